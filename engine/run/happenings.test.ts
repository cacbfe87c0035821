import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../../test/support/acting.ts';
import { FAST_AGENT, liveEngine, policy } from '../../test/support/live.ts';
import { openJournal } from '../journal/journal.ts';
import { Heals } from '../learn/heals/heals.ts';
import { createChronicle } from './chronicle.ts';
import { createHappenings } from './happenings.ts';

test('a playbook begins with an event, once, with its labels, also when the engine restarts in between', async () => {
	const file = join(temporaryFolder(), 'deployed');
	const command = JSON.stringify(['sh', '-c', `echo "$0" >> ${file}`]).replace(/]$/, ', "${labels.service}"]');
	const live = await liveEngine({
		'a.yaml': [
			policy(
				'Playbook',
				'warm',
				`  when: { event: deployed, labels: { stage: live } }\n  target: \${labels.service}\n  ladder: [ { do: exec/run, with: { argv: ${command} } } ]`,
			),
			FAST_AGENT,
		].join(''),
	});
	await live.view.tell('deployed', { service: 'tts', stage: 'test' }, 'ci');
	await live.view.tell('deployed', { service: 'llm', stage: 'live' }, 'ci');
	await live.when(() => live.view.actions()[0]?.outcome !== undefined, 'the action');
	const again = await live.restart();
	const { ticks } = again.view.status();
	await again.when(() => again.view.status().ticks > ticks + 3, 'some ticks');
	expect(readFileSync(file, 'utf8')).toBe('llm\n');
});

test('an event is stale after ten minutes', async () => {
	let now = 1_000_000;
	const journal = await openJournal({ dir: join(temporaryFolder(), 'journal'), at: now });
	const chronicle = createChronicle(journal, { now: () => now }, new Heals(), () => {});
	onTestFinished(() => chronicle.close());
	const { fresh, take } = createHappenings([], { chronicle, discretion: { labels: (labels) => labels }, taken() {} });
	await take('deployed', {}, 'ci');
	now += 599_999;
	expect(fresh(now)).toHaveLength(1);
	expect(fresh(now + 1)).toHaveLength(0);
});
