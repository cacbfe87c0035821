import { globMatches } from '../../decide/guard/match.ts';
import type { GuardRule } from '../../decide/guard/rule.ts';
import type { GuardrailPolicy, PolicySet } from '../../decide/policy-set.ts';
import { MODES } from '../../model/mode.ts';
import { formatDuration } from '../../model/quantity.ts';

/** Something that a guardrail no longer holds back as it did. */
export interface Loosened {
	/** Name of the Guardrail. */
	readonly guardrail: string;
	/** Where in it, e.g. `limit.max`; the guardrail's name alone when it is gone. */
	readonly what: string;
	/** As people read them; absent where there is nothing. */
	readonly from?: string;
	readonly to?: string;
}

/**
 * Which way a field loosens its rule: by growing, by shrinking, by entries that come or go, or by any change, because which of two
 * texts allows more cannot be told.
 */
type Way = 'grows' | 'shrinks' | 'gains' | 'loses' | 'changes' | 'appears';

const WAYS: Readonly<Record<GuardRule['kind'], Readonly<Record<string, Way>>>> = {
	deny: { when: 'changes' },
	limit: { max: 'grows', per: 'shrinks', by: 'gains' },
	budget: { name: 'changes', max: 'grows', per: 'shrinks' },
	approval: { when: 'appears', roles: 'gains', count: 'shrinks' },
	minHealthy: { atLeast: 'shrinks' },
	blastRadius: { share: 'grows', count: 'grows', of: 'changes', per: 'shrinks' },
	window: { effect: 'changes', cron: 'changes', timezone: 'changes', duration: 'shrinks' },
	evidence: { maxAge: 'grows', observers: 'shrinks' },
	spend: { signal: 'changes', below: 'grows' },
	fairness: { across: 'changes', jain: 'shrinks', noRepeat: 'shrinks', per: 'shrinks' },
	privacy: { redact: 'loses' },
	clamp: { field: 'changes', min: 'shrinks', max: 'grows' },
};
const DURATIONS = new Set(['per', 'ttl', 'maxAge', 'duration']);

type Value = string | number | readonly string[];
type Fields = Readonly<Record<string, Value>>;

/** Every way in which the guardrails of `head` hold back less than those of `base`. */
export function loosenedBy(base: PolicySet, head: PolicySet): readonly Loosened[] {
	const after = new Map(head.guardrails.map((guardrail) => [guardrail.name, guardrail]));
	return base.guardrails.filter(({ mode }) => mode !== 'off').flatMap((before) => compare(before, after.get(before.name)));
}

function compare(before: GuardrailPolicy, after: GuardrailPolicy | undefined): Loosened[] {
	const guardrail = before.name;
	if (after === undefined) return [{ guardrail, what: guardrail, from: 'present' }];
	const mode =
		MODES.indexOf(after.mode) < MODES.indexOf(before.mode) ? [{ guardrail, what: 'mode', from: before.mode, to: after.mode }] : [];
	return [...mode, ...narrowed(before, after), ...rulesOf(before, after)];
}

/** What it no longer matches. */
function narrowed({ name: guardrail, match: before }: GuardrailPolicy, { match: after }: GuardrailPolicy): Loosened[] {
	const sides = (['actuators', 'targets'] as const).filter((side) => {
		if (after[side].length === 0) return false;
		// What was not constrained matched everything.
		const old = before[side].length === 0 ? ['*'] : before[side];
		return !old.every((glob) => after[side].some((wider) => wider === glob || globMatches(wider, glob)));
	});
	const text = (globs: readonly string[]) => (globs.length === 0 ? '*' : globs.join(', '));
	const labels = Object.entries(after.labels).filter(([label, value]) => before.labels[label] !== value);
	return [
		...sides.map((side) => ({ guardrail, what: `match.${side}`, from: text(before[side]), to: text(after[side]) })),
		...labels.map(([label, value]) => ({ guardrail, what: `match.labels.${label}`, from: before.labels[label] ?? '*', to: value })),
	];
}

function rulesOf({ name: guardrail, rules: before }: GuardrailPolicy, { rules: after }: GuardrailPolicy): Loosened[] {
	const left = [...after];
	const take = (fits: (rule: GuardRule) => boolean) => {
		const index = left.findIndex(fits);
		return index < 0 ? undefined : left.splice(index, 1)[0];
	};
	// Rules have no names: what stayed as it was is set aside first, the rest is paired in order.
	const changed = before.filter((rule) => take((other) => keyOf(other) === keyOf(rule)) === undefined);
	return changed.flatMap((rule) => {
		const other = take(({ kind }) => kind === rule.kind);
		if (other === undefined) return [{ guardrail, what: rule.kind, from: wordsOf(rule) }];
		return fieldsOf(guardrail, rule, other);
	});
}

function fieldsOf(guardrail: string, rule: GuardRule, other: GuardRule): Loosened[] {
	const [before, after] = [plain(rule), plain(other)];
	return Object.entries(WAYS[rule.kind]).flatMap(([field, way]) => {
		// An open window loosens by growing, a closed one by shrinking.
		const real = field === 'duration' && before.effect === 'allow' ? 'grows' : way;
		if (!loosens(real, before[field], after[field])) return [];
		const [from, to] = [text(field, before[field]), text(field, after[field])];
		return [{ guardrail, what: `${rule.kind}.${field}`, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }];
	});
}

function loosens(way: Way, from: Value | undefined, to: Value | undefined): boolean {
	if (way === 'appears') return to !== undefined && from !== to;
	if (from === undefined) return way === 'gains' && to !== undefined;
	if (to === undefined) return way !== 'gains';
	if (typeof from === 'number' && typeof to === 'number') return way === 'grows' ? to > from : way === 'shrinks' ? to < from : to !== from;
	if (typeof from === 'object' && typeof to === 'object') {
		return way === 'gains' ? to.some((each) => !from.includes(each)) : from.some((each) => !to.includes(each));
	}
	return from !== to;
}

const keyOf = (rule: GuardRule) => `${rule.kind} ${JSON.stringify(plain(rule))}`;

/** `max 2, per 1h, by target` */
function wordsOf(rule: GuardRule): string {
	return Object.entries(plain(rule))
		.map(([field, value]) => `${field} ${text(field, value)}`)
		.join(', ');
}

/** A rule's fields as people wrote them, those of a schedule or a bound among its own. */
function plain(rule: GuardRule): Fields {
	const flat: Record<string, Value> = {};
	for (const [field, value] of Object.entries(rule) as [string, unknown][]) {
		if (field === 'kind' || field === 'reason') continue;
		if (field === 'schedule' || (field === 'max' && typeof value === 'object')) Object.assign(flat, plainFields(value));
		else Object.assign(flat, plainFields({ [field]: value }));
	}
	return flat;
}

function plainFields(value: unknown): Fields {
	const entries = Object.entries(value as Record<string, unknown>).filter(([field]) => field !== 'kind');
	return Object.fromEntries(entries.map(([field, each]) => [field, sourceOf(each)]));
}

function sourceOf(value: unknown): Value {
	if (typeof value === 'object' && value !== null && 'source' in value) return String(value.source);
	return Array.isArray(value) ? value.map(String) : (value as Value);
}

function text(field: string, value: Value | undefined): string | undefined {
	if (value === undefined) return undefined;
	if (typeof value === 'number') return DURATIONS.has(field) ? formatDuration(value) : String(value);
	return typeof value === 'string' ? value : value.join(', ');
}
