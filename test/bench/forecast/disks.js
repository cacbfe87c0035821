// @ts-check
/**
 * File systems as hosts have them, with a future that is known: the level of one in percent, a reading every 15 minutes, until it is
 * full. What grows runs over 100; what does not stays below for ever. Each disk is the same for the same seed.
 */

export const STEP_MS = 900_000;
const PER_DAY = 96;
const DAYS = 60;
const FULL = 100;

/** @typedef {() => number} Random uniform in 0..1 */
/** @typedef {{ kind: string, fills: boolean, values: number[] }} Disk */

/** @param {number} seed @returns {Random} mulberry32 */
function randomOf(seed) {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** @param {Random} random */
const normal = (random) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
/** @param {Random} random @param {number} low @param {number} high */
const between = (random, low, high) => low + (high - low) * random();

/** Growth of one step as a share of the mean growth, by how the disk is written to. @type {Record<string, (random: Random) => (i: number) => number>} */
const GROWTH = {
	steady: () => () => 1,
	noisy: (random) => () => 1 + 3 * normal(random),
	nightly: () => (i) => (i % PER_DAY === 8 ? PER_DAY : 0),
	'working days': () => (i) => (Math.floor(i / PER_DAY) % 7 < 5 && i % PER_DAY > 32 && i % PER_DAY < 72 ? (PER_DAY / 39) * 1.4 : 0),
	bursts: (random) => {
		const perDay = between(random, 0.7, 4);
		return () => (random() < perDay / PER_DAY ? (-Math.log(1 - random()) * PER_DAY) / perDay : 0);
	},
	accelerating: () => (i) => 0.6 + (0.8 * i) / (DAYS * PER_DAY),
};

/** What comes and goes on top, in percent. @type {Record<string, (random: Random) => (i: number) => number>} */
const TRAFFIC = {
	none: () => () => 0,
	'a daily cycle': (random) => {
		const size = between(random, 1, 4);
		return (i) => size * Math.sin((2 * Math.PI * i) / PER_DAY);
	},
	'rotated logs': (random) => {
		const [size, days] = [between(random, 3, 12), between(random, 0.5, 7)];
		return (i) => size * ((i / PER_DAY / days) % 1);
	},
	'a backup by night': (random) => {
		const size = between(random, 3, 10);
		return (i) => (i % PER_DAY < 6 ? size : 0);
	},
	'jobs that clean up': (random) => {
		let [size, left] = [0, 0];
		return () => {
			if (left > 0) left--;
			else if (random() < 1.5 / PER_DAY) [size, left] = [between(random, 1, 6), Math.ceil(between(random, 2, 40))];
			return left > 0 ? size : 0;
		};
	},
};

/** What stays below full. @type {Record<string, (random: Random) => (i: number) => number>} */
const STAYING = {
	flat: (random) => {
		const level = between(random, 40, 92);
		return () => level;
	},
	'a weekly cycle': (random) => {
		const [level, size] = [between(random, 50, 75), between(random, 3, 12)];
		return (i) => level + size * Math.sin((2 * Math.PI * i) / PER_DAY / 7);
	},
	'big rotated logs': (random) => {
		const [low, days] = [between(random, 40, 70), between(random, 0.5, 12)];
		const size = between(random, 10, 93 - low);
		return (i) => low + size * ((i / PER_DAY / days) % 1);
	},
	'cleaned when high': (random) => {
		const [from, at, to] = [between(random, 30, 60), between(random, 80, 92), between(random, 50, 70)];
		const perDay = between(random, 2, 12);
		let level = from;
		return () => {
			level += (perDay / PER_DAY) * (1 + 2 * normal(random));
			if (level > at) level = to;
			return level;
		};
	},
	'kept for days': (random) => {
		// Each day brings its own amount, and what is some days old goes.
		const [kept, mean, low] = [Math.ceil(between(random, 3, 14)), between(random, 0.5, 2.5), between(random, 20, 50)];
		const amounts = Array.from({ length: DAYS + 1 }, () => mean * between(random, 0.4, 1.6));
		return (i) => {
			const day = Math.floor(i / PER_DAY);
			const whole = amounts.slice(Math.max(0, day - kept), day).reduce((sum, amount) => sum + amount, 0);
			return low + whole + (amounts[day] ?? 0) * ((i % PER_DAY) / PER_DAY);
		};
	},
	deploys: (random) => {
		let level = between(random, 35, 60);
		return () => {
			if (random() < 0.15 / PER_DAY && level < 85) level += between(random, 1, 8);
			else if (random() < 0.1 / PER_DAY && level > 50) level -= between(random, 3, 10);
			return level;
		};
	},
	wandering: (random) => {
		const middle = between(random, 45, 75);
		let level = middle;
		return () => {
			level += 0.002 * (middle - level) + 0.25 * normal(random);
			return Math.min(level, 97);
		};
	},
	'slow growth': (random) => {
		const [level, perDay] = [between(random, 40, 80), between(random, 0.01, 0.15)];
		return (i) => level + (perDay * i) / PER_DAY;
	},
};

/** @param {string} kind @param {string} traffic @param {Random} random @returns {Disk} */
function filling(kind, traffic, random) {
	const step = /** @type {NonNullable<typeof GROWTH[string]>} */ (GROWTH[kind])(random);
	const on = /** @type {NonNullable<typeof TRAFFIC[string]>} */ (TRAFFIC[traffic])(random);
	const days = between(random, 22, 50);
	let level = between(random, 10, 60);
	const perStep = (FULL - level) / days / PER_DAY;
	const quietUntil = random() < 0.3 ? between(random, 5, 12) * PER_DAY : 0;
	const deploy = random() < 0.3 ? Math.floor(between(random, 3, 15) * PER_DAY) : -1;
	const cleanup = random() < 0.3 ? Math.floor(between(random, 5, 20) * PER_DAY) : -1;
	/** @type {number[]} */
	const values = [];
	for (let i = 0; i < 3 * DAYS * PER_DAY; i++) {
		if (i >= quietUntil) level += perStep * step(i);
		if (i === deploy) level += between(random, 2, 8);
		if (i === cleanup) level -= between(random, 0.2, 0.8) * (level - 5);
		values.push(level + on(i) + 0.05 * normal(random));
		if (level + on(i) >= FULL) break;
	}
	return { kind: `${kind}, ${traffic}`, fills: true, values };
}

/** @param {string} kind @param {Random} random @returns {Disk} */
function staying(kind, random) {
	const of = /** @type {NonNullable<typeof STAYING[string]>} */ (STAYING[kind])(random);
	const values = Array.from({ length: DAYS * PER_DAY }, (_, i) => Math.min(98, of(i) + 0.05 * normal(random)));
	return { kind, fills: false, values };
}

/** @param {number} rounds disks of each kind @param {number} seed @returns {Disk[]} */
export function disks(rounds, seed) {
	/** @type {Disk[]} */
	const all = [];
	for (let round = 0; round < rounds; round++) {
		for (const kind of Object.keys(GROWTH))
			for (const traffic of Object.keys(TRAFFIC)) all.push(filling(kind, traffic, randomOf(seed + all.length * 7_919)));
		for (const kind of Object.keys(STAYING))
			for (let again = 0; again < 3; again++) all.push(staying(kind, randomOf(seed + all.length * 7_919)));
	}
	return all;
}
