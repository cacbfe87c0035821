// Generated from schemas/*.json by `npm run generate`; do not edit.
// A policy as it stands in a file, defaults filled in.

/**
 * Any policy of homeostat/v1.
 */
export type PolicyDocument =
	| SourceDocument
	| ServiceDocument
	| DetectorDocument
	| ThresholdDocument
	| PlaybookDocument
	| ScalingRuleDocument
	| GuardrailDocument
	| AgentDocument;
/**
 * Version of the policy language.
 */
export type ApiVersion = 'homeostat/v1';
/**
 * Lower-case letters, digits and dashes; at most 63 of them.
 */
export type Name = string;
/**
 * Text for people; not empty.
 */
export type Text = string;
/**
 * An http or https address.
 */
export type Url = string;
/**
 * How far the policy may go: `enforce` acts, `warn` only runs `notify/*`, `observe` decides and journals, `off` is not evaluated.
 */
export type Mode = 'enforce' | 'warn' | 'observe' | 'off';
/**
 * This host, in node_exporter's names: CPU, memory, pressure, disks, file systems, network, temperatures, processes.
 */
export type HostSource = {
	/**
	 * Where procfs is mounted.
	 */
	procRoot: string;
	/**
	 * Where sysfs is mounted.
	 */
	sysRoot: string;
	/**
	 * Where the host's own file system is mounted.
	 */
	rootfs: string;
} | null;
/**
 * Text, or a reference to a secret.
 */
export type SecretOrText =
	| string
	| {
			/**
			 * Name of the secret; its value never enters a policy.
			 */
			secretRef: string;
	  };
/**
 * RE2 patterns over the whole name.
 */
export type Patterns = string[];
/**
 * Name of a metric.
 */
export type MetricName = string;
/**
 * Program and arguments; no shell reads them.
 *
 * @minItems 1
 */
export type Argv = [string, ...string[]];
/**
 * A duration longer than nothing: `90s`, `5m`, `1h30m`, `7d`.
 */
export type PositiveDuration = string;
/**
 * A PromQL expression.
 */
export type Promql = string;
/**
 * A lower and an upper bound, in this order.
 *
 * @minItems 2
 * @maxItems 2
 */
export type Bounds = [number, number];
/**
 * The expression compares by itself: it holds for every series that it returns.
 */
export type Holds = true | null;
/**
 * A label name: letters, digits and underscores, not starting with a digit.
 */
export type LabelName = string;
/**
 * How bad it is.
 */
export type Severity = 'info' | 'warning' | 'critical';
/**
 * A duration: `90s`, `5m`, `1h30m`, `7d`, or `0`.
 */
export type Duration = string | number;
/**
 * `actuator/verb`, such as `service/restart`.
 */
export type ActionName = string;
/**
 * Which of several bounds holds: the one that allows the greatest change, the least, or no change at all.
 */
export type ScalingSelect = 'Max' | 'Min' | 'Disabled';
/**
 * Tolerance in this direction. Default: `spec.tolerance`.
 */
export type ScalingTolerance = number;
/**
 * Text in which `*` stands for any text.
 */
export type Glob = string;
/**
 * A CEL expression.
 */
export type Cel = string;
/**
 * Something that actions differ in.
 */
export type LimitKey = string;
/**
 * E-mail and IP addresses, access tokens, keys and passwords, numbers of payment cards.
 */
export type Redaction = 'email' | 'ip' | 'token' | 'key' | 'card';

/**
 * Where telemetry comes from. A failing source gives an error, never a zero.
 */
export interface SourceDocument {
	apiVersion: ApiVersion;
	/**
	 * The kind of policy.
	 */
	kind: 'Source';
	metadata: Metadata;
	/**
	 * A source is read unless its mode is `off`.
	 */
	mode: Mode;
	spec: SourceSpec;
}
/**
 * Who the policy is, who answers for it, and why it exists.
 */
export interface Metadata {
	/**
	 * Unique per kind; lower-case letters, digits and dashes, at most 63.
	 */
	name: Name;
	labels: PolicyLabels;
	/**
	 * The team or person who answers for it.
	 */
	owner: Text;
	/**
	 * Why this policy, and why this number.
	 */
	rationale: Text;
	/**
	 * Where people read what to do.
	 */
	runbook?: Url;
}
/**
 * Labels of the policy. `domain` says which agent runs it; all of them serve selectors.
 */
export interface PolicyLabels {
	[k: string]: string;
}
/**
 * Exactly one kind of source, and how it is read.
 */
export interface SourceSpec {
	host?: HostSource;
	scrape?: ScrapeSource;
	exec?: ExecSource;
	/**
	 * Time between reads. Default: `5s` for `host`, `15s` for the others.
	 */
	interval?: PositiveDuration;
	/**
	 * A read that takes longer is an error. Default: the interval, at most `10s`.
	 */
	timeout?: PositiveDuration;
	/**
	 * Set on every series, over whatever the source says.
	 */
	labels: Labels;
	/**
	 * Bound of cardinality: series beyond it are cut, and the engine says so.
	 */
	maxSeries: number;
}
/**
 * Any Prometheus exporter.
 */
export interface ScrapeSource {
	/**
	 * Address of its metrics.
	 */
	url: Url;
	/**
	 * Headers of the request; secrets by reference.
	 */
	headers: {
		[k: string]: SecretOrText;
	};
	/**
	 * Only metrics whose name one of these patterns matches.
	 */
	keep: Patterns;
	/**
	 * No metrics whose name one of these patterns matches.
	 */
	drop: Patterns;
	/**
	 * The exporter's name of a metric, and the name it is also emitted under.
	 */
	alias: {
		[k: string]: MetricName;
	};
	/**
	 * Shipped alias sets to apply beneath `alias`. Default: all of them.
	 */
	aliasSets?: string[];
}
/**
 * A command that prints series.
 */
export interface ExecSource {
	argv: Argv;
	/**
	 * What it prints: JSON, or Prometheus' text format.
	 */
	output: 'json' | 'text';
	/**
	 * Its whole environment beside `PATH`, `HOME`, `LANG` and `TZ`.
	 */
	env: Environment;
}
/**
 * Environment variables; values are text.
 */
export interface Environment {
	[k: string]: string;
}
/**
 * Label names and their values; values are text.
 */
export interface Labels {
	[k: string]: string;
}
/**
 * What is managed: named once, so that playbooks, budgets and dependency order mean the same by it.
 */
export interface ServiceDocument {
	apiVersion: ApiVersion;
	/**
	 * The kind of policy.
	 */
	kind: 'Service';
	metadata: Metadata;
	/**
	 * The engine starts it by itself only in `enforce`.
	 */
	mode: Mode;
	spec: ServiceSpec;
}
/**
 * How it runs and how its health is seen.
 */
export interface ServiceSpec {
	driver: Driver;
	/**
	 * How many run side by side.
	 */
	instances: number;
	/**
	 * Services that must be up before it.
	 */
	dependsOn: Name[];
	health?: Health;
	/**
	 * Its port, for probes and balancers.
	 */
	port?: number;
	/**
	 * What it costs, for the ledger; over what the price book says.
	 */
	price?: Price;
	value?: ServiceValue;
}
/**
 * How it runs: exactly one.
 */
export interface Driver {
	process?: ProcessDriver;
	systemd?: SystemdDriver;
}
/**
 * The engine supervises it, and adopts it after its own restart.
 */
export interface ProcessDriver {
	argv: Argv;
	/**
	 * Its working directory. Default: the engine's.
	 */
	cwd?: string;
	env: Environment;
	/**
	 * The signal that asks it to end.
	 */
	stopSignal: 'SIGTERM' | 'SIGINT' | 'SIGQUIT' | 'SIGHUP' | 'SIGUSR1' | 'SIGUSR2' | 'SIGKILL';
	/**
	 * How long it may take to end before it is killed.
	 */
	stopTimeout: PositiveDuration;
	/**
	 * What happens to it when the engine ends.
	 */
	onEngineStop: 'keep' | 'stop';
}
/**
 * A unit of systemd.
 */
export interface SystemdDriver {
	/**
	 * Name of the unit; a template such as `llm@.service` for several instances.
	 */
	unit: string;
}
/**
 * `up` is not `healthy`: the signal that tells.
 */
export interface Health {
	/**
	 * What is looked at.
	 */
	signal: Promql;
	/**
	 * Healthy while the signal is above this number.
	 */
	above?: number;
	/**
	 * Healthy while the signal is below this number.
	 */
	below?: number;
	/**
	 * Healthy while the signal is outside these two numbers.
	 */
	outside?: Bounds;
	true?: Holds;
}
/**
 * What things cost.
 */
export interface Price {
	/**
	 * Of all prices: an ISO 4217 code.
	 */
	currency?: string;
	/**
	 * Price of one instance an hour. It covers the processor, memory, GPU and energy that the instance uses.
	 */
	perHour?: number;
	/**
	 * Price of one core for an hour.
	 */
	perCpuHour?: number;
	/**
	 * Price of 1 GiB of memory for an hour.
	 */
	perGibHour?: number;
	/**
	 * Price of one GPU for an hour.
	 */
	perGpuHour?: number;
	/**
	 * Price of 1 kWh.
	 */
	perKwh?: number;
	/**
	 * Price of a million tokens read.
	 */
	perMillionInputTokens?: number;
	/**
	 * Price of a million tokens written.
	 */
	perMillionOutputTokens?: number;
}
/**
 * What it gives, for the ledger: counters. Each of their series is counted on its own, so the expressions must not sum them.
 */
export interface ServiceValue {
	/**
	 * Counts useful results. Default: its `llm_requests_success_total`.
	 */
	successes?: Promql;
	/**
	 * What one useful result is worth.
	 */
	perSuccess?: number;
	/**
	 * Counts what it earns, in the currency of the prices.
	 */
	revenue?: Promql;
}
/**
 * Derives series by learning from a signal; a Threshold reads them like any other series.
 */
export interface DetectorDocument {
	apiVersion: ApiVersion;
	/**
	 * The kind of policy.
	 */
	kind: 'Detector';
	metadata: Metadata;
	/**
	 * A detector learns unless its mode is `off`.
	 */
	mode: Mode;
	spec: DetectorSpec;
}
/**
 * What is watched, and what is looked for.
 */
export interface DetectorSpec {
	/**
	 * What is watched: a PromQL expression that gives a vector. Each of its series is learnt on its own.
	 */
	signal: Promql;
	/**
	 * What is looked for; it names the derived series `homeostat_<method>_...`: `_score` is 0 to 1, above 0.5 means yes; `_learned` is 0 to 1, below 1 it still warms up and a low score means little.
	 */
	method: 'anomaly' | 'leak' | 'forecast' | 'change' | 'rate-of-change' | 'envelope';
	/**
	 * Of an `anomaly`: series that agree in these labels, such as the metrics of an `instance`, are also judged together; gives `homeostat_anomaly_joint_score` with these labels, above 0.5 where they do not go together as they used to. Metrics are told apart by their labels: `label_replace(a, "metric", "a", "", "") or label_replace(b, ...)`.
	 *
	 * @minItems 1
	 */
	by?: [LabelName, ...LabelName[]];
	/**
	 * Length of the cycle that the signal follows. Default: a day, and a week where enough of it was seen.
	 */
	season?: PositiveDuration;
	/**
	 * How far ahead a `forecast` looks. Default: `7d`.
	 */
	horizon?: PositiveDuration;
	/**
	 * What a `leak` or a `forecast` runs into: a number, or a PromQL expression whose series carry the signal's labels or none.
	 */
	limit?: number | string;
}
/**
 * When a condition becomes an incident. Each series of the signal is its own subject with its own state.
 */
export interface ThresholdDocument {
	apiVersion: ApiVersion;
	/**
	 * The kind of policy.
	 */
	kind: 'Threshold';
	metadata: Metadata;
	mode: Mode;
	spec: ThresholdSpec;
}
/**
 * The signal, and what it means.
 */
export interface ThresholdSpec {
	/**
	 * What is watched: a PromQL expression that gives a vector or a number.
	 */
	signal: Promql;
	/**
	 * Unit of the signal, for people and for range checks: `percent` keeps every bound within 0 and 100.
	 */
	unit?: string;
	/**
	 * One to three levels, each of another severity.
	 *
	 * @minItems 1
	 */
	levels: [Level, ...Level[]];
	/**
	 * What an absent series means: keep the state, clear it, or fire.
	 */
	onAbsent: 'hold' | 'clear' | 'fire';
	/**
	 * What a failed reading means: keep the state, or fire.
	 */
	onError: 'hold' | 'fire';
	/**
	 * Thresholds whose firing mutes this one.
	 */
	inhibitedBy: Inhibition[];
	/**
	 * Labels by which incidents are grouped: a playbook that names no target of its own acts once for a group.
	 */
	groupBy: LabelName[];
	tune?: Tune;
}
/**
 * A severity and the condition for it.
 */
export interface Level {
	severity: Severity;
	/**
	 * Holds while the signal is above this number.
	 */
	above?: number;
	/**
	 * Holds while the signal is below this number.
	 */
	below?: number;
	/**
	 * Holds while the signal is outside these two numbers.
	 */
	outside?: Bounds;
	true?: Holds;
	/**
	 * Exit value (hysteresis): a number for `above` and `below`, two for `outside`. Default: the enter value.
	 *
	 * @minItems 2
	 * @maxItems 2
	 */
	clear?: number | [number, number];
	/**
	 * How long the condition must hold before the level fires.
	 */
	for: Duration;
	/**
	 * How long the level goes on firing after the condition ended.
	 */
	keepFiringFor: Duration;
	within?: Within;
}
/**
 * The condition must hold in `times` of the last `of` evaluations, instead of `for`.
 */
export interface Within {
	/**
	 * How many evaluations must hold.
	 */
	times: number;
	/**
	 * Out of how many, the last ones.
	 */
	of: number;
}
/**
 * A Threshold that mutes this one while it fires.
 */
export interface Inhibition {
	/**
	 * Name of the muting Threshold.
	 */
	threshold: Name;
	/**
	 * Labels whose values must agree on both sides.
	 */
	equal: LabelName[];
}
/**
 * What the learner may propose, and within which bounds; absent: nothing.
 */
export interface Tune {
	/**
	 * Bounds of `above`.
	 */
	above?: NumberRange;
	/**
	 * Bounds of `below`.
	 */
	below?: NumberRange;
	/**
	 * Bounds of the lower and of the upper number of `outside`.
	 *
	 * @minItems 2
	 * @maxItems 2
	 */
	outside?: [NumberRange, NumberRange];
	/**
	 * Bounds of `for`.
	 */
	for?: DurationRange;
	/**
	 * May it propose only another value, or any kind of rule, such as a moving baseline?
	 */
	type: 'value' | 'any';
	objective?: Objective;
	/**
	 * How long a history a proposal must rest on. Shorter than a day only where the signal shows all its ways sooner.
	 */
	history: Duration;
}
/**
 * Between which numbers a bound may move.
 */
export interface NumberRange {
	/**
	 * Least value.
	 */
	min: number;
	/**
	 * Greatest value.
	 */
	max: number;
	/**
	 * Greatest change of one proposal: a number, or a share such as `10%`.
	 */
	maxStep?: number | string;
}
/**
 * Between which durations `for` may move.
 */
export interface DurationRange {
	/**
	 * Shortest.
	 */
	min: Duration;
	/**
	 * Longest.
	 */
	max: Duration;
	/**
	 * Greatest change of one proposal: a duration, or a share such as `10%`.
	 */
	maxStep?: string;
}
/**
 * What a good setting comes to.
 */
export interface Objective {
	/**
	 * How many false alerts a week are tolerable.
	 */
	falseAlertsPerWeek?: number;
	/**
	 * How many missed incidents are tolerable.
	 */
	missedIncidents?: number;
}
/**
 * How to heal: a ladder of actions, the next rung only while verify still fails.
 */
export interface PlaybookDocument {
	apiVersion: ApiVersion;
	/**
	 * The kind of policy.
	 */
	kind: 'Playbook';
	metadata: Metadata;
	mode: Mode;
	spec: PlaybookSpec;
}
/**
 * When to act, on what, and how.
 */
export interface PlaybookSpec {
	when: Trigger;
	/**
	 * What locks, budgets and backoff hang on, usually `${labels.service}`. Default: the incident's labels.
	 */
	target: string;
	/**
	 * The rungs, mildest first.
	 *
	 * @minItems 1
	 */
	ladder: [Rung, ...Rung[]];
	backoff: Backoff;
	futility: Futility;
	onExhausted?: LastResort;
	/**
	 * Ends a running playbook, and aborts its action that runs, while this PromQL expression gives anything (or, of a number, other than 0).
	 */
	stopWhen?: Promql;
	requires: Requires;
	/**
	 * Playbooks that heal what this one's targets depend on: it waits while an incident of theirs lasts.
	 */
	after: Name[];
	tune?: LadderTune;
}
/**
 * What begins it: an incident, a time, or an event.
 */
export interface Trigger {
	/**
	 * Name of the Threshold whose incidents it heals.
	 */
	threshold?: Name;
	/**
	 * Only incidents of this severity.
	 */
	severity?: Severity;
	/**
	 * Only incidents or events with these labels.
	 */
	labels: Labels;
	/**
	 * A cron expression of five fields.
	 */
	schedule?: string;
	/**
	 * IANA name of the zone of `schedule`. Default: `UTC`.
	 */
	timezone?: Text;
	/**
	 * Name of the event; `help` is what an agent sends that asks this one for help.
	 */
	event?: Text;
}
/**
 * One action, and how to know that it helped.
 */
export interface Rung {
	/**
	 * Name of the rung, unique in the ladder. Default: its action.
	 */
	name?: Text;
	do: ActionName;
	with: Params;
	verify: Verify;
	/**
	 * After this long the action is aborted.
	 */
	timeout: PositiveDuration;
	/**
	 * What the kill switch and `stopWhen` do to the action while it runs.
	 */
	onStop: 'abort' | 'finish';
	retry: Retry;
	/**
	 * What takes it back when verify says that things got worse: the actuator's own undo, nothing, or an action.
	 */
	undo:
		| string
		| {
				do: ActionName;
				with: Params;
		  };
}
/**
 * Parameters of the verb. `${...}` holds CEL and fills the text it stands in.
 */
export interface Params {
	[k: string]: unknown;
}
/**
 * When the rung counts as successful. Default: the incident cleared.
 */
export interface Verify {
	/**
	 * What is looked at.
	 */
	signal?: Promql;
	/**
	 * Good while the signal is above this number.
	 */
	above?: number;
	/**
	 * Good while the signal is below this number.
	 */
	below?: number;
	/**
	 * Good while the signal is outside these two numbers.
	 */
	outside?: Bounds;
	true?: Holds;
	/**
	 * How long the effect may take to show.
	 */
	within: PositiveDuration;
}
/**
 * How often a failed action is tried.
 */
export interface Retry {
	/**
	 * How often in all.
	 */
	attempts: number;
	/**
	 * Pause before the next attempt.
	 */
	backoff: Duration;
}
/**
 * Pause between heals of one target after failed ones; it doubles each time.
 */
export interface Backoff {
	/**
	 * Pause after the first failed heal.
	 */
	initial: Duration;
	/**
	 * Longest pause.
	 */
	max: Duration;
	/**
	 * Health of this long forgets the failures.
	 */
	resetAfter: Duration;
}
/**
 * When to stop trying: the pair of target and action freezes until the incident clears.
 */
export interface Futility {
	/**
	 * How many failed heals.
	 */
	failures: number;
	/**
	 * Within how long.
	 */
	within: PositiveDuration;
}
/**
 * What to do once when the ladder is exhausted.
 */
export interface LastResort {
	do?: ActionName;
	with: Params;
	/**
	 * Asks another agent for help: its playbooks with `when: { event: help }` hear of it.
	 */
	escalate?: string;
}
/**
 * What must be so before a rung that cannot be undone.
 */
export interface Requires {
	/**
	 * How many Thresholds over different metrics must fire for the same labels, its own included.
	 */
	observations: number;
}
/**
 * What the learner may propose; absent: nothing.
 */
export interface LadderTune {
	/**
	 * May it propose another order of the rungs, where history favours one?
	 */
	order?: boolean;
	/**
	 * Up to which `mode` it may be promoted, once the alerts that begin it were surely right by what people and heals said of them. `mode` itself must be written out.
	 */
	mode?: 'warn' | 'enforce';
}
/**
 * Keeps a number right: replicas, weight, batch size, threads, limits. Arithmetic, defaults and names are those of Kubernetes' autoscaling/v2; fallback, idle and pause are KEDA's.
 */
export interface ScalingRuleDocument {
	apiVersion: ApiVersion;
	/**
	 * The kind of policy.
	 */
	kind: 'ScalingRule';
	metadata: Metadata;
	mode: Mode;
	spec: ScalingSpec;
}
/**
 * Which number, by what, and within which bounds.
 */
export interface ScalingSpec {
	knob: Knob;
	/**
	 * The least number. Below it the knob is set to it at once; 0 allows scaling to zero.
	 */
	min: number;
	/**
	 * The greatest number. Above it the knob is set to it at once.
	 */
	max: number;
	/**
	 * `direct`: more of the knob lowers the signal. `inverse`: less of it does, as with a batch size and latency.
	 */
	response: 'direct' | 'inverse';
	/**
	 * What the number follows. The most demanding one wins; where one is missing, the knob only goes the safe way.
	 *
	 * @minItems 1
	 */
	metrics: [ScalingMetric, ...ScalingMetric[]];
	/**
	 * A ratio of metric to target this near to 1 changes nothing.
	 */
	tolerance: number;
	behavior: ScalingBehavior;
	/**
	 * Other bounds at certain times. Where several are open, the highest floor and the lowest ceiling hold.
	 */
	schedule: ScalingSchedule[];
	forecast?: ScalingForecast;
	fallback?: ScalingFallback;
	/**
	 * The number while no metric is above its `activation`; less than `min`.
	 */
	idle?: number;
	/**
	 * How long all metrics must have been inactive before the knob goes to `idle` or 0.
	 */
	scaleToZeroAfter: Duration;
	pause: ScalingPause;
	batch?: ScalingBatch;
	tune?: ScalingTune;
	/**
	 * After this long a step is aborted. While it runs there is no other.
	 */
	timeout: PositiveDuration;
}
/**
 * The number: an action that sets it. `value` is added to `with`, unless `${action.value}` stands somewhere in it.
 */
export interface Knob {
	use: ActionName;
	with: Params;
}
/**
 * A signal of one series, and where it should be.
 */
export interface ScalingMetric {
	/**
	 * A PromQL expression that gives one value.
	 */
	signal: Promql;
	target: ScalingTarget;
	/**
	 * The metric counts as active while the signal is above this number. Default: always, and 0 beside `idle`.
	 */
	activation?: number;
}
/**
 * `value`: number = current x signal / value. `averageValue`: the signal is a sum, number = signal / averageValue.
 */
export interface ScalingTarget {
	/**
	 * Where the signal should be.
	 */
	value?: number;
	/**
	 * How much of the signal one unit of the knob carries.
	 */
	averageValue?: number;
}
/**
 * How fast the knob may move.
 */
export interface ScalingBehavior {
	scaleUp: ScaleUp;
	scaleDown: ScaleDown;
}
/**
 * Towards more.
 */
export interface ScaleUp {
	/**
	 * The least that was recommended in this time is done.
	 */
	stabilizationWindow: Duration;
	/**
	 * What a step may add.
	 *
	 * @minItems 1
	 */
	policies: [ScalingStep, ...ScalingStep[]];
	select: ScalingSelect;
	tolerance?: ScalingTolerance;
}
/**
 * A bound of the change within a period.
 */
export interface ScalingStep {
	/**
	 * `Percent` of the number at the period's start, rounded up, or `Pods`: units of the knob.
	 */
	type: 'Percent' | 'Pods';
	/**
	 * How much.
	 */
	value: number;
	/**
	 * In how long, sliding.
	 */
	period: PositiveDuration;
}
/**
 * Towards less.
 */
export interface ScaleDown {
	/**
	 * The most that was recommended in this time is done.
	 */
	stabilizationWindow: Duration;
	/**
	 * What a step may take away.
	 *
	 * @minItems 1
	 */
	policies: [ScalingStep, ...ScalingStep[]];
	select: ScalingSelect;
	tolerance?: ScalingTolerance;
}
/**
 * Bounds while it is open.
 */
export interface ScalingSchedule {
	/**
	 * When it opens: minute, hour, day, month, weekday.
	 */
	cron: Text;
	/**
	 * IANA zone of the cron expression.
	 */
	timezone: Text;
	/**
	 * How long it is open, in elapsed time; its end is not part of it.
	 */
	duration: PositiveDuration;
	/**
	 * Floor while it is open.
	 */
	min?: number;
	/**
	 * Ceiling while it is open.
	 */
	max?: number;
}
/**
 * A floor under the loop, learned from what was needed at the same time of earlier seasons.
 */
export interface ScalingForecast {
	/**
	 * The need at the same time of earlier seasons.
	 */
	method: 'seasonal';
	/**
	 * How far ahead it looks: the time that a step takes to show.
	 */
	horizon: PositiveDuration;
	/**
	 * Length of the cycle.
	 */
	season: PositiveDuration;
	/**
	 * `floor` holds the knob up, `observe` only reports.
	 */
	mode: 'floor' | 'observe';
}
/**
 * What holds when all metrics have been missing for some time.
 */
export interface ScalingFallback {
	/**
	 * From which tick without any metric on, in a row.
	 */
	failures: number;
	/**
	 * The number then.
	 */
	value: number;
	/**
	 * `static`: the value; `currentReplicas`: what it is; the others: what it is where that is higher or lower, else the value.
	 */
	behavior: 'static' | 'currentReplicas' | 'currentReplicasIfHigher' | 'currentReplicasIfLower';
}
/**
 * Stops scaling in one direction or both, or holds the knob at a number.
 */
export interface ScalingPause {
	/**
	 * The number does not go down.
	 */
	scaleIn: boolean;
	/**
	 * The number does not go up.
	 */
	scaleOut: boolean;
	/**
	 * The number that is held while the rule is paused.
	 */
	value?: number;
}
/**
 * For a knob that is the size of a batch: whichever comes first, the size or the age.
 */
export interface ScalingBatch {
	/**
	 * The greatest batch.
	 */
	size: number;
	/**
	 * How long the first of a batch may wait for the last.
	 */
	maxAge: PositiveDuration;
	/**
	 * Arrivals a second. With it the batch is never greater than what arrives in `maxAge`.
	 */
	arrivals?: Promql;
}
/**
 * What the learner may propose; absent: nothing.
 */
export interface ScalingTune {
	schedule?: FloorRange;
	/**
	 * Between which numbers the target of the rule's one metric may move: to what a unit carries while the objective holds. The metric must count what is asked for, such as requests a second, not what waits: that falls by itself when the number grows.
	 */
	target?: NumberRange;
	/**
	 * Name of the Threshold, above or below a number, that says when a target was too high.
	 */
	objective?: Name;
}
/**
 * Between which numbers the `min` of the entries in `schedule` may move.
 */
export interface FloorRange {
	/**
	 * Least floor.
	 */
	min: number;
	/**
	 * Greatest floor.
	 */
	max: number;
}
/**
 * What no action may do. Where several speak: deny > ask > clamp > allow. One that cannot be evaluated denies.
 */
export interface GuardrailDocument {
	apiVersion: ApiVersion;
	/**
	 * The kind of policy.
	 */
	kind: 'Guardrail';
	metadata: Metadata;
	/**
	 * `enforce` applies the verdict; `warn` and `observe` only note it; `off` is not evaluated.
	 */
	mode: Mode;
	spec: GuardrailSpec;
}
/**
 * Which actions it judges, and how.
 */
export interface GuardrailSpec {
	match: Selector;
	/**
	 * The rules; each speaks for itself.
	 *
	 * @minItems 1
	 */
	rules: [Rule, ...Rule[]];
}
/**
 * Which actions: all sides given must agree, and one must be given. `"*"` is written out.
 */
export interface Selector {
	/**
	 * Patterns over `actuator/verb`, such as `systemd/*`.
	 *
	 * @minItems 1
	 */
	actuators?: [Glob, ...Glob[]];
	/**
	 * Patterns over targets, such as `llm-*`.
	 *
	 * @minItems 1
	 */
	targets?: [Glob, ...Glob[]];
	/**
	 * Labels of the incident or of the playbook.
	 */
	labels: PolicyLabels;
}
/**
 * Exactly one rule, and the reason that people read when it speaks.
 */
export interface Rule {
	/**
	 * Denies where this CEL expression over action, incident, policy, host, budget and now is true.
	 */
	deny?: Cel;
	limit?: Limit;
	budget?: Budget;
	approval?: Approval;
	/**
	 * What people read when the rule speaks.
	 */
	reason?: Text;
	minHealthy?: MinHealthy;
	blastRadius?: BlastRadius;
	window?: Window;
	evidence?: Evidence;
	spend?: SpendBelow;
	fairness?: Fairness;
	privacy?: Privacy;
	clamp?: Clamp;
}
/**
 * At most `max` actions in any `per`, counted apart for each value of `by`.
 */
export interface Limit {
	/**
	 * How many.
	 */
	max: number;
	/**
	 * In how long, sliding.
	 */
	per: PositiveDuration;
	/**
	 * What is counted apart: `target`, `policy`, `actuator`, `do`, or a label of the incident. Nothing: all together.
	 */
	by: LimitKey[];
}
/**
 * At most `max` actions in any `per`, shared by every policy that matches. One name is one budget everywhere.
 */
export interface Budget {
	/**
	 * Name of the budget.
	 */
	name: Text;
	/**
	 * How many.
	 */
	max: number;
	/**
	 * In how long, sliding.
	 */
	per: PositiveDuration;
}
/**
 * People must agree before the action runs; unanswered means no.
 */
export interface Approval {
	/**
	 * Only where this CEL expression is true. Default: always.
	 */
	when?: Cel;
	/**
	 * Whose answer counts.
	 *
	 * @minItems 1
	 */
	roles: [Text, ...Text[]];
	/**
	 * How many must agree.
	 */
	count: number;
	/**
	 * How long the question stands.
	 */
	ttl: PositiveDuration;
}
/**
 * Leaves at least so many healthy. What is down already does not consume it.
 */
export interface MinHealthy {
	/**
	 * `service`: of the instances of the Service that the action is about.
	 */
	of: 'service';
	/**
	 * How many.
	 */
	atLeast: number;
}
/**
 * A breaker: an action that would touch more trips it, and then it denies everything but undo until somebody resets it.
 */
export interface BlastRadius {
	/**
	 * A share of all, such as `25%`, or a number of different targets.
	 */
	max: string | number;
	/**
	 * `fleet`: all targets of the Threshold; `service`: the instances of the Service that the action is about.
	 */
	of: 'fleet' | 'service';
	/**
	 * In how long, sliding.
	 */
	per: PositiveDuration;
}
/**
 * Times at which it denies, or, as `allow`, the only times at which it does not. Any open `deny` wins; of several `allow` in one guardrail one is enough.
 */
export interface Window {
	/**
	 * Cron expression (minute, hour, day, month, weekday) at which a freeze begins.
	 */
	deny?: Text;
	/**
	 * Cron expression at which a maintenance window begins.
	 */
	allow?: Text;
	/**
	 * How long it lasts, in elapsed time; its end is not part of it.
	 */
	duration: PositiveDuration;
	/**
	 * IANA zone of the cron expression.
	 */
	timezone: Text;
}
/**
 * What must be known before anything is done.
 */
export interface Evidence {
	/**
	 * The incident's newest sample may not be older.
	 */
	maxAge?: PositiveDuration;
	/**
	 * So many firing incidents must speak of the same target.
	 */
	observers?: number;
}
/**
 * Denies unless a signal is below a number; one that is not there denies.
 */
export interface SpendBelow {
	/**
	 * What has been spent.
	 */
	signal: Promql;
	/**
	 * Every value of the signal must be below this number.
	 */
	below: number;
}
/**
 * Does not let the same ones bear all interventions.
 */
export interface Fairness {
	/**
	 * Label of the incident that says who is hit, such as `tenant`.
	 */
	across: LabelName;
	/**
	 * Least value of Jain's index over the number of actions that hit each. Who was hit least can always be hit.
	 */
	jain: number;
	/**
	 * The same one is not hit so many times in a row; 2: they alternate.
	 */
	noRepeat?: number;
	/**
	 * How far back it looks.
	 */
	per: PositiveDuration;
}
/**
 * Takes personal and secret text out of messages (`notify/*`), out of the reason and the outcome of every action that it matches and, where the guardrail matches every actuator, out of all that the engine takes in: labels, events and errors; so also of history, journal, API and proposals. Marks in labels keep different values apart. An IP address that a Source or Service names stays.
 */
export interface Privacy {
	/**
	 * What is taken out.
	 *
	 * @minItems 1
	 */
	redact: [Redaction, ...Redaction[]];
}
/**
 * Keeps a number of the action within bounds. An action without that number is denied.
 */
export interface Clamp {
	/**
	 * Path of the number, such as `with.value`.
	 */
	field: string;
	/**
	 * The least number.
	 */
	min?: number;
	/**
	 * The greatest number.
	 */
	max?: number;
}
/**
 * Who runs what. With no Agent policy there is one agent for everything.
 */
export interface AgentDocument {
	apiVersion: ApiVersion;
	/**
	 * The kind of policy.
	 */
	kind: 'Agent';
	metadata: Metadata;
	/**
	 * How far the agent may go. May stand in `spec` instead; the lesser of two holds. Default: `observe`.
	 */
	mode?: Mode;
	spec: AgentSpec;
}
/**
 * One isolated control loop.
 */
export interface AgentSpec {
	/**
	 * Policies whose label `domain` is one of these; `"*"` for all.
	 *
	 * @minItems 1
	 */
	domains: [Text, ...Text[]];
	/**
	 * Time between ticks.
	 */
	interval: PositiveDuration;
	/**
	 * Who wins where severities are equal: the greater number.
	 */
	priority: number;
	/**
	 * How far the agent may go.
	 */
	mode?: Mode;
	/**
	 * The agent that is asked for help when a ladder is exhausted and its playbook does not say what then.
	 */
	escalatesTo?: Name;
}
