import { redactionsEverywhere } from '../../../decide/guard/privacy.ts';
import { redact } from '../../../decide/guard/redact.ts';
import type { PolicySet } from '../../../decide/policy-set.ts';
import type { MergedProposal } from '../../../gitops/proposals/merged.ts';
import type { PromiseCheck, Proposal } from '../../../model/proposal.ts';
import { readTestimony } from '../testimony.ts';
import type { TuneParts } from '../tune.ts';
import { floorCase } from './floors.ts';
import { modeCase } from './modes.ts';
import { orderCase } from './orders.ts';
import { targetCase } from './targets.ts';
import { thresholdCase } from './thresholds.ts';

export interface CheckParts extends TuneParts {
	readonly merged: readonly MergedProposal[];
	/** Milliseconds that must be observed, beyond what the tuner knew, before a promise is judged. */
	readonly window: number;
}

export interface Checked {
	readonly checks: readonly PromiseCheck[];
	/** What takes harmful changes back. */
	readonly reverts: readonly Proposal[];
}

/** Takes out what must not leave the host as the text of a pull request. */
export function checkedWithoutPrivate({ checks, reverts }: Checked, set: PolicySet): Checked {
	const classes = redactionsEverywhere(set.guardrails);
	return {
		checks: checks.map((check) => ({ ...check, ...redact({ reason: check.reason, rows: check.rows }, classes) })),
		reverts: reverts.map((revert) => ({ ...revert, evidence: redact(revert.evidence, classes) })),
	};
}

/**
 * Holds merged proposals against what came after them; those that promised nothing, and those whose values people have changed since,
 * are passed over. The same facts give the same checks and the same reverts.
 */
export async function checkPromises({ merged, set, journal, until = Number.POSITIVE_INFINITY, ...facts }: CheckParts): Promise<Checked> {
	const orders = merged.flatMap((each) => orderCase(each, set.playbooks) ?? []);
	const others = [
		...merged.flatMap((each) => thresholdCase(each, set.thresholds) ?? []),
		...merged.flatMap((each) => floorCase(each, set.scaling) ?? []),
		...merged.flatMap((each) => targetCase(each, set.scaling, set.thresholds) ?? []),
		...merged.flatMap((each) => modeCase(each, set) ?? []),
	];
	if (orders.length + others.length === 0) return { checks: [], reverts: [] };
	const testimony = await readTestimony(journal, until, (entry) => {
		for (const order of orders) order.take(entry);
	});
	const held = orders.map((order) => order.judge(facts.window));
	for (const each of others) held.push(await each.judge({ ...facts, until, testimony, detectors: set.detectors }));
	return { checks: held.map(({ check }) => check), reverts: held.flatMap(({ reverts }) => reverts) };
}
