import type { Evaluator } from './node.ts';
import type { Note, Run } from './run.ts';

const NONE: readonly Note[] = [];

/** Remembers the last answer: whoever asks for the same time over the same data again gets it, remarks included. */
export function memoized<T>(evaluate: Evaluator<T>): Evaluator<T> {
	let stamp = -1;
	let time = Number.NaN;
	let end = Number.NaN;
	let answer: T;
	let notes: readonly Note[] = NONE;
	return (at: number, run: Run) => {
		if (stamp === run.stamp && time === at && end === run.end) {
			if (notes.length > 0) run.notes.push(...notes);
			return answer;
		}
		const before = run.notes.length;
		// Until the answer is there none is known: evaluating may throw.
		stamp = -1;
		answer = evaluate(at, run);
		notes = run.notes.length > before ? run.notes.slice(before) : NONE;
		stamp = run.stamp;
		time = at;
		end = run.end;
		return answer;
	};
}

/** The evaluator of equal text elsewhere: its remarks move along. */
export function moved<T>(evaluate: Evaluator<T>, by: number): Evaluator<T> {
	if (by === 0) return evaluate;
	return (at, run) => {
		const before = run.notes.length;
		const answer = evaluate(at, run);
		for (let i = before; i < run.notes.length; i++) {
			const note = run.notes[i];
			if (note) run.notes[i] = { ...note, from: note.from + by };
		}
		return answer;
	};
}
