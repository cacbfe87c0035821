import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../test/support/acting.ts';
import { FAST_AGENT, liveEngine, policy } from '../../test/support/live.ts';

test('a breaker that tripped stays open over a restart, until a person resets it', async () => {
	const numbers = join(temporaryFolder(), 'numbers');
	writeFileSync(numbers, ['a', 'b', 'c'].map((name) => `number{name="${name}"} 50\n`).join(''));
	const files = [
		policy('Source', 'numbers', `  exec: { argv: [cat, ${numbers}], output: text }\n  interval: 100ms`),
		policy('Threshold', 'high', '  { signal: number, levels: [ { severity: warning, above: 10 } ] }'),
		policy(
			'Playbook',
			'answer',
			'  when: { threshold: high }\n  target: ${labels.name}\n  ladder: [ { do: exec/run, with: { argv: ["true"] } } ]',
		),
		policy('Guardrail', 'blast', '  match: { actuators: ["exec/*"] }\n  rules: [ { blastRadius: { max: 1, of: fleet, per: 1h } } ]'),
		FAST_AGENT,
	];
	const live = await liveEngine({ 'a.yaml': files.join('') });
	const rows = (from: typeof live) => from.view.actions().map(({ action, verdict }) => `${action.target} ${verdict.kind}`);
	await live.when(() => rows(live).length === 3 && live.view.actions()[0]?.outcome !== undefined, 'three attempts');
	expect(rows(live)).toEqual(['a allow', 'b deny', 'c deny']);
	expect(live.view.status().breakers).toMatchObject([{ guardrail: 'blast' }]);
	expect(await live.view.reset('other', 'ann')).toBe(false);

	const again = await live.restart();
	expect(again.view.status().breakers).toMatchObject([{ guardrail: 'blast' }]);
	expect(await again.view.reset('blast', 'ann')).toBe(true);
	const allowed = () => rows(again).filter((row) => row.endsWith('allow'));
	await again.when(() => allowed().length === 2, 'a second target');
	// A third one is too much again.
	await again.when(() => again.view.status().breakers.length === 1, 'the next trip');
	expect(new Set(allowed()).size).toBe(2);
	await again.close();
});
