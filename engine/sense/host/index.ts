import { EngineError } from '../../model/error.ts';
import type { Sensor } from '../../model/sensor.ts';
import type { Sample } from '../../model/series.ts';
import type { Source } from '../../model/source.ts';
import { type Area, type CreateArea, family, type Put } from './area.ts';
import { createArp } from './arp.ts';
import { createCpu } from './cpu.ts';
import { createCpufreq } from './cpufreq.ts';
import { createDisk } from './disk.ts';
import { HostFiles, type Roots } from './files.ts';
import { createFilesystem } from './filesystem.ts';
import { createHwmon } from './hwmon.ts';
import { createConntrack, createEntropy, createFilefd } from './limits.ts';
import { createLink } from './link.ts';
import { createLoadavg } from './loadavg.ts';
import { createMemory } from './memory.ts';
import { createNetstat } from './netstat.ts';
import { createNetwork } from './network.ts';
import { createNvidia } from './nvidia.ts';
import { createOsRelease } from './os-release.ts';
import { PORTABLE_AREAS } from './portable.ts';
import { createPressure } from './pressure.ts';
import { createSockstat } from './sockstat.ts';
import { createSoftnet } from './softnet.ts';
import { createStat } from './stat.ts';
import { createSystemd } from './systemd.ts';
import { createThermal } from './thermal.ts';
import { createTime } from './time.ts';
import { createUname } from './uname.ts';
import { createVmstat } from './vmstat.ts';

/** Adding an area = one file and one line. */
const AREAS: readonly CreateArea[] = [
	createCpu,
	createStat,
	createMemory,
	createPressure,
	createVmstat,
	createLoadavg,
	createDisk,
	createFilesystem,
	createNetwork,
	createLink,
	createNetstat,
	createSockstat,
	createSoftnet,
	createFilefd,
	createConntrack,
	createEntropy,
	createArp,
	createTime,
	createUname,
	createOsRelease,
	createHwmon,
	createThermal,
	createCpufreq,
	createSystemd,
	createNvidia,
];

const success = family('node_scrape_collector_success', 'collector');

/** One area's failure is its own: it shows as 0 in `node_scrape_collector_success`, as node_exporter has it. */
async function readArea(area: Area, put: Put, now: number): Promise<void> {
	let found = false;
	try {
		found = await area.read(put, now);
	} catch {
		found = false;
	}
	put(success(area.name), found ? 1 : 0);
}

/**
 * This host, in node_exporter's names. Roots other than `/proc`, `/sys`, `/` serve containers and tests; where there is no proc
 * file system, the operating system's own tools are asked.
 */
export function createHostSensor(source: Source, roots: Roots, now: () => number, platform: string = process.platform): Sensor {
	const files = new HostFiles(roots);
	const hasProc = platform === 'linux';
	const areas = (hasProc ? AREAS : PORTABLE_AREAS).map((create) => create(files));
	return {
		name: source.name,
		interval: source.interval,
		timeout: source.timeout,
		labels: source.seriesLabels,
		maxSeries: source.maxSeries,
		async read() {
			files.nextRound();
			if (hasProc && files.proc('stat') === undefined) {
				throw new EngineError(`cannot read ${roots.procRoot}/stat: point procRoot at the host's proc file system`, 'human');
			}
			const samples: Sample[] = [];
			const put: Put = (labels, value) => {
				if (!Number.isNaN(value)) samples.push({ labels, value });
			};
			const at = now();
			// A file server that is slow to answer holds only its own area up.
			await Promise.all(areas.map((area) => readArea(area, put, at)));
			return { samples };
		},
		close() {
			for (const area of areas) area.close?.();
			files.close();
		},
	};
}
