/** The first part, which is a name for people, and 64 bits of FNV-1a over all parts. */
export function shortId(parts: readonly string[]): string {
	const text = parts.map((part) => `${part.length}:${part}`).join('');
	const [head, tail] = [fnv1a(text, 0x811c9dc5), fnv1a(text, 0x050c5d1f)];
	return `${parts[0]}-${hex(head)}${hex(tail)}`;
}

function fnv1a(text: string, seed: number): number {
	let hash = seed;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
		hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
	}
	// FNV mixes its last characters badly into the high bits.
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}

const hex = (word: number) => word.toString(16).padStart(8, '0');
