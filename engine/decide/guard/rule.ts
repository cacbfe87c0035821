import type { Program } from '../../promql/program.ts';
import type { Schedule } from '../calendar/schedule.ts';
import type { CelProgram } from '../cel.ts';
import type { Redaction } from './redact.ts';

/** What people read when the rule speaks; it explains itself where they gave no reason. */
interface Reasoned {
	readonly reason?: string;
}

export interface DenyRule {
	readonly kind: 'deny';
	readonly when: CelProgram;
	readonly reason: string;
}

export interface LimitRule extends Reasoned {
	readonly kind: 'limit';
	readonly max: number;
	readonly per: number;
	/** `target`, `policy`, `actuator`, `do` or labels of the incident. */
	readonly by: readonly string[];
}

export interface BudgetRule extends Reasoned {
	readonly kind: 'budget';
	readonly name: string;
	readonly max: number;
	readonly per: number;
}

export interface ApprovalRule extends Reasoned {
	readonly kind: 'approval';
	readonly when?: CelProgram;
	readonly roles: readonly string[];
	readonly count: number;
	readonly ttl: number;
}

export interface MinHealthyRule extends Reasoned {
	readonly kind: 'minHealthy';
	readonly atLeast: number;
}

export interface BlastRadiusRule extends Reasoned {
	readonly kind: 'blastRadius';
	/** A share is in (0, 1]. */
	readonly max: { readonly kind: 'share'; readonly share: number } | { readonly kind: 'count'; readonly count: number };
	readonly of: 'fleet' | 'service';
	readonly per: number;
}

export interface WindowRule extends Reasoned {
	readonly kind: 'window';
	readonly effect: 'deny' | 'allow';
	readonly schedule: Schedule;
}

export interface EvidenceRule extends Reasoned {
	readonly kind: 'evidence';
	readonly maxAge?: number;
	readonly observers?: number;
}

export interface SpendRule extends Reasoned {
	readonly kind: 'spend';
	readonly signal: Program;
	readonly below: number;
}

export interface FairnessRule extends Reasoned {
	readonly kind: 'fairness';
	/** A label of the incident. */
	readonly across: string;
	readonly jain: number;
	readonly noRepeat?: number;
	readonly per: number;
}

export interface PrivacyRule extends Reasoned {
	readonly kind: 'privacy';
	readonly redact: readonly Redaction[];
}

export interface ClampRule extends Reasoned {
	readonly kind: 'clamp';
	/** `with.json.maxBatch` */
	readonly field: string;
	readonly min: number;
	readonly max: number;
}

/** One rule of a Guardrail. Durations in ms. */
export type GuardRule =
	| DenyRule
	| LimitRule
	| BudgetRule
	| ApprovalRule
	| MinHealthyRule
	| BlastRadiusRule
	| WindowRule
	| EvidenceRule
	| SpendRule
	| FairnessRule
	| PrivacyRule
	| ClampRule;
