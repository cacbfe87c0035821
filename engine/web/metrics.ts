import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { EngineStatus, EngineView } from '../model/engine.ts';
import type { Series } from '../model/series.ts';
import { isStale } from '../model/stale.ts';

/** Seconds; a tick of the default library takes a few milliseconds. */
const TICK_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

/** `/metrics`: the engine's own series, then the latest samples of the host. */
export interface Metrics {
	readonly contentType: string;
	text(): Promise<string>;
	close(): void;
}

export function createMetrics(view: EngineView): Metrics {
	const registry = new Registry();
	const registers = [registry];
	const ticks = new Histogram({
		name: 'homeostat_tick_seconds',
		help: 'Time one evaluation of an agent took',
		labelNames: ['agent'],
		buckets: TICK_BUCKETS,
		registers,
	});
	const actions = new Counter({
		name: 'homeostat_actions_total',
		help: 'Actions by what became of them',
		labelNames: ['do', 'outcome'],
		registers,
	});
	const verdicts = new Counter({
		name: 'homeostat_verdicts_total',
		help: 'What the guardrails answered',
		labelNames: ['verdict', 'by'],
		registers,
	});
	const judged = new Gauge({
		name: 'homeostat_judgements',
		help: 'Alerts and heals by what people think of them',
		labelNames: ['policy', 'about', 'verdict'],
		registers,
	});
	const refresh = statusGauges(view, registers);
	const refreshFeedback = feedbackGauges(view, registers);
	const unsubscribe = view.subscribe((event) => {
		if (event.kind === 'tick') ticks.observe({ agent: event.agent }, event.seconds);
		if (event.kind !== 'action') return;
		const { action, verdict, outcome } = event.record;
		if (outcome === undefined) verdicts.inc({ verdict: verdict.kind, by: 'by' in verdict ? verdict.by : '' });
		else actions.inc({ do: action.do, outcome: outcome.kind });
	});
	return {
		contentType: registry.contentType,
		async text() {
			refresh(view.status());
			refreshFeedback();
			judged.reset();
			for (const { incident, about, verdict } of view.judgements()) judged.inc({ policy: incident.policy, about, verdict });
			return `${await registry.metrics()}${hostSamples(view)}`;
		},
		close: unsubscribe,
	};
}

/** Gauges over what `status()` says. Returns what brings them up to date. */
function statusGauges(view: EngineView, registers: Registry[]): (status: EngineStatus) => void {
	const gauge = (name: string, help: string, labelNames: string[] = []) => new Gauge({ name, help, labelNames, registers });
	const info = gauge('homeostat_info', 'Version and revision of the policies', ['version', 'revision', 'mode']);
	const ready = gauge('homeostat_ready', '1 once policies are loaded and judged');
	const stopped = gauge('homeostat_stopped', '1 while the kill switch is on');
	const policies = gauge('homeostat_policies', 'Policies in force');
	const refused = gauge('homeostat_policies_refused', '1 while the newest revision is refused and an older one runs');
	const journal = gauge('homeostat_journal_writable', '0 while the journal cannot be written and so nothing starts');
	const entries = gauge('homeostat_journal_entries', 'Entries in the journal');
	const sources = gauge('homeostat_source_up', '1 while the last read of a source succeeded', ['source']);
	const agents = gauge('homeostat_agent_up', '1 while the last tick of an agent succeeded', ['agent']);
	const firing = gauge('homeostat_incidents_firing', 'Incidents that stand', ['severity']);
	const sync = gauge('homeostat_sync_ready', '1 while the newest revision of the remote is applied');
	const promises = gauge('homeostat_promise', '1 for the verdict on the promise of a merged proposal', ['policy', 'verdict']);
	const alerts = gauge('homeostat_false_alerts_per_week', 'Of a merged proposal: as promised, and as measured since', ['policy', 'figure']);
	const publishing = gauge('homeostat_publishing', '1 for how publishing what was learned went last', ['state']);
	const published = gauge('homeostat_proposals_published', 'Proposals that stand in the followed repository');
	const memory = gauge('process_resident_memory_bytes', 'Resident memory of the engine');
	const cpu = gauge('process_cpu_seconds_total', 'CPU time of the engine');
	const started = gauge('process_start_time_seconds', 'Start of the engine');
	return (status) => {
		for (const each of [info, sources, agents, firing, promises, alerts, publishing]) each.reset();
		info.set({ version: status.version, revision: status.revision, mode: status.mode }, 1);
		ready.set(Number(status.ready));
		stopped.set(Number(status.stopped));
		policies.set(status.policies);
		refused.set(Number(status.refused !== undefined));
		journal.set(Number(status.journal.error === undefined));
		entries.set(status.journal.entries);
		sync.set(Number(isSynced(status)));
		for (const { name, up } of status.sources) sources.set({ source: name }, Number(up));
		for (const { name, error } of status.agents) agents.set({ agent: name }, Number(error === undefined));
		for (const { severity, endsAt } of view.incidents()) if (endsAt === null) firing.inc({ severity });
		for (const { policy, verdict, falseAlertsPerWeek } of view.learned().checks ?? []) {
			promises.set({ policy, verdict }, 1);
			for (const [figure, value] of Object.entries(falseAlertsPerWeek ?? {})) alerts.set({ policy, figure }, value);
		}
		const { publication } = status.learning;
		if (publication !== undefined) publishing.set({ state: publication.state }, 1);
		published.set(publication?.published ?? 0);
		memory.set(process.memoryUsage.rss());
		const { user, system } = process.cpuUsage();
		cpu.set((user + system) / 1e6);
		started.set(status.startedAt / 1000);
	};
}

/** What policies came to since the journal began. Returns what brings the gauges up to date. */
function feedbackGauges(view: EngineView, registers: Registry[]): () => void {
	const gauge = (name: string, help: string, labelNames: string[]) => new Gauge({ name, help, labelNames, registers });
	const detect = gauge('homeostat_detect_seconds', 'Mean time from when a condition held to firing', ['policy']);
	const success = gauge('homeostat_heal_success_ratio', 'Ended episodes in which the playbook acted, the share that it healed', ['policy']);
	const respond = gauge('homeostat_heal_respond_seconds', 'Mean time from the incident to the first act', ['policy']);
	const repair = gauge('homeostat_heal_repair_seconds', 'Mean time from the incident to its heal', ['policy']);
	const acts = gauge('homeostat_heal_actions', 'Acts of playbooks by what they were good for', ['policy', 'result']);
	return () => {
		for (const each of [detect, success, respond, repair, acts]) each.reset();
		const { thresholds, playbooks } = view.feedback();
		for (const { policy, detectSeconds } of thresholds) if (detectSeconds !== null) detect.set({ policy }, detectSeconds);
		for (const { policy, actions, ...figures } of playbooks) {
			if (figures.success !== null) success.set({ policy }, figures.success);
			if (figures.respondSeconds !== null) respond.set({ policy }, figures.respondSeconds);
			if (figures.repairSeconds !== null) repair.set({ policy }, figures.repairSeconds);
			for (const [result, count] of Object.entries(actions)) acts.set({ policy, result }, count);
		}
	};
}

/** By the condition `Ready` of a feed that has conditions; a folder is in step unless what it holds was refused. */
function isSynced({ sync, refused }: EngineStatus): boolean {
	if (sync === undefined) return refused === undefined;
	return sync.conditions.some(({ type, status }) => type === 'Ready' && status === 'True');
}

function hostSamples(view: EngineView): string {
	const series = view.series.select([{ label: '__name__', op: '=~', value: 'node_.+' }]);
	let text = '';
	let family = '';
	for (const each of series) {
		const value = each.values[each.end - 1];
		if (value === undefined || isStale(value)) continue;
		const name = each.labels.__name__ ?? '';
		if (name !== family) text += `# TYPE ${name} untyped\n`;
		family = name;
		text += `${seriesText(each)} ${valueText(value)}\n`;
	}
	return text;
}

function seriesText({ labels }: Series): string {
	const pairs = Object.entries(labels).filter(([label]) => label !== '__name__');
	const inside = pairs.map(([label, value]) => `${label}="${escapeValue(value)}"`).join(',');
	return inside === '' ? (labels.__name__ ?? '') : `${labels.__name__}{${inside}}`;
}

const escapeValue = (value: string) => value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');

function valueText(value: number): string {
	if (Number.isNaN(value)) return 'NaN';
	if (Number.isFinite(value)) return String(value);
	return value > 0 ? '+Inf' : '-Inf';
}
