import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Files that a path with `*`, `?` and `[...]` in its parts names, sorted, as Go's `filepath.Glob`. */
export function expandGlob(pattern: string): readonly string[] {
	if (!/[*?[]/.test(pattern)) return existsSync(pattern) ? [pattern] : [];
	const matches = partMatcher(basename(pattern));
	return expandGlob(dirname(pattern)).flatMap((folder) =>
		namesIn(folder)
			.filter(matches)
			.map((name) => join(folder, name)),
	);
}

function namesIn(folder: string): readonly string[] {
	try {
		return readdirSync(folder).sort();
	} catch {
		return []; // a file where the pattern wants a folder: nothing matches below it
	}
}

function partMatcher(part: string): (name: string) => boolean {
	const source = part.replace(/\[!?[^\]]+\]|[*?]|[.+^${}()|\\[\]]/g, (found) => {
		if (found === '*') return '.*';
		if (found === '?') return '.';
		return found.length > 1 ? found.replace('[!', '[^') : `\\${found}`;
	});
	const regex = new RegExp(`^${source}$`);
	return (name) => regex.test(name);
}
