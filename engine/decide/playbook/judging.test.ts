import { expect, it } from 'vitest';
import { World } from '../../../test/support/deciding.ts';

const healing = (name: string) =>
	`Playbook ${name} enforce
when: { threshold: hot }
target: \${labels.service}
ladder:
  - { name: r0, do: exec/run, with: { argv: [x, "\${labels.service}"] } }`;

/** Targets are to be hit evenly; \`a\` may not be hit at all, and so counts as hit where its turn is refused. */
const POLICIES = [
	`Threshold hot
signal: hot
levels:
  - { severity: warning, above: 5, within: { times: 2, of: 3 } }`,
	...['p1', 'p2', 'p3'].map(healing),
	...['a', 'b', 'c'].map((name) => `Service ${name}\ndriver: { systemd: { unit: ${name}.service } }`),
	`Guardrail g
match: { actuators: ["*"] }
rules: [{ fairness: { across: service, jain: 0.6 } }, { deny: "action.target == 'a'", reason: r }]`,
].join('\n---\n');

// Found by the law that a dry run decides as the live run does, on its 21,052nd history.
it('an action that is fair only beside what is refused is counted as any other', () => {
	const world = new World(POLICIES);
	world.outcome = () => ({ kind: 'failed', error: 'e', retry: true });
	world.tick(1, { values: { 'hot{service="a"}': 9, 'hot{service="c"}': 9 } });
	world.tick(1, { values: { 'hot{service="c"}': 7 } });
	world.outcome = () => undefined;
	world.tick(1, { values: { 'hot{service="a"}': 9.5, 'hot{service="c"}': 2 } });
	const begun = world.judged.filter(({ verdict }) => verdict.kind === 'allow').map(({ action }) => action.id);
	expect(begun).toHaveLength(2);
	expect(world.memory.guards.ledger.map(({ id }) => id)).toEqual(begun);
});
