import { type Evidence, isOrder, type PromiseRow, type Proposal, valueText } from '../../model/proposal.ts';
import { cell, code, plain } from '../markdown.ts';
import { renderChart } from './chart.ts';
import { renderMeta } from './meta.ts';

const MAX_TITLE = 100;
/** GitHub refuses bodies beyond 65,536 characters; room is left for what a forge adds. */
const MAX_BODY = 58_000;

/** The text of a pull request, and of its one commit. A pure function of the proposals: no date, no run, so the same stays the same. */
export interface Message {
	readonly title: string;
	readonly body: string;
}

/**
 * All proposals of one policy, or of a group of that name; their files count from the root of the repository. `by`: who proposes, where
 * several do.
 */
export function renderMessage(proposals: readonly Proposal[], name = proposals[0]?.policy ?? '', by?: string): Message {
	const key = ({ policy, path }: Proposal) => `${policy} ${path}`;
	const sorted = [...proposals].sort((a, b) => (key(a) < key(b) ? -1 : 1));
	const whole = body(sorted, true, by);
	return { title: title(sorted, name), body: whole.length <= MAX_BODY ? whole : body(sorted, false, by) };
}

/** Title and body of a commit that was made of them. */
export function splitMessage(message: string): Message {
	const end = message.indexOf('\n\n');
	return end < 0 ? { title: message, body: '' } : { title: message.slice(0, end), body: `${message.slice(end + 2).trimEnd()}\n` };
}

function title(proposals: readonly Proposal[], name: string): string {
	const several = new Set(proposals.map(({ policy }) => policy)).size > 1;
	const changes = proposals
		.map(({ policy, path, from, to }) => `${several ? `${policy} ` : ''}${lastKey(path)} ${valueText(from)} -> ${valueText(to)}`)
		.join(', ');
	const what = proposals.some(({ reverts }) => reverts !== undefined) ? 'revert' : 'tune';
	const full = `${what}(${name}): ${changes}`.replaceAll(/\s+/g, ' ');
	return full.length <= MAX_TITLE ? full : `${full.slice(0, MAX_TITLE - 3)}...`;
}

/** `spec.levels[0].outside[1]` is `outside[1]` to people. */
const lastKey = (path: string) => path.slice(path.lastIndexOf('.') + 1);

function body(proposals: readonly Proposal[], charts: boolean, by?: string): string {
	return [
		effects(proposals),
		changes(proposals),
		...proposals.map((proposal) => evidenceText(proposal, proposals.length > 1 ? ` for ${nameOf(proposal, proposals)}` : '', charts)),
		limits(proposals),
		declining(proposals),
		proposals.map((proposal) => renderMeta(proposal, by)).join('\n'),
	]
		.join('\n\n')
		.concat('\n');
}

/** Of a value among others: with its policy where they are of several. */
function nameOf({ policy, path }: Proposal, among: readonly Proposal[]): string {
	return among.every((other) => other.policy === policy) ? code(path) : `${code(policy)} ${code(path)}`;
}

function effects(proposals: readonly Proposal[]): string {
	const [first] = proposals;
	if (first !== undefined && proposals.length === 1) return plain(first.evidence.effect);
	return proposals.map((proposal) => `- ${nameOf(proposal, proposals)}: ${plain(proposal.evidence.effect)}`).join('\n');
}

function changes(proposals: readonly Proposal[]): string {
	const rows = proposals.map(
		({ policy, file, path, from, to }) =>
			`| ${code(policy)} | ${code(file)} | ${code(path)} | ${cell(valueText(from))} | **${cell(valueText(to))}** |`,
	);
	return ['| Policy | File | Value | Now | Proposed |', '|---|---|---|---|---|', ...rows].join('\n');
}

function evidenceText({ from, to, evidence }: Proposal, of: string, charts: boolean): string {
	const rows = evidence.backTest.map((row) => `| ${cell(row.measure)} | ${cell(row.old)} | ${cell(row.new)} |`);
	const parts = [
		...(evidence.broken === undefined ? [] : [promiseText(evidence.broken, of)]),
		`### Back-test${of}\n\nThe same history, judged by either value:\n\n${['| Measure | Now | Proposed |', '|---|---|---|', ...rows].join('\n')}`,
	];
	if (charts && evidence.chart !== undefined) {
		const flat = typeof from === 'number' && typeof to === 'number' ? '; the flat ones are the value now, then the proposed one' : '';
		parts.push(
			`### History${of}\n\nThe first line is the highest value of what the title names, in each interval${flat}.\n\n${renderChart(evidence.chart, from, to)}`,
		);
	}
	parts.push(`### What it rests on${of}\n\n${restsOn(evidence)}`);
	return parts.join('\n\n');
}

function promiseText(rows: readonly PromiseRow[], of: string): string {
	const lines = rows.map(({ measure, promised, measured }) => `| ${cell(measure)} | ${cell(promised)} | ${cell(measured)} |`);
	const table = ['| Measure | Promised (likely range) | Measured |', '|---|---|---|', ...lines].join('\n');
	return `### Promised and measured${of}\n\nOn rows later than all that the promise rests on:\n\n${table}`;
}

function restsOn({ method, from, to, samples, excluded }: Evidence): string {
	const data = `${samples} samples from ${instant(from)} to ${instant(to)}`;
	const left = excluded.length === 0 ? ['nothing'] : excluded.map(plain);
	return [`- Method: ${plain(method)}`, `- Data: ${data}`, `- Left out: ${left.join('; ')}`].join('\n');
}

function limits(proposals: readonly Proposal[]): string {
	const bounds = proposals.map((proposal) => `- ${nameOf(proposal, proposals)}: ${plain(proposal.bounds)}`);
	const count = proposals.length === 1 ? whatOf(proposals[0]) : `${proposals.length} values`;
	return `### Bounds\n\nThe policy itself allows (\`spec.tune\`):\n\n${bounds.join('\n')}\n\nThe commit changes ${count} and no other byte. No guardrail is touched.`;
}

const whatOf = (proposal: Proposal | undefined) => (proposal && isOrder(proposal.to) ? 'the order of one list' : 'one value');

function declining(proposals: readonly Proposal[]): string {
	const entries = proposals.map(
		({ fingerprint }) => `  - fingerprint: ${fingerprint}\n    decision: decline\n    reason: why not\n    until: YYYY-MM-DD`,
	);
	const how =
		'To decline, comment `/homeostat decline reason=... until=YYYY-MM-DD` on the pull request, or add this to `.homeostat/decisions.yaml` on the base branch. Until that day it is not proposed again:';
	const edit =
		'To change it, commit to this branch: from then on the engine leaves the branch to you (until a comment says `/homeostat rebase`).';
	return `### Your decision\n\nTo accept, merge: engines that follow the base branch take the change up with their next sync.\n\n${how}\n\n\`\`\`yaml\ndecisions:\n${entries.join('\n')}\n\`\`\`\n\n${edit}`;
}

const instant = (at: number) => `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
