const CHUNKS = /\d+|\D+/g;
const DIGITS = /^\d+$/;

/** Order in which `node2` comes before `node10`: runs of digits compare as numbers, the rest as text. */
export function naturalOrder(a: string, b: string): number {
	const left = a.match(CHUNKS) ?? [];
	const right = b.match(CHUNKS) ?? [];
	for (let i = 0; i < Math.min(left.length, right.length); i++) {
		const order = compareChunks(left[i] ?? '', right[i] ?? '');
		if (order !== 0) return order;
	}
	return left.length - right.length;
}

function compareChunks(a: string, b: string): number {
	const numbers = DIGITS.test(a) && DIGITS.test(b) ? Number(a) - Number(b) : 0;
	if (numbers !== 0 || (DIGITS.test(a) && DIGITS.test(b))) return numbers;
	return a < b ? -1 : a > b ? 1 : 0;
}
