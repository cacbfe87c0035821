import { expect, it } from 'vitest';
import { seriesKey } from '../../model/series.ts';
import { createHostSensor } from './index.ts';

const ROOTS = { procRoot: '/proc', sysRoot: '/sys', rootfs: '/' };

async function readAs(platform: string): Promise<ReadonlyMap<string, number>> {
	const source = { name: 'host', interval: 1000, timeout: 1000, seriesLabels: {}, maxSeries: 10_000 };
	const sensor = createHostSensor({ ...source, spec: { kind: 'host', ...ROOTS } }, ROOTS, Date.now, platform);
	const { samples } = await sensor.read(new AbortController().signal);
	sensor.close?.();
	return new Map(samples.map(({ labels, value }) => [seriesKey(labels), value]));
}

it.skipIf(process.platform !== 'linux')(
	'a host without a proc file system tells the same by the same names (compared on Linux)',
	async () => {
		const [linux, other] = [await readAs('linux'), await readAs('darwin')];
		const shared = [...other.keys()].filter((key) => linux.has(key));
		expect([...other.keys()].filter((key) => !linux.has(key) && !/^node_filesystem_/.test(key))).toEqual([]);
		// 5 modes of a processor, memory, load, time, the root's three and a link's six.
		expect(shared.length).toBeGreaterThan(20);
		const exact = shared.filter((key) => /MemTotal|SwapTotal|filesystem_size|errs_total/.test(key));
		expect(exact.map((key) => [key, other.get(key)])).toEqual(exact.map((key) => [key, linux.get(key)]));
		const near = shared.filter((key) => /cpu_seconds|MemAvailable|boot_time|time_seconds/.test(key));
		// Two reads, a moment apart, of a machine at work.
		const apart = (key: string) => Math.abs((other.get(key) ?? 0) - (linux.get(key) ?? 0)) / Math.max(20, linux.get(key) ?? 0);
		expect(near.filter((key) => apart(key) > 0.2)).toEqual([]);
	},
);
