import { type CreateArea, family } from './area.ts';

const INFO = [
	'build_id',
	'id',
	'id_like',
	'image_id',
	'image_version',
	'name',
	'pretty_name',
	'variant',
	'variant_id',
	'version',
	'version_codename',
	'version_id',
] as const;
const info = family('node_os_info', ...INFO);
const version = family('node_os_version', 'id', 'id_like', 'name');

/** An upgrade of the distribution is seen within this time. */
const SLOW_MS = 600_000;

/** `NAME="Debian GNU/Linux"` lines of os-release(5). */
function parse(text: string): Readonly<Record<string, string>> {
	const pairs = text.split('\n').flatMap((line) => {
		const found = /^([A-Z_]+)=(?:"(.*)"|'(.*)'|(.*))$/.exec(line);
		return found === null ? [] : [[(found[1] ?? '').toLowerCase(), found[2] ?? found[3] ?? found[4] ?? '']];
	});
	return Object.fromEntries(pairs);
}

/** Which distribution this is. */
export const createOsRelease: CreateArea = (files) => {
	let facts: Readonly<Record<string, string>> = {};
	let readAt = Number.NEGATIVE_INFINITY;
	return {
		name: 'os',
		read(put, now) {
			if (now - readAt >= SLOW_MS) {
				facts = parse(files.root('etc/os-release') ?? files.root('usr/lib/os-release') ?? '');
				readAt = now;
			}
			if (facts.id === undefined) return false;
			put(info(...INFO.map((field) => facts[field] ?? '')), 1);
			// Only major.minor: a version such as 22.04.3 is no number.
			const number = Number.parseFloat(facts.version_id ?? '');
			if (!Number.isNaN(number)) put(version(facts.id, facts.id_like ?? '', facts.name ?? ''), number);
			return true;
		},
	};
};
