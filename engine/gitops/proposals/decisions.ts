import { parseDocument } from 'yaml';
import { EngineError } from '../../model/error.ts';

/** Where people write down which proposals they do not want: reviewed data, in the repository. */
export const DECISIONS_FILE = '.homeostat/decisions.yaml';

export interface Refusal {
	readonly fingerprint: string;
	readonly reason: string;
	/** The last day on which it holds, `YYYY-MM-DD` in UTC. */
	readonly until: string;
}

/** Throws EngineError(human) for a file that cannot be understood: a refusal must not be lost by a slip of the pen. */
export function parseDecisions(text: string, file = DECISIONS_FILE): readonly Refusal[] {
	const document = parseDocument(text, { logLevel: 'silent', schema: 'failsafe' });
	const [broken] = document.errors;
	if (broken !== undefined) throw new EngineError(`${file}: ${broken.message}`, 'human');
	const root: unknown = document.toJS();
	if (root === null || root === '') return [];
	const decisions = (root as { decisions?: unknown }).decisions;
	if (decisions === '') return [];
	if (!Array.isArray(decisions)) throw new EngineError(`${file}: it needs a list \`decisions\``, 'human');
	return decisions.map((entry: unknown, i) => refusal(entry, `${file}: decisions[${i}]`));
}

function refusal(entry: unknown, where: string): Refusal {
	const { fingerprint, decision, reason, until } = (entry ?? {}) as Partial<Record<string, unknown>>;
	if (typeof fingerprint !== 'string' || fingerprint === '') throw new EngineError(`${where} needs a \`fingerprint\``, 'human');
	if (decision !== 'decline') throw new EngineError(`${where}: \`decision\` must be \`decline\``, 'human');
	if (typeof reason !== 'string' || reason.trim() === '') throw new EngineError(`${where} needs a \`reason\``, 'human');
	if (typeof until !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(until) || Number.isNaN(Date.parse(until))) {
		throw new EngineError(`${where}: \`until\` must be a day such as 2027-01-31`, 'human');
	}
	return { fingerprint, reason, until };
}

/** The refusal that stands at an instant (epoch ms). */
export function standing(refusals: readonly Refusal[], fingerprint: string, now: number): Refusal | undefined {
	const today = new Date(now).toISOString().slice(0, 10);
	return refusals.find((refusal) => refusal.fingerprint === fingerprint && refusal.until >= today);
}

export const declinedText = ({ reason, until }: Refusal) => `declined until ${until}: ${reason}`;
