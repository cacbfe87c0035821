import { openHistory } from '../../engine/history/store.ts';

export const MINUTE = 60_000;

/** A Threshold of jobs that wait, for the tuner to judge. */
export const queuePolicy = (above: number) =>
	[
		'apiVersion: homeostat/v1',
		'kind: Threshold',
		'metadata: { name: queue, owner: test, rationale: Guessed. }',
		'spec:',
		'  signal: jobs_waiting',
		'  unit: jobs',
		`  levels: [ { severity: warning, above: ${above} } ]`,
		'  tune: { above: { min: 20, max: 200 } }',
		'',
	].join('\n');

/** Writes the days before `end` as an engine would: up to 40 jobs wait, three times an hour, and nothing is wrong with that. */
export async function recordQueue(dir: string, end: number, days: number): Promise<void> {
	const history = openHistory({ dir, at: end - 1 });
	for (let minute = days * 1_440; minute > 0; minute--) {
		const at = end - minute * MINUTE;
		history.append('test', at, [{ labels: { __name__: 'jobs_waiting' }, value: 20 + (minute % 21) }], at);
	}
	await history.flush();
	await history.close();
}
