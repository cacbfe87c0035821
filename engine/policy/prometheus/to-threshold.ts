import type { Severity } from '../../model/incident.ts';
import { formatDuration } from '../../model/quantity.ts';
import type { Rule, TextMap } from './rule-file.ts';

type AlertRule = Extract<Rule, { kind: 'alert' }>;

const CRITICAL = new Set(['critical', 'crit', 'page', 'error', 'emergency', 'fatal', 'disaster', 'high', 'p0', 'p1']);
const INFO = new Set(['info', 'informational', 'information', 'notice', 'none', 'low']);
const OWNER_KEYS = ['owner', 'team', 'squad'];
const WHY_KEYS = ['description', 'summary', 'message'];
const LABEL_NAME = /^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$/;
const MAX_NAME = 63;

/**
 * The Threshold that does what an alerting rule does: it fires where the expression gives a result, and clears where it no longer
 * does, gaps included. `taken` holds the names that are in use, and takes up the new one.
 */
export function toThreshold(rule: AlertRule, taken: Set<string>): object {
	const runbook = rule.annotations.runbook_url ?? rule.annotations.runbook ?? '';
	const labels = policyLabels(rule.labels);
	return {
		apiVersion: 'homeostat/v1',
		kind: 'Threshold',
		metadata: {
			name: uniqueName(rule.name, taken),
			...(Object.keys(labels).length > 0 ? { labels } : {}),
			owner: pick(OWNER_KEYS, rule.labels) ?? pick(OWNER_KEYS, rule.annotations) ?? 'imported',
			rationale: pick(WHY_KEYS, rule.annotations) ?? `The Prometheus rule ${rule.name} of the group ${rule.group}.`,
			...(/^https?:\/\/\S+$/.test(runbook) ? { runbook } : {}),
		},
		spec: {
			signal: rule.expr,
			levels: [
				{
					severity: severityOf(rule.labels.severity),
					true: true,
					...(rule.for > 0 ? { for: formatDuration(rule.for) } : {}),
					...(rule.keepFiringFor > 0 ? { keepFiringFor: formatDuration(rule.keepFiringFor) } : {}),
				},
			],
			onAbsent: 'clear',
		},
	};
}

function severityOf(word = ''): Severity {
	const lower = word.toLowerCase();
	return CRITICAL.has(lower) ? 'critical' : INFO.has(lower) ? 'info' : 'warning';
}

/** `HostOutOfMemory` to `host-out-of-memory`; a number is added where that is taken. */
function uniqueName(alert: string, taken: Set<string>): string {
	const words = alert.replace(/([a-z0-9])([A-Z])/g, '$1-$2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1-$2');
	const base =
		words
			.toLowerCase()
			.replace(/[^a-z0-9]+/g, '-')
			.replace(/^-+|-+$/g, '') || 'rule';
	let name = base.slice(0, MAX_NAME);
	for (let i = 2; taken.has(name); i++) name = `${base.slice(0, MAX_NAME - String(i).length - 1)}-${i}`;
	taken.add(name);
	return name;
}

function pick(keys: readonly string[], from: TextMap): string | undefined {
	return keys.map((key) => from[key]?.trim()).find((value) => value !== undefined && value !== '' && !value.startsWith('{{'));
}

/** The labels that select; what a template fills in is known only when the rule fires. */
function policyLabels(labels: TextMap): TextMap {
	return Object.fromEntries(
		Object.entries(labels).filter(([name, value]) => name !== 'severity' && LABEL_NAME.test(name) && !value.includes('{{')),
	);
}
