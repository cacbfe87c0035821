import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../test/support/acting.ts';
import { policies } from '../../../test/support/deciding.ts';
import { openRecording } from '../../history/open.ts';
import { type Reading, type Room, readTracks } from './tracks.ts';
import { tuneAll } from './tune.ts';

const START = Date.UTC(2026, 0, 5);
const MINUTE = 60_000;
const MINUTES = 600;
const until = START + 550 * MINUTE;
const METRICS = ['a', 'b', 'c', 'd'];

const threshold = (name: string, signal: string) => `Threshold ${name}
signal: ${signal}
levels: [{ severity: warning, above: 80 }]
tune: { above: { min: 10, max: 200 } }
`;

const set = policies(
	[
		...METRICS.map((name) => threshold(name, name)),
		threshold('moving', 'a - quantile_over_time(0.5, a[5m]) + 7'),
		threshold('ratio', 'a / b'),
		threshold('rate', 'rate(c[10m])'),
	].join('---\n'),
);

/** Two series a metric, ten hours; the second of `d` has a hole and its samples between the minutes. */
async function recording() {
	const path = join(temporaryFolder(), 'r.csv');
	const rows = ['time,series,value'];
	for (let minute = 0; minute < MINUTES; minute++) {
		for (const name of METRICS) {
			for (const host of ['x', 'y']) {
				const isOdd = name === 'd' && host === 'y';
				if (isOdd && minute > 100 && minute < 200) continue;
				rows.push(`${START + minute * MINUTE + (isOdd ? 500 : 0)},"${name}{host=""${host}""}",${(minute * 7 + name.charCodeAt(0)) % 41}`);
			}
		}
	}
	writeFileSync(path, rows.join('\n'));
	return openRecording(path);
}

async function read(room?: Room): Promise<ReadonlyMap<string, Reading>> {
	const found = new Map<string, Reading>();
	for await (const [{ name }, reading] of readTracks(set.thresholds, await recording(), { until, ...(room && { room }) })) {
		expect(found.has(name)).toBe(false);
		found.set(name, reading);
	}
	expect([...found.keys()]).toEqual(set.thresholds.map(({ name }) => name));
	return found;
}

test('as many passes over the recording as memory asks for give what one gives', async () => {
	const atOnce = await read();
	expect(atOnce.get('a')).toMatchObject({ kind: 'read', subjects: [{ labels: { host: 'x' } }, { labels: { host: 'y' } }] });
	for (const all of [1, 1_500, 4_000]) expect(await read({ all, one: 10_000 })).toEqual(atOnce);
});

test('series that have their samples at the same instants share these', async () => {
	const reading = (await read()).get('rate');
	const [one, other] = reading?.kind === 'read' ? reading.subjects : [];
	expect(one?.times.length).toBe(550);
	expect(other?.times).toBe(one?.times);
});

test('a signal of more than may be held is named, and the others are read', async () => {
	const found = await read({ all: 4_000, one: 1_060 });
	expect([...found].filter(([, { kind }]) => kind === 'too-much').map(([name]) => name)).toEqual([
		'a',
		'b',
		'c',
		'moving',
		'rate',
		'ratio',
	]);
	expect(found.get('a')).toEqual({ kind: 'too-much', limit: 1_060 });
	expect(found.get('d')).toMatchObject({ kind: 'read' });
});

test('of too much history the tuner says so, and tunes the rest', async () => {
	const room = { all: 4_000, one: 1_060 };
	const { kept } = await tuneAll({ set, recording: await recording(), incidents: [], until, room });
	const reasons = new Map(kept.map(({ policy, reason }) => [policy, reason]));
	expect(reasons.get('a')).toBe(
		'too much data: history holds more than 0.00106 million samples of the signal; select fewer subjects, or keep less history',
	);
	expect(reasons.get('d')).not.toContain('too much data');
});
