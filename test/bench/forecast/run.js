// @ts-check
/**
 * How right forecasts of full disks are: `node test/bench/forecast/run.js [--rounds N] [--seed N] [--kinds]`, on made disks whose future is known.
 * For each kind of disk: the median |ln(said / true)| when 7 days are left (nothing said counts as infinitely wrong), how often the true
 * time lay within the 80 % interval (asked every 6 hours from 14 days to 1 ahead, of what was in sight), and how many times a month
 * "full in 3 days" was said of a disk that had more than 6 left.
 */
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../../../engine/cli/build.cjs';
import { disks, STEP_MS } from './disks.js';

const DAY_MS = 86_400_000;
const START = Date.UTC(2026, 0, 5);
ensureBuilt();
const { createDetector } = await import(new URL('../../../dist/engine/detect/create.js', import.meta.url).href);

const { values: options } = parseArgs({
	options: { rounds: { type: 'string', default: '4' }, seed: { type: 'string', default: '1' }, kinds: { type: 'boolean', default: false } },
});

/** @typedef {{ wrong: number[], inside: number, asked: number, seen: number, alarms: number, months: number }} Tally */
/** @returns {Tally} */
const empty = () => ({ wrong: [], inside: 0, asked: 0, seen: 0, alarms: 0, months: 0 });

/** @param {import('./disks.js').Disk} disk @returns {Tally} */
function judge({ fills, values }) {
	const tally = empty();
	const detector = createDetector({ method: 'forecast', horizon: 7 * DAY_MS });
	const state = detector.start();
	const end = values.length - 1;
	let alarmed = Number.NEGATIVE_INFINITY;
	values.forEach((value, i) => {
		const {
			eta_seconds: eta,
			eta_seconds_lower: soonest = eta,
			eta_seconds_upper: latest = Number.POSITIVE_INFINITY,
		} = detector.step(state, {
			at: START + i * STEP_MS,
			value,
			limit: 100,
		});
		const said = eta === undefined ? Number.POSITIVE_INFINITY : eta / 86_400;
		const left = fills ? ((end - i) * STEP_MS) / DAY_MS : Number.POSITIVE_INFINITY;
		if (left > 6) tally.months += STEP_MS / DAY_MS / 30;
		if (left > 6 && said <= 3) {
			if (i - alarmed > 96) tally.alarms++;
			alarmed = i;
		}
		if (!fills) return;
		if (left === 7) tally.wrong.push(Math.abs(Math.log(said / 7)));
		if (i % 24 !== 0 || left > 14 || left < 1) return;
		tally.asked++;
		if (eta === undefined || soonest === undefined) return;
		tally.seen++;
		if (soonest / 86_400 <= left && left <= latest / 86_400) tally.inside++;
	});
	return tally;
}

/** @type {Map<string, Tally>} */
const kinds = new Map();
for (const disk of disks(Number(options.rounds), Number(options.seed))) {
	const found = judge(disk);
	const parts = disk.kind.split(', ');
	const names = [
		disk.kind,
		...(parts.length > 1 ? parts.map((part) => `(${part})`) : []),
		disk.fills ? 'all that fill' : 'all that stay',
		'all',
	];
	for (const name of names) {
		const sum = kinds.get(name) ?? empty();
		sum.wrong.push(...found.wrong);
		for (const key of /** @type {const} */ (['inside', 'asked', 'seen', 'alarms', 'months'])) sum[key] += found[key];
		kinds.set(name, sum);
	}
}
const figure = (/** @type {number} */ value) => (Number.isFinite(value) ? value.toFixed(2) : '-').padStart(9);
console.log(`${'disks'.padEnd(36)}  wrong/7d  (p75)  in sight  interval  false/mo`);
for (const [name, { wrong, inside, asked, seen, alarms, months }] of [...kinds].sort()) {
	if (!options.kinds && name.includes(',')) continue;
	const sorted = wrong.sort((a, b) => a - b);
	const at = (/** @type {number} */ share) => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
	console.log(
		`${name.padEnd(36)}${figure(at(0.5))}${figure(at(0.75))}${figure(seen / asked)}${figure(inside / seen)}${figure(alarms / months)}`,
	);
}
