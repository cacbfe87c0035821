import type { DetectorPolicy } from '../decide/policy-set.ts';
import { createDetector } from '../detect/create.ts';
import type { Method, Output } from '../detect/detector.ts';
import { errorText } from '../model/error.ts';
import type { Json } from '../model/json.ts';
import type { Labels, Sample } from '../model/series.ts';
import { dropMetadata, labelsKey, withLabels } from '../promql/labels.ts';
import type { Windows } from '../promql/store/windows.ts';
import { missedInputs, newestInput } from './newest-input.ts';
import { limitOf, signalOf } from './signal-reading.ts';
import { type Member, Together } from './together.ts';

/** Subjects that were not seen for so long are forgotten, ms: names of containers come and go. */
const FORGET_AFTER = 7 * 86_400_000;

/** What states look like; what was learned in another shape is of no use. */
const SHAPE = 4;

/** A sample that a detector took in, and what it said. */
export interface Detected {
	readonly detector: DetectorPolicy;
	/** Labels of the input; of series judged together, those that they agree in. */
	readonly labels: Labels;
	readonly at: number;
	/** The sample; of series judged together, how far from their usual they are (Hotelling's T²). */
	readonly value: number;
	readonly output: Output;
}

/** All detectors of a policy set at work; what they learned is theirs alone. */
export interface Detecting {
	/**
	 * Takes in what is new up to `at` (epoch ms, ascending from call to call), sample by sample in time order even where several came
	 * since the last call, and appends the derived series, so that a Threshold reads them in the same tick. Returns what was taken in, in the order of detectors and series.
	 */
	step(windows: Windows, at: number): readonly Detected[];
	/** What was learned, as plain data for `createDetecting`. */
	save(): Json;
}

/** One series of one detector. */
interface Subject {
	/** Time of the latest sample taken in. */
	last: number;
	readonly state: unknown;
	/** The derived series as last appended, and their labels by ending: the same objects each time, which the windows know again. */
	derived: readonly Sample[];
	readonly labels: Map<string, Labels>;
}

interface Saved {
	/** What the state was learned by; another detector under the same name starts afresh. */
	readonly learnedBy: string;
	readonly subjects: Readonly<Record<string, { readonly last: number; readonly state: Json }>>;
	readonly together?: Json;
}

/** Of the series that a method derives; `ending` is that of its output. */
export const derivedName = (method: Method, ending: string) => `homeostat_${method.replaceAll('-', '_')}_${ending}`;

/** `saved` is what an earlier `save()` returned, possibly of other policies. */
export function createDetecting(policies: readonly DetectorPolicy[], saved: Json = {}): Detecting {
	const states = saved as unknown as Readonly<Record<string, Saved>>;
	const running = policies.filter(({ mode }) => mode !== 'off').map((policy) => new RunningDetector(policy, states[policy.name]));
	return {
		step: (windows, at) => running.flatMap((detector) => detector.step(windows, at)),
		save: () => Object.fromEntries(running.map((detector) => [detector.policy.name, detector.save()])),
	};
}

class RunningDetector {
	readonly policy: DetectorPolicy;
	readonly #source: string;
	readonly #learnedBy: string;
	readonly #detector: ReturnType<typeof createDetector>;
	readonly #subjects = new Map<string, Subject>();
	readonly #together: Together | undefined;
	/** Up to when samples were taken in. Undefined before the first: a new detector begins with what is there now. */
	#upTo: number | undefined;

	constructor(policy: DetectorPolicy, saved: Saved | undefined) {
		this.policy = policy;
		this.#source = `detector/${policy.name}`;
		this.#learnedBy = JSON.stringify([SHAPE, policy.signal.source, policy.method, policy.season ?? null, ...(policy.by ?? [])]);
		this.#detector = createDetector(policy);
		const known = saved?.learnedBy === this.#learnedBy ? saved : undefined;
		if (policy.by !== undefined) this.#together = new Together(policy.by, known?.together);
		for (const [key, { last, state }] of Object.entries(known?.subjects ?? {}))
			this.#subjects.set(key, { last, state, derived: [], labels: new Map() });
		if (this.#subjects.size > 0) this.#upTo = Math.max(...[...this.#subjects.values()].map(({ last }) => last));
	}

	step(windows: Windows, at: number): Detected[] {
		const newest = newestInput(windows, this.policy.signal, at);
		if (newest === undefined) return [];
		const missed = this.#upTo === undefined ? [] : missedInputs(windows, this.policy.signal, this.#upTo, at);
		this.#upTo = newest;
		try {
			return [...missed.flatMap((time) => this.#take(time, windows, time)), ...this.#take(newest, windows, at)];
		} catch (error) {
			windows.fail(this.#source, at, errorText(error));
			return [];
		}
	}

	save(): Json {
		const subjects = [...this.#subjects].map(([key, { last, state }]) => [key, { last, state }]);
		const together = this.#together === undefined ? {} : { together: this.#together.save() };
		return { learnedBy: this.#learnedBy, subjects: Object.fromEntries(subjects), ...together } as Json;
	}

	#take(newest: number, windows: Windows, at: number): Detected[] {
		const readings = signalOf(this.policy, windows, at);
		const limit = limitOf(this.policy, windows, at);
		const found: Detected[] = [];
		const derived: Sample[] = [];
		const members: Member[] = [];
		for (const { labels, value, sampledAt } of readings) {
			const subject = this.#subject(labelsKey(labels));
			const time = Math.min(newest, sampledAt);
			members.push({ labels, value, fresh: time > subject.last });
			if (time > subject.last) {
				subject.last = time;
				const output = this.#judge(subject, { at: time, value }, limit(labels));
				subject.derived = Object.entries(output).map(([ending, value]) => ({
					labels: this.#labels(subject, labels, ending),
					at: time,
					value,
				}));
				found.push({ detector: this.policy, labels, at: time, value, output });
			}
			derived.push(...subject.derived);
		}
		for (const { at: saidAt, ...said } of this.#together?.step(members, newest) ?? []) {
			for (const [ending, value] of Object.entries(said.output))
				derived.push({ labels: this.#named(said.labels, `joint_${ending}`), at: saidAt, value });
			if (saidAt === newest)
				found.push({ detector: this.policy, labels: said.labels, at: newest, value: said.distance, output: said.output });
		}
		windows.append(this.#source, at, derived);
		this.#together?.forget(at - FORGET_AFTER);
		for (const [key, { last }] of this.#subjects) if (last < at - FORGET_AFTER) this.#subjects.delete(key);
		return found;
	}

	/** What is no number teaches nothing. */
	#judge({ state }: Subject, point: { at: number; value: number }, limit: number | undefined): Output {
		if (!Number.isFinite(point.value)) return { score: 0 };
		return this.#detector.step(state, limit === undefined ? point : { ...point, limit });
	}

	#labels(subject: Subject, input: Labels, ending: string): Labels {
		const known = subject.labels.get(ending);
		if (known !== undefined) return known;
		const labels = this.#named(input, ending);
		subject.labels.set(ending, labels);
		return labels;
	}

	#named(input: Labels, ending: string): Labels {
		return withLabels(dropMetadata(input), [
			['__name__', derivedName(this.policy.method, ending)],
			['detector', this.policy.name],
		]);
	}

	#subject(key: string): Subject {
		const known = this.#subjects.get(key);
		if (known !== undefined) return known;
		const subject: Subject = { last: Number.NEGATIVE_INFINITY, state: this.#detector.start(), derived: [], labels: new Map() };
		this.#subjects.set(key, subject);
		return subject;
	}
}
