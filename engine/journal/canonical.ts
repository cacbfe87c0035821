/** Doubles that JSON has no word for. Lost, they would come back as null and count as a silent 0. */
const ODD_NUMBERS: ReadonlyMap<string, number> = new Map([
	['NaN', Number.NaN],
	['Infinity', Number.POSITIVE_INFINITY],
	['-Infinity', Number.NEGATIVE_INFINITY],
	['-0', -0],
]);
const ODD_KEY = '$number';

/**
 * JSON text that depends on the value alone: keys sorted, no white space, fields that are undefined left out.
 * NaN, the infinities and -0 become `{"$number":"NaN"}` and so on, which `parseCanonical` turns back.
 */
export function canonicalJson(value: unknown): string {
	if (typeof value === 'number') return numberText(value);
	if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
	if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
	return `{${fieldTexts(value).join(',')}}`;
}

/** The `"key":value` texts of an object, sorted by key. */
export function fieldTexts(object: object): string[] {
	return Object.entries(object)
		.filter(([, value]) => value !== undefined)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([key, value]) => `${JSON.stringify(key)}:${canonicalJson(value)}`);
}

/** Throws SyntaxError when the text is no JSON. */
export function parseCanonical(text: string): unknown {
	// The reviver costs as much as the parsing, and odd numbers are rare.
	return text.includes(ODD_KEY) ? JSON.parse(text, reviveNumber) : JSON.parse(text);
}

function numberText(value: number): string {
	const odd = !Number.isFinite(value) || Object.is(value, -0);
	return odd ? `{"${ODD_KEY}":"${Object.is(value, -0) ? '-0' : value}"}` : String(value);
}

function reviveNumber(_key: string, value: unknown): unknown {
	if (typeof value !== 'object' || value === null || !(ODD_KEY in value) || typeof value.$number !== 'string') return value;
	return Object.keys(value).length === 1 ? (ODD_NUMBERS.get(value.$number) ?? value) : value;
}
