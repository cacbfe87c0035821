import { type JointState, jointStep, MOST_TOGETHER, newJoint } from '../detect/anomaly/joint.ts';
import type { Output } from '../detect/detector.ts';
import type { Json } from '../model/json.ts';
import type { Labels } from '../model/series.ts';
import { keepLabels, keyOfLabels, labelsKey, labelValue } from '../promql/labels.ts';

/** What one series reads now; `fresh` when it was not taken in before. */
export interface Member {
	readonly labels: Labels;
	readonly value: number;
	readonly fresh: boolean;
}

/** What a group's members said together. */
export interface Joint {
	/** The labels that the group agrees in. */
	readonly labels: Labels;
	/** Hotelling's T² of the readings, averaged over the last steps. */
	readonly distance: number;
	readonly output: Output;
	/** When it was said, epoch ms: the last instant at which a member had something new. */
	readonly at: number;
}

interface Group {
	last: number;
	readonly state: JointState;
	said?: Joint;
}

/** What a group's members read now, by their keys. */
interface Gathered {
	readonly labels: Labels;
	readonly values: Map<string, number>;
	fresh: boolean;
}

/** Groups of series that agree in some labels, each judged as one. */
export class Together {
	readonly #by: readonly string[];
	readonly #groups: Map<string, Group>;

	constructor(by: readonly string[], saved: Json | undefined) {
		this.#by = by;
		this.#groups = new Map(Object.entries((saved ?? {}) as unknown as Readonly<Record<string, Group>>));
	}

	/** Takes in what is read at `at`, and gives what each group says now. Throws when a group is too large to be judged as one. */
	step(members: readonly Member[], at: number): readonly Joint[] {
		return [...this.#grouped(members)].map(([key, { labels, values, fresh }]) => {
			if (values.size > MOST_TOGETHER) throw new Error(this.#tooLarge(labels, values.size));
			const group = this.#groups.get(key) ?? { last: at, state: newJoint() };
			this.#groups.set(key, group);
			if (!fresh && group.said !== undefined) return group.said;
			group.last = at;
			const { distance, ...output } = jointStep(group.state, values);
			group.said = { labels, distance, output, at };
			return group.said;
		});
	}

	#tooLarge(labels: Labels, size: number): string {
		const group = this.#by.map((name) => `${name}=${JSON.stringify(labelValue(labels, name))}`).join(', ');
		return `${size} series agree in ${group}; at most ${MOST_TOGETHER} are judged together: narrow the signal, or name more labels in \`by\``;
	}

	forget(before: number): void {
		for (const [key, { last }] of this.#groups) if (last < before) this.#groups.delete(key);
	}

	save(): Json {
		return Object.fromEntries(this.#groups) as unknown as Json;
	}

	/** What is no number says nothing. */
	#grouped(members: readonly Member[]): ReadonlyMap<string, Gathered> {
		const groups = new Map<string, Gathered>();
		for (const { labels, value, fresh } of members) {
			if (!Number.isFinite(value)) continue;
			const key = keyOfLabels(labels, this.#by);
			const group = groups.get(key) ?? { labels: keepLabels(labels, new Set(this.#by)), values: new Map(), fresh: false };
			groups.set(key, group);
			group.values.set(labelsKey(labels), value);
			group.fresh ||= fresh;
		}
		return groups;
	}
}
