import { createHmac, randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Log } from '../act/services/index.ts';
import { redactionsAfter, redactionsEverywhere } from '../decide/guard/privacy.ts';
import { type Mark, type Redaction, redact, redactText } from '../decide/guard/redact.ts';
import type { GuardrailPolicy, PolicySet } from '../decide/policy-set.ts';
import type { Action, Outcome } from '../model/action.ts';
import type { Labels, Sample } from '../model/series.ts';

/**
 * Takes out of the engine's world what its `privacy` rules name. It stands where texts come in (labels, outcomes, events, errors of
 * sources), not where they go out: what is not in memory, history and journal is in nothing that is made of them, be it the API, a
 * message or a pull request; and a replay over history and journal sees what the engine saw, so it decides the same, bit for bit.
 */
export interface Discretion {
	/** From now on by the rules of this set. */
	use(set: PolicySet): void;
	samples(samples: readonly Sample[]): readonly Sample[];
	/** One that had the value before has the same again, so that series stay apart. */
	labels(labels: Labels): Labels;
	text(text: string): string;
	outcome(action: Action, outcome: Outcome): Outcome;
	/** What was written down before a rule came, as it may be shown. */
	shown<T>(value: T): T;
}

/** `key`: so that nobody can try out values against the marks in labels; the same over restarts, or every series would be new. */
export function createDiscretion(key: Uint8Array): Discretion {
	let guardrails: readonly GuardrailPolicy[] = [];
	let classes: readonly Redaction[] = [];
	let addresses: ReadonlySet<string> = new Set();
	let known = new WeakMap<Labels, Labels>();
	let seen = new WeakMap<object, unknown>();

	const unlessNamed =
		(mark: Mark): Mark =>
		(what, found) =>
			what === 'ip' && addresses.has(found) ? found : mark(what, found);
	const plain = unlessNamed((what) => `[${what}]`);
	const apart = unlessNamed(distinctMarks(key));

	function labels(given: Labels): Labels {
		const before = known.get(given);
		if (before !== undefined) return before;
		const pairs = Object.entries(given).map(([name, value]) => [name, redactText(value, classes, apart)] as const);
		const clean = pairs.every(([name, value]) => given[name] === value) ? given : Object.fromEntries(pairs);
		known.set(given, clean);
		return clean;
	}

	return {
		labels: (given) => (classes.length === 0 ? given : labels(given)),
		samples(samples) {
			if (classes.length === 0) return samples;
			return samples.map((sample) => {
				const clean = labels(sample.labels);
				return clean === sample.labels ? sample : { ...sample, labels: clean };
			});
		},
		use(set) {
			guardrails = set.guardrails;
			classes = redactionsEverywhere(guardrails);
			addresses = addressesIn(JSON.stringify([set.sources.map(({ spec, seriesLabels }) => [spec, seriesLabels]), set.services]));
			known = new WeakMap();
			seen = new WeakMap();
		},
		text: (text) => redactText(text, classes, plain),
		outcome: (action, outcome) => discreetOutcome(outcome, redactionsAfter(action, guardrails), plain),
		shown<T>(value: T): T {
			if (classes.length === 0 || typeof value !== 'object' || value === null) return value;
			const before = seen.get(value);
			if (before !== undefined) return before as T;
			const clean = redact(value, classes, plain);
			seen.set(value, clean);
			return clean;
		},
	};
}

/** Equal values have equal marks, others others: `[email:3f9a1c]`. */
export function distinctMarks(key: Uint8Array = randomBytes(32)): Mark {
	return (what, found) => `[${what}:${createHmac('sha256', key).update(found).digest('hex').slice(0, 12)}]`;
}

/** An address that the policies themselves name is where something is, and was reviewed: without it nothing could be reached. */
function addressesIn(text: string): ReadonlySet<string> {
	const found = new Set<string>();
	redactText(text, ['ip'], (_, address) => {
		found.add(address);
		return address;
	});
	return found;
}

/** An undo is kept whole or not at all: with a mark in it it would write the mark. */
function discreetOutcome(outcome: Outcome, classes: readonly Redaction[], mark: Mark): Outcome {
	if (classes.length === 0) return outcome;
	const clean = redact(outcome, classes, mark);
	if (clean.kind !== 'done' || outcome.kind !== 'done' || isDeepStrictEqual(clean.undo, outcome.undo)) return clean;
	return { kind: 'done', detail: { ...clean.detail, undo: 'left out: it would hold what a privacy rule takes out' } };
}

/** The log without what the rules name. */
export function discreetLog(log: Log, discretion: Pick<Discretion, 'text' | 'shown'>): Log {
	return {
		info: (fields, message) => log.info(discretion.shown(fields), discretion.text(message)),
		warn: (fields, message) => log.warn(discretion.shown(fields), discretion.text(message)),
	};
}
