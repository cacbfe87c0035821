import { formatE, formatFixed, formatG } from './format.ts';
import { show, type Value } from './values.ts';

const VERB = /%([-+# 0]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g;

/** Go's `Sprintf` for the verbs that rules use. */
export function sprintf(format: string, args: readonly Value[]): string {
	let next = 0;
	const text = format.replace(VERB, (_, flags: string, width: string | undefined, precision: string | undefined, verb: string) => {
		if (verb === '%') return '%';
		if (next >= args.length) return `%!${verb}(MISSING)`;
		const body = convert(verb, args[next++] ?? null, precision === undefined ? undefined : Number(precision));
		return pad(flags.includes('+') && /^[\d.]/.test(body) ? `+${body}` : body, flags, Number(width ?? 0));
	});
	const extra = args.slice(next).map((arg) => `${goType(arg)}=${show(arg)}`);
	return extra.length === 0 ? text : `${text}%!(EXTRA ${extra.join(', ')})`;
}

function convert(verb: string, arg: Value, precision: number | undefined): string {
	if (verb === 'v') return show(arg);
	if (verb === 's') return typeof arg === 'string' ? arg.slice(0, precision) : mismatch(verb, arg);
	if (verb === 'q') return JSON.stringify(typeof arg === 'string' ? arg : show(arg));
	if (verb === 't' && typeof arg === 'boolean') return String(arg);
	if (typeof arg !== 'number') return mismatch(verb, arg);
	if (verb === 'f' || verb === 'F') return formatFixed(arg, precision ?? 6);
	if (verb === 'g' || verb === 'G') return formatG(arg, precision);
	if (verb === 'e' || verb === 'E') return formatE(arg, precision ?? 6);
	return mismatch(verb, arg);
}

/** A number out of telemetry is a float64 to Go: `%d` does not take it. */
const mismatch = (verb: string, arg: Value) => `%!${verb}(${goType(arg)}=${show(arg)})`;

function goType(arg: Value): string {
	if (typeof arg === 'number') return 'float64';
	if (typeof arg === 'boolean') return 'bool';
	return typeof arg === 'string' ? 'string' : 'interface {}';
}

function pad(text: string, flags: string, width: number): string {
	if (text.length >= width) return text;
	if (flags.includes('-')) return text.padEnd(width);
	if (!flags.includes('0')) return text.padStart(width);
	const [, sign = '', rest = ''] = /^([+-]?)(.*)$/.exec(text) ?? [];
	return `${sign}${rest.padStart(width - sign.length, '0')}`;
}
