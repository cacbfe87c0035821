// @ts-check
/**
 * How long tuning takes and how much memory: `node test/bench/tune.js [--series N] [--days N] [--policies N] [--type any] [--labels]
 * [--hidden]`.
 * Records N series at 15 s as an engine does, an hour a Parquet file, and runs `homeostat tune` over them in a process of its own.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parquetWriteBuffer } from 'hyparquet-writer';

const STEP_MS = 15_000;
const HOUR_MS = 3_600_000;
const START = Date.UTC(2026, 0, 5);

const { values: options } = parseArgs({
	options: {
		series: { type: 'string', default: '500' },
		days: { type: 'string', default: '14' },
		policies: { type: 'string', default: '50' },
		type: { type: 'string', default: 'value' },
		labels: { type: 'boolean', default: false },
		hidden: { type: 'boolean', default: false },
	},
});
const [series, days, policies] = [Number(options.series), Number(options.days), Number(options.policies)];

const nameOf = (/** @type {number} */ i) => `load_${i % policies}{host="h${i}"}`;
/** A day's wave, noise, and a burst of five minutes every second day, at another time for each series; hidden: no higher than the wave. */
const BURST = options.hidden ? 60 : 95;
const isBurst = (/** @type {number} */ k, /** @type {number} */ i) => (k + i * 97) % 11_520 < 20;
const valueAt = (/** @type {number} */ k, /** @type {number} */ i) =>
	isBurst(k, i) ? BURST : 50 + 10 * Math.sin((2 * Math.PI * k) / 5_760) + (((k * 7_919 + i * 104_729) % 1_009) / 1_009) * 8;

/** @param {string} dir */
function record(dir) {
	const perHour = HOUR_MS / STEP_MS;
	for (let hour = 0; hour < days * 24; hour++) {
		const rows = series * perHour;
		const [time, value] = [new Array(rows), new Float64Array(rows)];
		const names = new Array(rows);
		for (let i = 0; i < series; i++) {
			const name = nameOf(i);
			for (let k = 0; k < perHour; k++) {
				const row = i * perHour + k;
				time[row] = new Date(START + hour * HOUR_MS + k * STEP_MS);
				names[row] = name;
				value[row] = valueAt(hour * perHour + k, i);
			}
		}
		const columnData = [
			{ name: 'time', data: time, type: /** @type {const} */ ('TIMESTAMP'), encoding: /** @type {const} */ ('DELTA_BINARY_PACKED') },
			{ name: 'series', data: names, type: /** @type {const} */ ('STRING') },
			{ name: 'value', data: value, type: /** @type {const} */ ('DOUBLE'), encoding: /** @type {const} */ ('BYTE_STREAM_SPLIT') },
		];
		writeFileSync(
			join(dir, `${String(hour).padStart(5, '0')}.parquet`),
			Buffer.from(parquetWriteBuffer({ columnData, rowGroupSize: rows })),
		);
	}
}

/** @param {string} dir */
function writePolicies(dir) {
	const documents = Array.from({ length: policies }, (_, i) =>
		JSON.stringify({
			apiVersion: 'homeostat/v1',
			kind: 'Threshold',
			metadata: { name: `load-${i}`, owner: 'bench', rationale: 'Measures how long tuning takes.' },
			spec: {
				signal: `load_${i}`,
				levels: [{ severity: 'warning', above: 99, for: '0s' }],
				tune: { above: { min: 10, max: 200 }, for: { min: '0s', max: '30m' }, type: options.type },
			},
		}),
	);
	writeFileSync(join(dir, 'load.yaml'), documents.join('\n---\n'));
}

/** @param {string} path */
function writeLabels(path) {
	const lines = ['series,start,end'];
	const steps = (days * 24 * HOUR_MS) / STEP_MS;
	for (let i = 0; i < series; i++) {
		for (let k = 1; k < steps; k++) {
			if (!isBurst(k, i) || isBurst(k - 1, i)) continue;
			lines.push(`"${nameOf(i).replaceAll('"', '""')}",${START + k * STEP_MS},${START + (k + 19) * STEP_MS}`);
		}
	}
	writeFileSync(path, lines.join('\n'));
}

/** Of a process that is alive, in MB. @param {number} pid */
function peakOf(pid) {
	try {
		return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024);
	} catch {
		return 0;
	}
}

const root = mkdtempSync(join(tmpdir(), 'homeostat-bench-'));
try {
	for (const folder of ['policies', 'history']) mkdirSync(join(root, folder));
	console.log(
		`recording ${series} series of ${days} days at 15 s: ${((series * days * 24 * HOUR_MS) / STEP_MS / 1e6).toFixed(1)} million samples`,
	);
	record(join(root, 'history'));
	writePolicies(join(root, 'policies'));
	if (options.labels) writeLabels(join(root, 'labels.csv'));
	const bin = fileURLToPath(new URL('../../engine/cli/bin.cjs', import.meta.url));
	const labels = options.labels ? ['--labels', join(root, 'labels.csv')] : [];
	const args = [bin, 'tune', '--policies', join(root, 'policies'), '--history', join(root, 'history'), ...labels, '--format', 'json'];
	const begin = performance.now();
	const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
	let peak = 0;
	const watch = setInterval(() => (peak = Math.max(peak, peakOf(child.pid ?? 0))), 100);
	let text = '';
	child.stdout.on('data', (part) => (text += part));
	const [code] = await once(child, 'close');
	clearInterval(watch);
	const seconds = (performance.now() - begin) / 1_000;
	const { proposals, kept } = code === 0 ? JSON.parse(text) : { proposals: [], kept: [] };
	console.log(
		`tune, ${policies} policies: ${seconds.toFixed(1)} s, ${peak} MB at most, ${proposals.length} proposals, ${kept.length} kept`,
	);
	console.log(`load of the machine ${loadavg()[0]?.toFixed(1)}; exit ${code}`);
	process.exitCode = code ?? 1;
} finally {
	rmSync(root, { recursive: true });
}
