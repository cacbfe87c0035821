import type { Proposal } from '../../engine/model/proposal.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 1);

/** A proposal with all that evidence may have. */
export function proposalOf(changes: Partial<Proposal> & Pick<Proposal, 'policy' | 'file'>): Proposal {
	const times = Array.from({ length: 14 * 24 }, (_, hour) => START + (hour * DAY) / 24);
	return {
		path: 'spec.levels[0].above',
		from: 80,
		to: 87.5,
		bounds: '70 .. 97, at most 10% a step',
		fingerprint: `f-${changes.policy}-${changes.path ?? 'above'}-${changes.to ?? 87.5}`,
		evidence: {
			effect: 'Two weeks of history would have raised 1 alert instead of 14, and missed no incident.',
			method: 'the 99.9th percentile of quiet hours, checked on the second week, which the tuner did not see',
			from: START,
			to: START + 14 * DAY,
			samples: 80_640,
			backTest: [
				{ measure: 'alerts', old: 14, new: 1 },
				{ measure: 'false alerts a week', old: 6.5, new: 0 },
				{ measure: 'incidents caught', old: '1 of 1', new: '1 of 1' },
			],
			excluded: ['the outage of 2026-01-09 (3 h)'],
			chart: {
				title: 'Memory in use, %',
				times,
				values: times.map((_, hour) => 60 + 20 * Math.sin((hour / 24) * 2 * Math.PI) + (hour % 7)),
			},
		},
		...changes,
	};
}

/** The text of a policy whose value can be tuned; formatted as by hand. */
export const tunableText = (name: string, above = '80') =>
	[
		'apiVersion: homeostat/v1',
		'kind: Threshold',
		`metadata: { name: ${name}, owner: o, rationale: r }`,
		'spec:',
		'  signal: up',
		'  levels:   # by hand',
		`      - { severity: critical,   above: ${above} }   # why`,
		'',
	].join('\r\n');
