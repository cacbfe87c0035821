import type { ActionTemplate, PlaybookPolicy, Rung, Trigger, Verify } from '../../decide/policy-set.ts';
import type { JsonObject } from '../../model/json.ts';
import type {
	Backoff,
	PlaybookDocument,
	PlaybookSpec,
	Rung as RungFields,
	Trigger as TriggerFields,
	Verify as VerifyFields,
} from '../../model/policy.gen.ts';
import type { Path } from '../locate.ts';
import { type Bench, metaOf, milliseconds } from './bench.ts';
import { checkOutside, conditionOf } from './condition.ts';
import { compileSchedule } from './schedule.ts';

const LADDER: Path = ['spec', 'ladder'];
const AGENT = 'agent/';

export function compilePlaybook(document: PlaybookDocument, bench: Bench): PlaybookPolicy | undefined {
	const { spec } = document;
	const when = compileTrigger(spec.when, bench);
	const target = bench.expressions.template(spec.target, ['spec', 'target'], bench.place);
	const ladder = spec.ladder.flatMap((rung, i) => compileRung(rung, [...LADDER, i], bench) ?? []);
	const onExhausted = spec.onExhausted?.do === undefined ? undefined : compileAction(spec.onExhausted, ['spec', 'onExhausted'], bench);
	const stopWhen = spec.stopWhen === undefined ? undefined : bench.expressions.signal(spec.stopWhen, ['spec', 'stopWhen'], bench.place);
	checkRungNames(spec.ladder, bench);
	checkPromotion(spec, when, bench);
	if (when === undefined || target === undefined || ladder.length < spec.ladder.length) return undefined;
	return {
		kind: 'Playbook',
		...metaOf(document, document.mode, bench),
		when,
		target,
		ladder,
		backoff: compileBackoff(spec.backoff, bench),
		futility: { failures: spec.futility.failures, within: milliseconds(spec.futility.within) },
		...(stopWhen === undefined ? {} : { stopWhen }),
		observations: spec.requires.observations,
		after: spec.after,
		...(onExhausted === undefined ? {} : { onExhausted }),
		...(spec.onExhausted?.escalate === undefined ? {} : { escalate: spec.onExhausted.escalate.slice(AGENT.length) }),
		...(spec.tune === undefined ? {} : { tuning: spec.tune }),
	};
}

/** Only a value that stands in the file can be exchanged, and only alerts can have been right. */
function checkPromotion({ tune }: PlaybookSpec, when: Trigger | undefined, { place }: Bench): void {
	if (tune?.mode === undefined) return;
	const path = ['spec', 'tune', 'mode'];
	if (!place.holds(['mode'])) place.value(path, 'tune-bounds', '`mode` must be written out to be promoted, such as `mode: observe`');
	if (when?.kind !== 'incident')
		place.value(path, 'tune-bounds', 'a promotion is judged by the alerts of a Threshold, and `spec.when` names none');
}

function compileTrigger(
	{ threshold, severity, labels, schedule, timezone = 'UTC', event }: TriggerFields,
	{ place }: Bench,
): Trigger | undefined {
	if (threshold !== undefined) return { kind: 'incident', threshold, labels, ...(severity === undefined ? {} : { severity }) };
	if (event !== undefined) return { kind: 'event', event, labels };
	const at = ['spec', 'when'];
	if (Object.keys(labels).length > 0) place.key([...at, 'labels'], 'unknown-key', 'a schedule has no labels to choose by');
	const found = compileSchedule({ cron: schedule ?? '', timezone, duration: 0 }, at, 'schedule', place);
	return found && { kind: 'schedule', cron: found.cron, timezone };
}

function compileAction(
	action: { do?: string; with: object },
	path: Path,
	{ actions, place, expressions }: Bench,
): ActionTemplate | undefined {
	return actions.compile({ do: action.do ?? '', with: action.with as JsonObject }, path, place, expressions);
}

function compileRung(rung: RungFields, path: Path, bench: Bench): Rung | undefined {
	const action = compileAction(rung, path, bench);
	const verify = compileVerify(rung.verify, [...path, 'verify'], bench);
	const undo = typeof rung.undo === 'object' ? compileAction(rung.undo, [...path, 'undo'], bench) : rung.undo === 'none' ? 'none' : 'auto';
	if (action === undefined || undo === undefined) return undefined;
	return {
		name: rung.name ?? rung.do,
		action,
		...(verify === undefined ? {} : { verify }),
		verifyWithin: milliseconds(rung.verify.within),
		timeout: milliseconds(rung.timeout),
		onStop: rung.onStop,
		retry: { attempts: rung.retry.attempts, backoff: milliseconds(rung.retry.backoff) },
		undo,
	};
}

/** Undefined without a signal of its own: then the incident must clear. */
function compileVerify(verify: VerifyFields, path: Path, { expressions, place }: Bench): Verify | undefined {
	if (verify.signal === undefined) return undefined;
	const condition = conditionOf(verify);
	checkOutside(condition, path, place);
	const signal = expressions.signal(verify.signal, [...path, 'signal'], place);
	return signal === undefined ? undefined : { signal, condition, within: milliseconds(verify.within) };
}

/** People, journals and policy tests tell rungs apart by name. */
function checkRungNames(ladder: readonly RungFields[], { place }: Bench): void {
	ladder.forEach(({ name }, i) => {
		if (name === undefined || ladder.findIndex((other) => other.name === name) === i) return;
		place.value([...LADDER, i, 'name'], 'duplicate-name', `there is already a rung \`${name}\` in this ladder`);
	});
}

function compileBackoff(backoff: Backoff, { place }: Bench): PlaybookPolicy['backoff'] {
	const [initial, max] = [milliseconds(backoff.initial), milliseconds(backoff.max)];
	if (initial > max)
		place.value(
			['spec', 'backoff', 'initial'],
			'bounds-order',
			`the first pause ${backoff.initial} is longer than the longest, ${backoff.max}`,
		);
	return { initial, max, resetAfter: milliseconds(backoff.resetAfter) };
}
