import { at, code, element, pill, table, when } from './dom.js';

/** Rows of a list that grows for ever. */
export const SHOWN = 100;

/** @param {Record<string, string>} labels */
const labelText = (labels) =>
	Object.entries(labels)
		.map(([name, value]) => `${name}=${value}`)
		.join(' ');
/** @param {number} value */
const number = (value) => (Number.isInteger(value) ? String(value) : value.toPrecision(4));

const SEVERITY = { critical: 'bad', warning: 'warn', info: 'info' };
const STATE = {
	firing: 'bad',
	recovering: 'warn',
	pending: 'warn',
	healed: 'good',
	inactive: 'quiet',
	idle: 'quiet',
	frozen: 'bad',
	denied: 'warn',
};
const END = { done: 'good', rehearsed: 'info', failed: 'bad', interrupted: 'bad', skipped: 'quiet' };
/** @param {Record<string, string>} looks @param {string} name */
const look = (looks, name) => looks[name] ?? 'info';

/** @param {any} status */
export function drawStatus(status) {
	at('state').textContent = status.stopped ? 'stopped' : status.ready ? 'running' : 'not ready';
	at('state').className = `pill ${status.stopped ? 'bad' : status.ready ? 'good' : 'warn'}`;
	at('mode').textContent = status.mode === 'enforce' ? 'enforcing' : 'observing only';
	const facts = {
		revision: shortRevision(status.revision),
		policies: status.policies,
		ticks: status.ticks,
		since: new Date(status.startedAt).toLocaleString(),
	};
	at('facts').replaceChildren(
		...Object.entries(facts).map(([name, value]) => {
			const pair = document.createElement('div');
			pair.append(element('dt', name), element('dd', String(value)));
			return pair;
		}),
	);
	const lever = /** @type {HTMLButtonElement} */ (at('switch'));
	lever.textContent = status.stopped ? 'Let actions start again' : 'Stop all acting';
	lever.className = status.stopped ? 'on' : '';
	lever.disabled = false;
	lever.dataset.stopped = String(status.stopped);
	const troubles = [
		...(status.refused
			? [`Refused revision ${shortRevision(status.refused.revision)}; the last good one runs:\n${status.refused.error}`]
			: []),
		...(status.journal.error ? [status.journal.error] : []),
		...status.agents
			.filter((/** @type {any} */ agent) => agent.error)
			.map((/** @type {any} */ agent) => `Agent ${agent.name}: ${agent.error}`),
	];
	at('notice').hidden = troubles.length === 0;
	at('notice').textContent = troubles.join('\n');
}

/** @param {string} revision */
const shortRevision = (revision) => revision.replace(/([0-9a-f]{10})[0-9a-f]{22,}/, '$1');

/** @param {any} status */
export function drawParts({ sources, agents }) {
	table(
		'sources',
		['', 'source', 'series', 'last read', ''],
		sources.map((/** @type {any} */ source) => [
			pill(source.up ? 'up' : 'down', source.up ? 'good' : 'bad'),
			source.name,
			String(source.series),
			when(source.lastReadAt),
			source.error ?? '',
		]),
		'no source: nothing is read',
	);
	table(
		'agents',
		['agent', 'domains', 'every', 'mode', 'ticks', 'a tick takes'],
		agents.map((/** @type {any} */ agent) => [
			agent.name,
			agent.domains.join(' '),
			`${agent.interval / 1000} s`,
			agent.mode,
			String(agent.ticks),
			agent.ticks > 0 ? `${((agent.tickSeconds / agent.ticks) * 1000).toFixed(1)} ms` : '',
		]),
		'no agent',
	);
}

/** @param {any[]} incidents */
export function drawIncidents(incidents) {
	const row = (/** @type {any} */ incident) => [
		pill(incident.severity, look(SEVERITY, incident.severity)),
		incident.policy,
		code(labelText(incident.labels)),
		number(incident.value ?? Number.NaN),
		when(incident.startsAt),
		...(incident.endsAt === null ? [] : [when(incident.endsAt)]),
	];
	const heads = ['severity', 'policy', 'labels', 'value', 'since'];
	table('incidents', heads, incidents.filter(({ endsAt }) => endsAt === null).map(row), 'nothing fires');
	const ended = incidents.filter(({ endsAt }) => endsAt !== null);
	table('past', [...heads, 'until'], ended.slice(-SHOWN).reverse().map(row), 'none yet', String(ended.length));
}

/** @param {any[]} actions */
export function drawActions(actions) {
	const row = (/** @type {any} */ action) => {
		const end = action.outcome ?? (action.verdict === 'allow' || action.verdict === 'clamp' ? 'running' : action.verdict);
		const verdict = action.by ? `${action.verdict} by ${action.by}: ${action.because}` : action.verdict;
		const text = action.outcomeText === end ? '' : (action.outcomeText ?? '');
		return [when(action.at), code(`${action.do} ${action.target}`), action.policy, action.reason, verdict, pill(end, look(END, end)), text];
	};
	table('actions', ['at', 'action', 'playbook', 'because', 'verdict', 'outcome', ''], actions.slice().reverse().map(row), 'none yet');
}

/** @param {any[]} decisions */
export function drawDecisions(decisions) {
	const quiet = (/** @type {any} */ { state }) => state === 'inactive' || state === 'idle';
	const rows = decisions
		.slice()
		.sort((a, b) => Number(quiet(a)) - Number(quiet(b)))
		.slice(0, SHOWN)
		.map((decision) => [
			pill(decision.state ?? decision.kind, look(STATE, decision.state)),
			decision.policy,
			code(decision.target ?? labelText(decision.labels ?? {})),
			decision.because.text,
			when(decision.since),
		]);
	table('decisions', ['state', 'policy', 'about', 'because', 'since'], rows, 'none yet', String(decisions.length));
}

/**
 * @param {any[]} approvals
 * @param {(action: any, answer: string) => void} answer
 */
export function drawApprovals(approvals, answer) {
	at('approvals').hidden = approvals.length === 0;
	const rows = approvals.map((action) => {
		const buttons = element('td', '', 'buttons');
		for (const choice of ['approve', 'deny']) {
			const button = element('button', choice === 'approve' ? 'Approve' : 'Deny');
			button.addEventListener('click', () => answer(action, choice));
			buttons.append(button);
		}
		return [when(action.at), code(`${action.do} ${action.target}`), `${action.by}: ${action.because}`, when(action.expiresAt), buttons];
	});
	table('approvals', ['asked', 'action', 'guardrail', 'until', ''], rows, '');
}

/** @param {any[]} policies */
export function drawPolicies(policies) {
	const rows = policies.map((policy) => [
		policy.kind,
		policy.name,
		policy.mode,
		policy.owner,
		policy.rationale,
		code(`${policy.file}:${policy.line}`),
	]);
	table('policies', ['kind', 'name', 'mode', 'owner', 'rationale', 'where'], rows, 'none');
}

/** @param {any[]} proposals */
export function drawProposals(proposals) {
	const proposed = proposals.filter(({ state }) => state === 'proposed');
	at('proposals').hidden = proposed.length === 0;
	const row = (/** @type {any} */ { policy, path, from, to, bounds, evidence }) => [
		policy,
		code(path),
		[from, to].map((value) => [value].flat().join(', ')).join(' -> '),
		bounds,
		evidence.effect,
	];
	table('proposals', ['policy', 'value', 'change', 'allowed', 'evidence'], proposed.map(row), '');
}
