import type { Note } from './eval/run.ts';

/** `line:column` of an offset in the source, both from 1. */
export function positionText(source: string, offset: number): string {
	const before = source.slice(0, offset);
	return `${before.split('\n').length}:${offset - before.lastIndexOf('\n')}`;
}

/** The notes as people read them, each once. */
export function remarks(
	notes: readonly Note[],
	source: string,
): { readonly warnings: readonly string[]; readonly infos: readonly string[] } {
	if (notes.length === 0) return { warnings: [], infos: [] };
	const texts = (level: Note['level']) => {
		const found = new Map(notes.filter((note) => note.level === level).map((note) => [`${note.from} ${note.text}`, note]));
		return [...new Set(Array.from(found.values(), ({ text, from }) => `PromQL ${level}: ${text} (${positionText(source, from)})`))];
	};
	return { warnings: texts('warning'), infos: texts('info') };
}
