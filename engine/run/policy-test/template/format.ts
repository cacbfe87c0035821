/** Numbers as Go's `fmt` and `strconv` print them: annotations are compared letter by letter. */

/** `%g`: shortest that reads back when `precision` is absent, else that many significant digits. */
export function formatG(value: number, precision?: number): string {
	if (!Number.isFinite(value)) return formatSpecial(value);
	const [mantissa = '0', power = '0'] = value.toExponential(precision === undefined ? undefined : Math.max(precision, 1) - 1).split('e');
	const negative = mantissa.startsWith('-') || Object.is(value, -0);
	const digits = mantissa.replace(/[-.]/g, '').replace(/(?<=.)0+$/, '');
	const exponent = Number(power);
	const text =
		exponent < -4 || exponent >= exponentFrom(digits.length, exponent + 1, precision)
			? scientific(digits, exponent)
			: plain(digits, exponent);
	return negative ? `-${text}` : text;
}

/** From which exponent on Go writes `e`; 6 where no precision is given. See `FormatFloat` in strconv/ftoa.go. */
function exponentFrom(digits: number, point: number, precision: number | undefined): number {
	if (precision === undefined) return 6;
	return precision > digits && digits >= point ? digits : Math.max(precision, 1);
}

function scientific(digits: string, exponent: number): string {
	const sign = exponent < 0 ? '-' : '+';
	const power = String(Math.abs(exponent)).padStart(2, '0');
	return `${digits[0]}${digits.length > 1 ? `.${digits.slice(1)}` : ''}e${sign}${power}`;
}

function plain(digits: string, exponent: number): string {
	if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}${digits}`;
	const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
	const fraction = digits.slice(exponent + 1);
	return fraction === '' ? whole : `${whole}.${fraction}`;
}

export function formatSpecial(value: number): string {
	return Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf';
}

/** `%f`, with two digits in the exponent of `%e`. */
export function formatFixed(value: number, precision: number): string {
	return Number.isFinite(value) ? value.toFixed(precision) : formatSpecial(value);
}

export function formatE(value: number, precision: number): string {
	if (!Number.isFinite(value)) return formatSpecial(value);
	return value.toExponential(precision).replace(/e([+-])(\d)$/, 'e$10$2');
}
