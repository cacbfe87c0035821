import type { Evaluator } from './node.ts';
import type { Note, Run } from './run.ts';

/** Remembers the last answer: whoever asks for the same time over the same data again gets it, remarks included. */
export function memoized<T>(evaluate: Evaluator<T>): Evaluator<T> {
	let last:
		| { readonly stamp: number; readonly at: number; readonly end: number; readonly answer: T; readonly notes: readonly Note[] }
		| undefined;
	return (at: number, run: Run) => {
		if (last && last.stamp === run.stamp && last.at === at && last.end === run.end) {
			if (last.notes.length > 0) run.notes.push(...last.notes);
			return last.answer;
		}
		const before = run.notes.length;
		const answer = evaluate(at, run);
		last = { stamp: run.stamp, at, end: run.end, answer, notes: run.notes.slice(before) };
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
