import type { Labels } from '../../model/series.ts';
import type { GuardrailPolicy } from '../policy-set.ts';

/** What a selector looks at; of an action to come as of one that was. */
export interface Subject {
	readonly do: string;
	readonly target: string;
	/** Of the incident. */
	readonly labels: Labels;
	/** Of the policy; unknown ones agree with everything. */
	readonly policyLabels?: Labels;
}

/** Does the guardrail speak about it? All sides that are given must agree. */
export function matches({ match }: GuardrailPolicy, subject: Subject): boolean {
	const { actuators, targets, labels } = match;
	if (actuators.length > 0 && !actuators.some((glob) => globMatches(glob, subject.do))) return false;
	if (targets.length > 0 && !targets.some((glob) => globMatches(glob, subject.target))) return false;
	const { policyLabels } = subject;
	return Object.entries(labels).every(
		([name, value]) => subject.labels[name] === value || policyLabels === undefined || policyLabels[name] === value,
	);
}

/** `*` stands for any text, the empty one too. Linear: each piece is looked for once, from left to right. */
export function globMatches(glob: string, text: string): boolean {
	const [head = '', ...rest] = glob.split('*');
	const tail = rest.pop();
	if (tail === undefined) return glob === text;
	if (!text.startsWith(head) || !text.endsWith(tail) || text.length < head.length + tail.length) return false;
	const end = text.length - tail.length;
	let from = head.length;
	for (const piece of rest) {
		const found = text.indexOf(piece, from);
		if (found < 0 || found + piece.length > end) return false;
		from = found + piece.length;
	}
	return true;
}
