import { EngineError } from '../../model/error.ts';

const NAME = /^[a-zA-Z_:][a-zA-Z0-9_:]*$/;
/** One `name="value"` with its comma; the value's escapes are still in it. */
const PAIR = /[ \t]*([a-zA-Z_][a-zA-Z0-9_]*)[ \t]*=[ \t]*"((?:[^"\\]|\\.)*)"[ \t]*(,|$)/y;
const ESCAPES: Readonly<Record<string, string>> = { '\\n': '\n', '\\\\': '\\', '\\"': '"' };

function mistake(line: number, what: string): EngineError {
	return new EngineError(`line ${line}: ${what}; is this a page of Prometheus metrics?`, 'human');
}

/** Cuts what is quoted in an error: a page can be one endless line. */
function short(text: string): string {
	return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}...` : text);
}

/** `name{label="value"}` to a label set; an empty value is an absent label. */
export function parseSeries(series: string, line: number): Record<string, string> {
	const open = series.indexOf('{');
	const name = open < 0 ? series : series.slice(0, open).trimEnd();
	if (!NAME.test(name)) throw mistake(line, `${short(name)} is no metric name`);
	const labels: Record<string, string> = { __name__: name };
	if (open < 0) return labels;
	if (!series.endsWith('}')) throw mistake(line, 'the labels do not end');
	const inner = series.slice(open + 1, -1).trimEnd();
	for (PAIR.lastIndex = 0; PAIR.lastIndex < inner.length; ) {
		const at = PAIR.lastIndex;
		const [, label, value = ''] = PAIR.exec(inner) ?? [];
		if (label === undefined) throw mistake(line, `${short(inner.slice(at))} is no label`);
		if (Object.hasOwn(labels, label)) throw mistake(line, `the label ${label} is there twice`);
		if (value !== '') labels[label] = value.replace(/\\[\\n"]/g, (escaped) => ESCAPES[escaped] ?? escaped);
	}
	return labels;
}

function parseNumber(text: string): number | undefined {
	const value = Number(text);
	if (text !== '' && !Number.isNaN(value)) return value;
	const word = text.toLowerCase();
	if (word === 'nan') return Number.NaN;
	if (word === '+inf' || word === 'inf') return Number.POSITIVE_INFINITY;
	return word === '-inf' ? Number.NEGATIVE_INFINITY : undefined;
}

/** ` value [timestamp] [# exemplar]`. Timestamps are ms in the text format and seconds in OpenMetrics; `at` is epoch ms. */
export function parseValue(rest: string, openMetrics: boolean, line: number): { readonly value: number; readonly at?: number } {
	const text = rest.trim();
	const plain = Number(text);
	// `Number('')` is 0: a line without a value must not pass.
	if (text !== '' && !Number.isNaN(plain)) return { value: plain };
	const exemplar = text.indexOf(' #');
	const [first = '', stamp, more] = (exemplar < 0 ? text : text.slice(0, exemplar)).split(/[ \t]+/);
	const value = parseNumber(first);
	if (value === undefined || more !== undefined) throw mistake(line, `${short(text)} is no value`);
	if (stamp === undefined) return { value };
	const time = Number(stamp);
	if (Number.isNaN(time)) throw mistake(line, `${short(stamp)} is no timestamp`);
	return { value, at: openMetrics ? time * 1000 : time };
}
