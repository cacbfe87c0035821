import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { type Labels, seriesKey } from '../../model/series.ts';
import { ExpositionParser } from '../scrape/exposition.ts';
import type { Roots } from './files.ts';
import { createHostSensor } from './index.ts';

const BINARY = 'prometheus-node-exporter';
const absent = spawnSync(BINARY, ['--version']).error !== undefined;
const METAL = fileURLToPath(new URL('./testdata/metal', import.meta.url));

const closing: (() => void)[] = [];
afterAll(() => {
	for (const close of closing) close();
});

/** Starts the exporter over the roots; resolves to its address once it listens. */
async function startExporter(roots: Roots): Promise<string> {
	const paths = [`--path.procfs=${roots.procRoot}`, `--path.sysfs=${roots.sysRoot}`, `--path.rootfs=${roots.rootfs}`];
	// By netlink it would tell of this machine's interfaces, wherever procfs points.
	const options = ['--web.listen-address=127.0.0.1:0', '--collector.processes', '--no-collector.netdev.netlink'];
	const child = spawn(BINARY, [...options, ...paths], {
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	closing.push(() => child.kill('SIGKILL'));
	let log = '';
	for (;;) {
		const [chunk] = await once(child.stderr, 'data');
		log += String(chunk);
		const address = /Listening on" address=(\S+)/.exec(log)?.[1];
		if (address !== undefined) return address;
	}
}

type Series = ReadonlyMap<string, { readonly labels: Labels; readonly value: number }>;

async function theirs(address: string): Promise<Series> {
	const text = await (await fetch(`http://${address}/metrics`)).text();
	const parser = new ExpositionParser({ labels: {}, keep: () => true, alias: () => undefined, maxSeries: 10_000 });
	return new Map(parser.parse(text, false).samples.map((sample) => [seriesKey(sample.labels), sample]));
}

async function ours(roots: Roots): Promise<Series> {
	const sensor = createHostSensor(
		{ name: 'host', interval: 1000, timeout: 1000, seriesLabels: {}, maxSeries: 10_000, spec: { kind: 'host', ...roots } },
		roots,
		Date.now,
	);
	closing.push(() => sensor.close?.());
	const batch = await sensor.read(new AbortController().signal);
	return new Map(batch.samples.map((sample) => [seriesKey(sample.labels), sample]));
}

/** What the two say of one series may differ by what happens between the two reads. */
function agree(name: string, mine: number, other: number): boolean {
	// How many tasks run or wait in this very moment is up to chance.
	if (/^node_(procs_|processes_|sockstat_|filefd_|load|disk_io_now|nf_conntrack_entries$)/.test(name))
		return Math.abs(mine - other) <= 60 + other;
	return Math.abs(mine - other) <= 2 + 0.05 * Math.max(Math.abs(mine), Math.abs(other));
}

/** More than that may happen on a busy machine (dirty pages, say), but not each time: what is read wrongly differs in every round. */
const ROUNDS = 5;

/**
 * A metric is compared when the exporter has it for at least one device: then each of our series must be one of its series. What
 * it does not have at all is checked to be a known addition of ours.
 */
const OURS_ALONE = 'node_scrape_collector_success{collector="nvidia"}';

async function compare(roots: Roots): Promise<{ compared: number; unknown: string[]; different: string[] }> {
	const address = await startExporter(roots);
	let found = await compareOnce(address, roots);
	let { different } = found;
	for (let round = 1; round < ROUNDS && different.size > 0; round++) {
		found = await compareOnce(address, roots);
		different = new Map([...found.different].filter(([key]) => different.has(key)));
	}
	return { ...found, different: [...different].map(([key, values]) => `${key}: ${values}`) };
}

async function compareOnce(address: string, roots: Roots) {
	const [other, mine] = [await theirs(address), await ours(roots)];
	const found = { compared: 0, unknown: [] as string[], different: new Map<string, string>() };
	for (const [key, { labels, value }] of mine) {
		const match = other.get(key);
		if (match === undefined) found.unknown.push(key);
		else if (agree(labels.__name__ ?? '', value, match.value)) found.compared += 1;
		else found.different.set(key, `${value}, node_exporter ${match.value}`);
	}
	return found;
}

describe.skipIf(absent)(`beside ${BINARY} (Debian package; skipped where it is not installed)`, () => {
	it('names, labels and values of this machine are those of node_exporter', async () => {
		const found = await compare({ procRoot: '/proc', sysRoot: '/sys', rootfs: '/' });
		expect(found.different).toEqual([]);
		expect(found.unknown).toEqual([OURS_ALONE]);
		expect(found.compared).toBeGreaterThan(200);
	});

	it('names, labels and values of a machine with sensors are those of node_exporter', async () => {
		const found = await compare({ procRoot: `${METAL}/proc`, sysRoot: `${METAL}/sys`, rootfs: `${METAL}/rootfs` });
		expect(found.different).toEqual([]);
		expect(found.unknown).toEqual([OURS_ALONE]);
		expect(found.compared).toBeGreaterThan(150);
	});
});
