import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { actuators, faultOf } from '../../../actuators/index.ts';
import { temporaryFolder } from '../../../test/support/acting.ts';
import { FAST_AGENT, type Live, liveEngine, policy } from '../../../test/support/live.ts';
import { rehearse } from '../../act/execute.ts';
import { openRecording } from '../../history/open.ts';
import { readJournal } from '../../journal/read.ts';
import { loadPolicies } from '../../policy/load.ts';
import { replayJournal } from './journal-replay.ts';

/** A source that can fail, a service that can die, a ladder that fails first, and a guardrail that refuses the third attempt. */
function policies(file: string): Record<string, string> {
	return {
		'source.yaml': policy('Source', 'number', `  exec: { argv: [cat, ${file}], output: text }\n  interval: 100ms`),
		'service.yaml': policy('Service', 'web', '  driver: { process: { argv: [sleep, "600"], onEngineStop: stop } }'),
		'high.yaml': policy(
			'Threshold',
			'high',
			'  { signal: "avg_over_time(number[1s])", levels: [ { severity: warning, above: 10, clear: 5, for: 200ms } ] }',
		),
		'down.yaml': policy('Threshold', 'down', '  { signal: homeostat_service_up, levels: [ { severity: critical, below: 1 } ] }'),
		'answer.yaml': policy(
			'Playbook',
			'answer',
			`  when: { threshold: high }
  target: thing
  ladder:
    - { name: fail, do: exec/run, with: { argv: ["false"] }, verify: { signal: number, below: 5, within: 300ms } }
    - { name: pass, do: exec/run, with: { argv: ["true"] }, verify: { signal: number, below: 5, within: 300ms } }
  backoff: { initial: 100ms }`,
		),
		'restart.yaml': policy(
			'Playbook',
			'restart',
			'  when: { threshold: down }\n  target: ${labels.service}\n  ladder: [ { name: restart, do: service/restart, with: { service: "${labels.service}" } } ]',
		),
		'limit.yaml': policy('Guardrail', 'limit', '  match: { actuators: ["exec/*"] }\n  rules: [ { limit: { max: 2, per: 1h } } ]'),
		'agent.yaml': FAST_AGENT,
	};
}

async function replayed(live: Live, dir: string) {
	const { policySet } = loadPolicies([dir], { revision: 'unversioned', actuators });
	if (policySet === undefined) throw new Error('the policies are not valid');
	return replayJournal({
		recording: await openRecording(live.state),
		journal: readJournal(join(live.state, 'journal')),
		set: policySet,
		host: { name: 'here' },
		rehearse: (action) => rehearse({ actuators, validate: faultOf }, action),
	});
}

/** What the journal says that was wanted, in the form of a replay's. */
async function actionsOf(live: Live) {
	const found: object[] = [];
	for await (const entry of readJournal(join(live.state, 'journal'))) {
		if (entry.kind !== 'intent' && entry.kind !== 'refusal') continue;
		const { at, policy: name, do: doing, target } = entry.action;
		const { verdict } = entry;
		found.push({ at, policy: name, do: doing, target, verdict: verdict.kind, ...('by' in verdict && { by: verdict.by }) });
	}
	return found;
}

const alertsOf = (live: Live) =>
	live.view
		.incidents()
		.map(({ policy: name, severity, labels, startsAt, endsAt }) => ({ policy: name, severity, labels, startsAt, endsAt }));

describe('a replay of what an engine did', () => {
	test('decides the same at every tick, over failures, refusals, the kill switch and a restart', async () => {
		const file = join(temporaryFolder(), 'number');
		writeFileSync(file, 'number 1\n');
		let live = await liveEngine(policies(file));
		const acted = (count: number) => () => live.view.actions().filter(({ outcome }) => outcome !== undefined).length >= count;
		await live.when(() => live.view.status().ready, 'ready');
		writeFileSync(file, 'number 50\n');
		await live.when(acted(2), 'two rungs');
		await live.when(() => live.view.actions().some(({ verdict }) => verdict.kind === 'deny'), 'a refusal');
		rmSync(file);
		await live.when(() => live.view.status().sources.some(({ up }) => !up), 'the source to fail');
		await live.view.stop('someone');
		live = await live.restart();
		await live.when(() => live.view.status().ready, 'ready again');
		await live.view.resume('someone');
		writeFileSync(file, 'number 1\n');
		await live.when(() => live.view.incidents().every(({ endsAt }) => endsAt !== null), 'the end of the incident');
		await live.close();
		const { alerts, actions, stats } = await replayed(live, live.policies);
		expect(stats).toMatchObject({ differing: 0 });
		expect(stats.ticks).toBeGreaterThan(10);
		expect(actions).toEqual(await actionsOf(live));
		expect(alerts).toEqual(alertsOf(live));
	}, 60_000);
});
