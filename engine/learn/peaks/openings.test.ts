import { expect, it } from 'vitest';
import { policies } from '../../../test/support/deciding.ts';
import { tuneFloors } from './openings.ts';

const HOUR = 3_600_000;
/** A Monday, midnight UTC. */
const START = Date.UTC(2026, 2, 2);
const BOUNDS = { min: 1, max: 12 };

function ruleWith(min: number, cron = '0 9 * * 1-5') {
	const [rule] = policies(
		`ScalingRule llm\nknob: { use: file/value, with: { path: /x } }\nmin: 1\nmax: 20\nmetrics: [ { signal: load, target: { averageValue: 10 } } ]\nschedule: [ { cron: "${cron}", duration: 8h, min: ${min} } ]`,
	).scaling;
	if (rule === undefined) throw new Error('no rule');
	return rule;
}

/** So many units are needed while offices work, 1 else; the hours of a day differ a little. */
function needs(weeks: number, units: number, change = (need: number, _hour: number) => need) {
	return Array.from({ length: weeks * 168 }, (_, hour) => {
		const [day, clock] = [Math.floor(hour / 24) % 7, hour % 24];
		const works = day < 5 && clock >= 9 && clock < 17;
		const need = works ? units - ((hour * 7) % 10) / 10 : 1;
		return { at: START + hour * HOUR, value: change(need, hour) };
	});
}

it('raises a floor to what those times need, judged on openings that it has not seen', () => {
	const { changes, reasons } = tuneFloors(ruleWith(2), BOUNDS, needs(4, 6));
	expect(reasons).toEqual([]);
	expect(changes).toMatchObject([{ index: 0, from: 2, to: 6, evidence: { samples: 160, from: START } }]);
	expect(changes[0]?.evidence.backTest[0]).toEqual({ measure: 'of 20 openings, those that need more than the floor', old: 20, new: 0 });
	expect(tuneFloors(ruleWith(6), BOUNDS, needs(4, 6)).changes).toEqual([]);
});

it('lowers one that holds more than was ever needed', () => {
	const { changes } = tuneFloors(ruleWith(11), BOUNDS, needs(4, 6));
	expect(changes).toMatchObject([{ from: 11, to: 6 }]);
	const [short, , idle] = changes[0]?.evidence.backTest ?? [];
	expect(short).toMatchObject({ old: 0, new: 0 });
	expect(Number(idle?.new)).toBeLessThan(Number(idle?.old) - 30);
});

it('keeps within the bounds, whatever history says, and is not moved by one odd day', () => {
	expect(tuneFloors(ruleWith(2), BOUNDS, needs(4, 100)).changes).toMatchObject([{ to: 12 }]);
	const odd = needs(4, 6, (need, hour) => (hour === 178 ? 1e6 : need));
	expect(tuneFloors(ruleWith(2), BOUNDS, odd).changes).toMatchObject([{ to: 6 }]);
});

it.each([
	['the entry was open too seldom', ruleWith(2), needs(1, 6).slice(0, 96), 'open 4 times'],
	['the floor is right', ruleWith(6), needs(4, 6), 'the one that history favours'],
	['there is no history', ruleWith(6), [], 'too little data'],
])('keeps it where %s', (_, rule, history, says) => {
	expect(tuneFloors(rule, BOUNDS, history)).toEqual({ changes: [], reasons: [expect.stringContaining(says)] });
});
