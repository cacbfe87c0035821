import type { Method } from '../detect/detector.ts';
import type { Severity } from '../model/incident.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Mode } from '../model/mode.ts';
import type { Span } from '../model/origin.ts';
import type { Price } from '../model/policy.gen.ts';
import type { Scalar } from '../model/proposal.ts';
import type { Service } from '../model/service.ts';
import type { Source } from '../model/source.ts';
import type { Program } from '../promql/program.ts';
import type { Cron } from './calendar/cron.ts';
import type { GuardRule } from './guard/rule.ts';
import type { ScalingFields } from './scaling/rule.ts';
import type { Template } from './template.ts';

/** What every compiled policy carries. Durations are ms, sizes bytes, everywhere below. */
export interface PolicyMeta {
	readonly name: string;
	readonly labels: Readonly<Record<string, string>>;
	readonly owner: string;
	readonly rationale: string;
	readonly runbook?: string;
	readonly mode: Mode;
	/** Where `metadata.name` stands. */
	readonly origin: Span;
}

export type Condition =
	| { readonly kind: 'above'; readonly value: number }
	| { readonly kind: 'below'; readonly value: number }
	| { readonly kind: 'outside'; readonly low: number; readonly high: number }
	/** The expression compares by itself: presence is truth. */
	| { readonly kind: 'true' };

export interface Level {
	readonly severity: Severity;
	readonly enter: Condition;
	/** Leaves when this no longer holds (hysteresis); equal to `enter` by default. */
	readonly stay: Condition;
	readonly for: number;
	readonly keepFiringFor: number;
	/** Least time that leaving takes while the subject flaps. */
	readonly flappingExit: number;
	/** M of the last N interval evaluations, instead of `for`. */
	readonly within?: { readonly times: number; readonly of: number };
}

/** Derives the series `homeostat_<method>_*` from each series of its signal. */
export interface DetectorPolicy extends PolicyMeta {
	readonly kind: 'Detector';
	readonly signal: Program;
	/** When the samples of the signal were taken, in seconds: a detector learns a sample once, however often it is read. */
	readonly times: Program;
	readonly method: Method;
	/** Series that agree in these labels are judged together as well. */
	readonly by?: readonly string[];
	/** Length of the cycle; absent: a day and a week. */
	readonly season?: number;
	readonly horizon: number;
	readonly limit?: number | Program;
}

export interface Inhibition {
	/** The Threshold whose firing mutes this one, when all `equal` labels agree (missing = empty). */
	readonly threshold: string;
	readonly equal: readonly string[];
}

/** One value of a level that the learner may move, and how far. Durations are ms. */
export interface Knob {
	/** Where it stands in the document, e.g. `spec.levels[0].outside[1]`. */
	readonly path: string;
	/** Of its level. */
	readonly severity: Severity;
	readonly field: 'above' | 'below' | 'low' | 'high' | 'for';
	/** As it stands in the file. */
	readonly from: Scalar;
	readonly value: number;
	readonly min: number;
	readonly max: number;
	/** Greatest change of one proposal; absent: any within the bounds. */
	readonly step?: number;
	/** The bounds as people wrote them. */
	readonly bounds: string;
}

/** What the learner may propose for a Threshold. */
export interface Tuning {
	readonly knobs: readonly Knob[];
	/** Tolerable where nobody named incidents. */
	readonly falseAlertsPerWeek: number;
	/** May it propose another kind of rule? */
	readonly anyType: boolean;
	/** Least length of a history that a proposal may rest on, ms. */
	readonly leastHistory: number;
}

export interface ThresholdPolicy extends PolicyMeta {
	readonly kind: 'Threshold';
	readonly signal: Program;
	readonly unit?: string;
	/** Most severe first. */
	readonly levels: readonly Level[];
	readonly onAbsent: 'hold' | 'clear' | 'fire';
	readonly onError: 'hold' | 'fire';
	readonly inhibitedBy: readonly Inhibition[];
	readonly groupBy: readonly string[];
	/** Absent: nothing. */
	readonly tuning?: Tuning;
}

/** An action as written: parameters may hold `${...}` templates, each filling a whole string. */
export interface ActionTemplate {
	/** `actuator/verb` */
	readonly do: string;
	readonly with: Template<JsonObject>;
	readonly idempotent: boolean;
	readonly reversible: boolean;
}

export interface Verify {
	readonly signal: Program;
	readonly condition: Condition;
	readonly within: number;
}

export interface Rung {
	readonly name: string;
	readonly action: ActionTemplate;
	/** Absent: the incident cleared within `verifyWithin`. */
	readonly verify?: Verify;
	readonly verifyWithin: number;
	readonly timeout: number;
	/** What becomes of its action where the kill switch or `stopWhen` finds it running. */
	readonly onStop: 'abort' | 'finish';
	readonly retry: { readonly attempts: number; readonly backoff: number };
	/** `auto` takes the outcome's own undo when verify says worse. */
	readonly undo: 'auto' | 'none' | ActionTemplate;
}

/** What begins a playbook. */
export type Trigger =
	| {
			readonly kind: 'incident';
			/** Name of the Threshold. */
			readonly threshold: string;
			readonly severity?: Severity;
			readonly labels: Readonly<Record<string, string>>;
	  }
	| { readonly kind: 'schedule'; readonly cron: Cron; readonly timezone: string }
	| { readonly kind: 'event'; readonly event: string; readonly labels: Readonly<Record<string, string>> };

export interface PlaybookPolicy extends PolicyMeta {
	readonly kind: 'Playbook';
	readonly when: Trigger;
	readonly target: Template<Json>;
	readonly ladder: readonly Rung[];
	readonly backoff: { readonly initial: number; readonly max: number; readonly resetAfter: number };
	readonly futility: { readonly failures: number; readonly within: number };
	/** Ends a running playbook while it gives anything. */
	readonly stopWhen?: Program;
	/** Thresholds over different metrics that must agree before a rung that cannot be undone, its own included. */
	readonly observations: number;
	/** Playbooks whose incidents must be over first. */
	readonly after: readonly string[];
	readonly onExhausted?: ActionTemplate;
	/** The agent that is asked for help when the ladder is exhausted. */
	readonly escalate?: string;
	/** What the learner may propose; absent: nothing. */
	readonly tuning?: { readonly order?: boolean; readonly mode?: 'warn' | 'enforce' };
}

export interface GuardrailPolicy extends PolicyMeta {
	readonly kind: 'Guardrail';
	/** Globs (`*` within the whole text); an empty list leaves that side unconstrained, but one side is always given. */
	readonly match: {
		readonly actuators: readonly string[];
		readonly targets: readonly string[];
		/** Must agree with the labels of the incident or of the playbook. */
		readonly labels: Readonly<Record<string, string>>;
	};
	readonly rules: readonly GuardRule[];
}

/** What the learner may propose for a ScalingRule. */
export interface ScalingTuning {
	/** Floors of the schedule, within bounds. */
	readonly floors?: { readonly min: number; readonly max: number };
	/** The target of the one metric, by the name of the Threshold that it must not make fire. */
	readonly target?: Pick<Knob, 'path' | 'value' | 'min' | 'max' | 'step' | 'bounds'> & { readonly objective: string };
}

/** A number that is kept right. */
export interface ScalingPolicy extends PolicyMeta, ScalingFields {
	readonly kind: 'ScalingRule';
	readonly knob: {
		/** Sets the number. */
		readonly action: ActionTemplate;
		/** Is the number put into `with.value`? Else a `${action.value}` in the parameters takes it. */
		readonly addsValue: boolean;
	};
	/** What the learner may propose. Absent: nothing. */
	readonly tuning?: ScalingTuning;
}

export interface AgentPolicy extends PolicyMeta {
	readonly kind: 'Agent';
	readonly domains: readonly string[];
	readonly interval: number;
	readonly priority: number;
	/** The agent that is asked for help where a playbook does not say what follows its ladder. */
	readonly escalatesTo?: string;
}

export interface SourcePolicy extends PolicyMeta, Source {
	readonly kind: 'Source';
}

export interface ServicePolicy extends PolicyMeta {
	readonly kind: 'Service';
	readonly service: Service;
	/** `up` is not `healthy`: optional signal and its condition. */
	readonly health?: { readonly signal: Program; readonly condition: Condition };
	readonly port?: number;
	readonly price?: Price;
	/** Counters of what it gives, and what one success is worth. */
	readonly value?: { readonly successes?: Program; readonly perSuccess?: number; readonly revenue?: Program };
}

export type Policy =
	| DetectorPolicy
	| ThresholdPolicy
	| PlaybookPolicy
	| ScalingPolicy
	| GuardrailPolicy
	| AgentPolicy
	| SourcePolicy
	| ServicePolicy;

/** Validated and compiled policies of one revision; each list sorted by name, so that file order means nothing. */
export interface PolicySet {
	/** `main@sha1:...`, with `+dirty` for an edited tree, or `dir@sha256:...` outside git. */
	readonly revision: string;
	readonly detectors: readonly DetectorPolicy[];
	readonly thresholds: readonly ThresholdPolicy[];
	readonly playbooks: readonly PlaybookPolicy[];
	readonly scaling: readonly ScalingPolicy[];
	readonly guardrails: readonly GuardrailPolicy[];
	readonly agents: readonly AgentPolicy[];
	readonly sources: readonly SourcePolicy[];
	readonly services: readonly ServicePolicy[];
	/** In what one agent evaluates: the Thresholds of the others, whose incidents are evidence for it too. */
	readonly foreign?: readonly ThresholdPolicy[];
}

/** What a set holds before anything is put into it. */
export const EMPTY_SET: Omit<PolicySet, 'revision'> = {
	thresholds: [],
	playbooks: [],
	guardrails: [],
	agents: [],
	sources: [],
	services: [],
	detectors: [],
	scaling: [],
};
