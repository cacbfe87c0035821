export type Redaction = 'email' | 'ip' | 'token' | 'key' | 'card';

/**
 * What each class looks like. No pattern has a repeat within a repeat, so that hostile text costs linear time. Those that end in
 * the value of a named field keep the name: `password=[key]` says more than `[key]`.
 */
const PATTERNS: Readonly<Record<Exclude<Redaction, 'card'>, readonly RegExp[]>> = {
	// `llm@1.service` is a unit of systemd.
	email: [
		/[\w.%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,8}(?!(?:service|socket|target|timer|mount|path|slice|scope|device|swap)\b)[A-Za-z]{2,24}\b/g,
	],
	ip: [
		/(?<![\d.])(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}(?![\d.]*\d)/g,
		/(?<![\w:])(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}(?![\w:])/gi,
		// With a digit somewhere: `a::b` is a name of C++.
		/(?<![\w:])(?=[a-f:]{0,40}\d)(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6})?::(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6})?(?![\w:])/gi,
	],
	token: [
		// JSON web tokens, then the prefixes that issuers give to theirs so that scanners find them.
		/\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g,
		/\b(?:gh[pousr]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|xox[abeoprs]-[\w-]{10,}|npm_\w{30,}|hf_\w{20,}|sk-[\w-]{16,}|AIza[\w-]{30,})/g,
		/(?<=\b(?:bearer|basic|token)[ =:]{1,3})[\w.~+/=-]{8,}/gi,
	],
	key: [
		/-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^-]{0,20000}(?:-----END [A-Z ]{0,40}PRIVATE KEY-----)?/g,
		/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
		/(?<=\b\w{0,32}(?:password|passwd|passphrase|secret|api[_-]?key|access[_-]?key|private[_-]?key)["']?[ ]?[=:][ ]?["']?)[^\s"',;&]{3,}/gi,
		/(?<=:\/\/[^\s:/@]{1,64}:)[^\s/@]{1,128}(?=@)/g,
	],
};
const CARD = /(?<![\d.])\d(?:[ -]?\d){12,18}(?![\d.]*\d)/g;

/** What stands in the place of what was found. */
export type Mark = (what: Redaction, found: string) => string;

const PLAIN: Mark = (what) => `[${what}]`;
/** Every pattern has one of these in it, or follows one; most texts have none and are done. */
const SUSPECT = /[@:=.\d_-]|AKIA|ASIA|AIza|bearer|basic|token/i;
const MARKED = /^\[(?:email|ip|token|key|card)(?::\w+)?\]$/;

/** The text without what the classes name; `[email]` and the like stand in its place. What was marked before stays as it is. */
export function redactText(text: string, classes: readonly Redaction[], mark: Mark = PLAIN): string {
	if (classes.length === 0 || !SUSPECT.test(text)) return text;
	return ORDER.filter((each) => classes.includes(each)).reduce((rest, each) => {
		if (each === 'card') return rest.replace(CARD, (digits) => (luhn(digits.replace(/\D/g, '')) ? mark(each, digits) : digits));
		const marked = (found: string) => (MARKED.test(found) ? found : mark(each, found));
		return PATTERNS[each].reduce((left, pattern) => left.replace(pattern, marked), rest);
	}, text);
}

/** Keys before addresses: `https://user:password@10.0.0.1` is more than an address. */
const ORDER: readonly Redaction[] = ['key', 'token', 'email', 'ip', 'card'];

/** A copy of a JSON value with all its texts redacted, keys of objects too: labels may be keyed by anything. */
export function redact<T>(value: T, classes: readonly Redaction[], mark?: Mark): T;
export function redact(value: unknown, classes: readonly Redaction[], mark: Mark = PLAIN): unknown {
	if (typeof value === 'string') return redactText(value, classes, mark);
	if (value === null || typeof value !== 'object') return value;
	if (Array.isArray(value)) return value.map((item: unknown) => redact(item, classes, mark));
	return Object.fromEntries(
		Object.entries(value).map(([key, item]: [string, unknown]) => [redactText(key, classes, mark), redact(item, classes, mark)]),
	);
}

/** The check digit of payment cards. Any other long number fails it nine times of ten. */
function luhn(digits: string): boolean {
	const sum = [...digits].reverse().reduce((total, digit, i) => {
		const doubled = Number(digit) * (i % 2 === 0 ? 1 : 2);
		return total + (doubled > 9 ? doubled - 9 : doubled);
	}, 0);
	return sum % 10 === 0;
}
