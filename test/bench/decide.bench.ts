import { bench, describe } from 'vitest';
import { evaluate } from '../../engine/decide/evaluate.ts';
import { emptyMemory, type Memory } from '../../engine/decide/memory.ts';
import type { PolicySet } from '../../engine/decide/policy-set.ts';
import { createWindows, type Windows } from '../../engine/promql/store/windows.ts';
import { NOON, policies } from '../support/deciding.ts';

const COUNT = 1_000;
const INTERVAL = 5_000;

/** A Threshold of one series and a Playbook for it, a thousand times. */
const SET: PolicySet = policies(
	Array.from({ length: COUNT }, (_, id) =>
		[
			`Threshold t${id}\nsignal: m{id="${id}"}\nlevels: [{ severity: warning, above: 85, for: 1m }]`,
			`Playbook p${id}\nwhen: { threshold: t${id} }\ntarget: "\${labels.id}"\nladder: [{ do: exec/run, with: { argv: [x] } }]`,
		].join('\n---\n'),
	).join('\n---\n'),
);

/** A host whose first `firing` series are over the threshold; ticks go on from bench to bench. */
class Host {
	readonly #windows: Windows = createWindows({ retention: 3_600_000 });
	readonly #labels = Array.from({ length: COUNT }, (_, id) => ({ __name__: 'm', id: String(id) }));
	readonly #firing: number;
	#memory: Memory = emptyMemory;
	#at = NOON;

	constructor(firing: number) {
		this.#firing = firing;
		for (let i = 0; i < 30; i++) this.tick();
	}

	tick(): void {
		this.#at += INTERVAL;
		const wobble = (this.#at / INTERVAL) % 5;
		this.#windows.append(
			's',
			this.#at,
			this.#labels.map((labels, id) => ({ labels, value: (id < this.#firing ? 90 : 50) + wobble })),
		);
		const snapshot = { at: this.#at, trigger: 'interval', series: this.#windows, host: {}, stopped: false, approvals: [] } as const;
		this.#memory = evaluate(SET, snapshot, this.#memory, { agent: 'default', mode: 'observe' }).memory;
	}
}

describe.each([0, 100, 1_000])('a tick of 1,000 Thresholds and Playbooks, %d of them firing', (firing) => {
	const host = new Host(firing);
	bench('read, decide, guard', () => host.tick());
});
