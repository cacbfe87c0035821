// Generated from schemas/{rule-file,policy-test,price-book,repository-config}.json by `npm run generate`; do not edit.

export type OtherFile = RuleFile | PolicyTest | PriceBook | RepositoryConfig;
/**
 * Text for people; not empty.
 */
export type Text = string;
/**
 * A duration: `90s`, `5m`, `1h30m`, `7d`, or `0`.
 */
export type Duration = string | number;
/**
 * A duration longer than nothing: `90s`, `5m`, `1h30m`, `7d`.
 */
export type PositiveDuration = string;
/**
 * Lower-case letters, digits and dashes; at most 63 of them.
 */
export type Name = string;
/**
 * How bad it is.
 */
export type Severity = 'info' | 'warning' | 'critical';
/**
 * `actuator/verb`, such as `service/restart`.
 */
export type ActionName = string;
/**
 * Names that the forge knows.
 */
export type ForgeNames = Text[];

/**
 * Prometheus alerting and recording rules, as `promtool check rules` reads them.
 */
export interface RuleFile {
	groups: RuleGroup[];
}
/**
 * Rules that are evaluated in order at the same instant.
 */
export interface RuleGroup {
	name: Text;
	interval?: Duration;
	query_offset?: Duration;
	limit: number;
	labels: LooseLabels;
	rules: PrometheusRule[];
}
/**
 * Names and texts; a number or a truth value stands for its text.
 */
export interface LooseLabels {
	[k: string]: string | number | boolean;
}
/**
 * Exactly one of `alert` and `record`.
 */
export interface PrometheusRule {
	alert?: Text;
	record?: Text;
	/**
	 * PromQL.
	 */
	expr: string | number;
	for: Duration;
	keep_firing_for: Duration;
	labels: LooseLabels;
	annotations: LooseLabels;
}
/**
 * Tests of policies and of Prometheus rules: a superset of promtool's unit tests for rules.
 */
export interface PolicyTest {
	/**
	 * Policy files, relative to this one; `*` matches within a name. Their detectors learn from `input_series` as in the running engine.
	 */
	policies: Text[];
	/**
	 * Prometheus rule files, relative to this one; `*` matches within a name.
	 */
	rule_files: Text[];
	/**
	 * Time between ticks.
	 */
	evaluation_interval: PositiveDuration;
	/**
	 * Names of rule groups, first to last.
	 */
	group_eval_order: Text[];
	/**
	 * Let numbers differ in their last digits.
	 */
	fuzzy_compare: boolean;
	tests: TestGroup[];
}
/**
 * One timeline: what is there, and what is expected of it.
 */
export interface TestGroup {
	/**
	 * Name of the test.
	 */
	name: string;
	/**
	 * Time between samples. Default: `evaluation_interval`.
	 */
	interval?: PositiveDuration;
	/**
	 * When time 0 is: RFC 3339, or seconds since 1970.
	 */
	start_timestamp: string | number;
	external_labels: LooseLabels;
	external_url: string;
	input_series: InputSeries[];
	alert_rule_test: AlertTest[];
	promql_expr_test: ExprTest[];
	decisions: DecisionTest[];
	given: Given;
}
/**
 * A series and its values in promtool's notation: `1 2 _ 3+4x5 stale`.
 */
export interface InputSeries {
	series: Text;
	values: string | number;
}
/**
 * All firing alerts of one name at one time.
 */
export interface AlertTest {
	eval_time: Duration;
	alertname: Text;
	exp_alerts: ExpectedAlert[] | null;
}
export interface ExpectedAlert {
	exp_labels: LooseLabels;
	exp_annotations: LooseLabels;
}
/**
 * All samples that an expression gives at one time.
 */
export interface ExprTest {
	expr: string | number;
	eval_time: Duration;
	exp_samples: ExpectedSample[] | null;
}
export interface ExpectedSample {
	/**
	 * As PromQL prints a series.
	 */
	labels: string;
	value: number | string;
}
/**
 * What one policy decides at one time, and all that it wants done since the entry before it.
 */
export interface DecisionTest {
	at: Duration;
	/**
	 * Name of a Threshold, for `state` and `severity`.
	 */
	threshold?: Name;
	/**
	 * Name of a Playbook, for `state`.
	 */
	playbook?: Name;
	/**
	 * Only this target of the Playbook.
	 */
	target?: string;
	/**
	 * Only subjects of the Threshold with these labels.
	 */
	labels: LooseLabels;
	/**
	 * The state of the subject.
	 */
	state?: string;
	severity?: Severity;
	actions?: ExpectedAction[];
}
/**
 * An action and the guards' verdict; what is left out is not compared.
 */
export interface ExpectedAction {
	do: ActionName;
	verdict: 'allow' | 'clamp' | 'ask' | 'deny';
	/**
	 * The Guardrail that spoke.
	 */
	by?: Name;
	target?: string;
	policy?: Name;
	rung?: string;
	/**
	 * Parameters that must be so.
	 */
	with?: {
		[k: string]: unknown;
	};
}
/**
 * What the world answers.
 */
export interface Given {
	outcomes: GivenOutcome[];
	approvals: GivenApproval[];
}
/**
 * How an action ends; every other one is done at once.
 */
export interface GivenOutcome {
	do: ActionName;
	target?: string;
	result: 'done' | 'failed' | 'interrupted';
	error: string;
	/**
	 * Can trying again help?
	 */
	retry: boolean;
	/**
	 * How long it runs.
	 */
	takes: Duration;
	/**
	 * How many such actions end so; the later ones are done.
	 */
	times?: number;
}
/**
 * A person's answer to an action that waits.
 */
export interface GivenApproval {
	at: Duration;
	do: ActionName;
	target?: string;
	answer: 'approve' | 'deny';
	by: string;
	role: string;
}
/**
 * What things cost on a host, for the ledger of `homeostat report`.
 */
export interface PriceBook {
	/**
	 * Prices of whatever no Service has a price of its own for.
	 */
	prices: Price;
	/**
	 * What a kWh emits.
	 */
	carbon?: {
		/**
		 * Grams of CO2 equivalent a kWh.
		 */
		gramsPerKwh: number;
	};
	/**
	 * What the host draws, in watts: a model for hosts that no meter tells of. What comes of it is marked as estimated.
	 */
	power?: {
		/**
		 * With idle processors.
		 */
		idle: number;
		/**
		 * With all processors busy.
		 */
		max: number;
	};
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
 * `.homeostat/config.yaml` of a policy repository: how the engine's proposals come to people. Names and meanings are Renovate's where it has them. Read from the base branch; there is no automerge: a person reviews.
 */
export interface RepositoryConfig {
	/**
	 * Let the engines that follow this repository push what they learned by themselves, where their hosts give them a credential that may. Off: they list it, and `homeostat tune --pr` pushes.
	 */
	publish: boolean;
	/**
	 * When new proposals may be opened: within any of these spans. Empty: at any time. Open ones are kept up to date all the same.
	 */
	schedule: ProposalWindow[];
	/**
	 * Proposals that may be open at once; 0: no limit.
	 */
	prConcurrentLimit: number;
	/**
	 * Pull requests that may be opened within an hour; 0: no limit. Git alone does not tell when a branch came: there it does not count.
	 */
	prHourlyLimit: number;
	/**
	 * A policy whose values would all change by less is left alone.
	 */
	minChangePercent: number;
	/**
	 * How long a policy is left alone after its last pull request was merged or closed. With git alone it does not count.
	 */
	cooldown: Duration;
	/**
	 * Policies whose proposals come together, on one branch. A policy belongs to the first group that names it; one that none names has a branch of its own.
	 */
	groups: ProposalGroup[];
	/**
	 * Labels of pull requests and of the dashboard.
	 */
	labels: ForgeNames;
	/**
	 * Who is asked to review; `team:NAME` for a team.
	 */
	reviewers: ForgeNames;
	/**
	 * Who is assigned.
	 */
	assignees: ForgeNames;
	/**
	 * Open pull requests as drafts.
	 */
	draftPR: boolean;
	/**
	 * Say what would be opened, changed or closed, and do nothing.
	 */
	dryRun: boolean;
	/**
	 * Keep one issue (with git alone: the branch `homeostat/dashboard`) that lists what is open, held back and declined, with boxes to ask for one at once.
	 */
	dashboard: boolean;
}
/**
 * A span of time that comes again and again.
 */
export interface ProposalWindow {
	/**
	 * When it begins: minute, hour, day of month, month, day of week.
	 */
	cron: Text;
	/**
	 * How long it lasts.
	 */
	duration: PositiveDuration;
	/**
	 * IANA name.
	 */
	timezone: Text;
}
/**
 * Policies whose proposals come together.
 */
export interface ProposalGroup {
	/**
	 * Names the branch `homeostat/group/NAME`.
	 */
	name: Name;
	/**
	 * Names of policies; `*` stands for any text.
	 *
	 * @minItems 1
	 */
	policies: [Text, ...Text[]];
}
