import type { ActionRecord, EngineStatus, SourceStatus } from '../model/engine.ts';
import { type IncidentRecord, incidentId } from '../model/incident.ts';
import type { Judgement } from '../model/judgement.ts';
import type { LearnerView } from '../model/learner.ts';
import type { Proposal } from '../model/proposal.ts';

/** The shapes of `/api/v1`: epoch milliseconds inside the engine, RFC 3339 outside. */
export function timeText(at: number): string {
	return new Date(at).toISOString();
}

function timeOrNothing<K extends string>(key: K, at: number | undefined): { readonly [name in K]?: string } {
	return at === undefined ? {} : ({ [key]: timeText(at) } as { readonly [name in K]: string });
}

export function statusRow(status: EngineStatus) {
	const { publication } = status.learning;
	return {
		...status,
		startedAt: timeText(status.startedAt),
		...timeOrNothing('lastTickAt', status.lastTickAt),
		breakers: status.breakers.map(({ guardrail, trippedAt }) => ({ guardrail, trippedAt: timeText(trippedAt) })),
		agents: status.agents.map((agent) => ({ ...agent, ...timeOrNothing('lastTickAt', agent.lastTickAt) })),
		...(status.sync === undefined ? {} : { sync: { ...status.sync, ...timeOrNothing('fetchedAt', status.sync.fetchedAt) } }),
		learning: {
			...status.learning,
			...timeOrNothing('lastAt', status.learning.lastAt),
			...(publication && { publication: { ...publication, at: timeText(publication.at) } }),
		},
		sources: status.sources.map((source: SourceStatus) => ({ ...source, ...timeOrNothing('lastReadAt', source.lastReadAt) })),
	};
}

export function incidentRow(incident: IncidentRecord) {
	const { policy, severity, labels, startsAt, endsAt, value } = incident;
	return {
		id: incidentId(incident),
		policy,
		severity,
		labels,
		startsAt: timeText(startsAt),
		endsAt: endsAt === null ? null : timeText(endsAt),
		value,
	};
}

export function actionRow({ action, verdict, outcome, endedAt }: ActionRecord) {
	return {
		id: action.id,
		at: timeText(action.at),
		policy: action.policy,
		do: action.do,
		with: action.with,
		target: action.target,
		rung: action.rung.name,
		attempt: action.attempt,
		enforce: action.enforce,
		reason: action.reason,
		verdict: verdict.kind,
		...('by' in verdict ? { by: verdict.by, because: verdict.reason } : {}),
		...(verdict.kind === 'ask' ? { roles: verdict.roles, count: verdict.count, expiresAt: timeText(verdict.expiresAt) } : {}),
		...(verdict.kind === 'clamp' ? { clamped: { field: verdict.field, from: verdict.from, to: verdict.to } } : {}),
		outcome: outcome?.kind ?? null,
		...(outcome === undefined ? {} : { outcomeText: outcomeText(outcome) }),
		...timeOrNothing('endedAt', endedAt),
		incident: { ...action.incident, startsAt: timeText(action.incident.startsAt) },
	};
}

function outcomeText(outcome: NonNullable<ActionRecord['outcome']>): string {
	switch (outcome.kind) {
		case 'done':
			return 'done';
		case 'failed':
			return outcome.error;
		case 'skipped':
		case 'interrupted':
			return outcome.reason;
		case 'rehearsed':
			return `would ${outcome.plan}`;
	}
}

export function judgementRow({ incident, at, said, ...judgement }: Judgement) {
	const spoken = said && { said: { ...said, at: timeText(said.at) } };
	return { ...judgement, ...spoken, at: timeText(at), incident: incidentRow(incident) };
}

/** Predicted against real, of each proposal that people merged. */
export function promiseRows({ checks = [] }: LearnerView) {
	return checks.map(({ since, ...check }) => ({ ...check, since: timeText(since) }));
}

/** Better numbers, each with where it is put to people or why not; then the policies that stay as they are, with the reason. */
export function proposalRows({ proposals, kept, publication }: LearnerView) {
	const published = ({ policy, reverts }: Proposal) => {
		if (publication === undefined) return {};
		const change = reverts === undefined ? 'tune' : 'revert';
		const row = publication.rows.find((each) => each.policy === policy && each.change === change);
		const { kind: result = publication.state, branch, url, reason = publication.reason } = row ?? {};
		return { publication: { result, ...(branch && { branch, url }), ...(reason && { reason }) } };
	};
	const evidenceRow = ({ from, to, ...rest }: LearnerView['proposals'][number]['evidence']) => ({
		from: timeText(from),
		to: timeText(to),
		...rest,
	});
	return [
		...proposals.map(({ evidence, ...proposal }) => ({
			state: 'proposed' as const,
			...proposal,
			evidence: evidenceRow(evidence),
			...published({ ...proposal, evidence }),
		})),
		...kept.map(({ policy, reason }) => ({ state: 'kept' as const, policy, reason })),
	];
}
