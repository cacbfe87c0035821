import { join } from 'node:path';
import type { Files } from './files.ts';

/** `2026-05-01.jsonl`, then `2026-05-01.part-0002.jsonl`: byte order is chain order, in any locale. */
const NAME = /^(\d{4}-\d\d-\d\d)(?:\.part-(\d{4}))?\.jsonl$/;

export interface FileName {
	/** UTC day of the first entry, `YYYY-MM-DD`. */
	readonly day: string;
	/** Counts from 1 within the day. */
	readonly part: number;
}

export function parseName(name: string): FileName | undefined {
	const [, day, part = '1'] = NAME.exec(name) ?? [];
	return day === undefined ? undefined : { day, part: Number(part) };
}

export function formatName({ day, part }: FileName): string {
	return part === 1 ? `${day}.jsonl` : `${day}.part-${String(part).padStart(4, '0')}.jsonl`;
}

/** The name for a new file. Never before `last`, not even when the clock went back over midnight. */
export function nextName(day: string, last: FileName | undefined): FileName {
	return last === undefined || day > last.day ? { day, part: 1 } : { day: last.day, part: last.part + 1 };
}

export function dayOf(at: number): string {
	return new Date(at).toISOString().slice(0, 10);
}

/** Paths of the journal's files in chain order. */
export async function journalPaths(files: Files, dir: string): Promise<string[]> {
	return (await files.list(dir)).filter((name) => name.endsWith('.jsonl')).map((name) => join(dir, name));
}
