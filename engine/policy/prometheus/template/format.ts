/** Numbers as Go's `fmt` and `strconv` print them: annotations are compared letter by letter. */

/** `%g`: shortest that reads back when `precision` is absent, else that many significant digits. */
export function formatG(value: number, precision?: number): string {
	if (!Number.isFinite(value)) return formatSpecial(value);
	const exact = precision === undefined ? value.toExponential() : roundedExponential(value, Math.max(precision, 1) - 1);
	const [mantissa = '0', power = '0'] = exact.split('e');
	const negative = mantissa.startsWith('-') || Object.is(value, -0);
	const digits = mantissa.replace(/[-.]/g, '').replace(/(?<=.)0+$/, '');
	const exponent = Number(power);
	const shown =
		exponent < -4 || exponent >= exponentFrom(digits.length, exponent + 1, precision)
			? scientific(digits, exponent)
			: plain(digits, exponent);
	return negative ? `-${shown}` : shown;
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

/** `%f`. */
export function formatFixed(value: number, precision: number): string {
	if (!Number.isFinite(value)) return formatSpecial(value);
	if (Math.abs(value) >= 1e21) return `${BigInt(value)}${precision > 0 ? `.${'0'.repeat(precision)}` : ''}`;
	const shown = value.toFixed(precision);
	const rest = Math.abs(value).toFixed(100).split('.')[1]?.slice(precision) ?? '';
	return isTie(rest) ? evened(value, shown, precision) : shown;
}

/** `%e`; Go writes at least two digits of the exponent. */
export function formatE(value: number, precision: number): string {
	if (!Number.isFinite(value)) return formatSpecial(value);
	return roundedExponential(value, precision).replace(/e([+-])(\d)$/, 'e$10$2');
}

/** JavaScript rounds an exact half away from zero, Go to the even neighbour. All digits of a double's half fit in a hundred. */
function roundedExponential(value: number, precision: number): string {
	const shown = value.toExponential(precision);
	const [mantissa = ''] = Math.abs(value).toExponential(100).split('e');
	if (!isTie(mantissa.replace('.', '').slice(precision + 1))) return shown;
	const [rounded = '', power = '0'] = shown.split('e');
	return `${evened(Number(`${value < 0 ? '-' : ''}${mantissa}`), rounded, precision)}e${power}`;
}

const isTie = (rest: string) => /^50*$/.test(rest);

/** The neighbour with an even last digit; `shown` was rounded away from zero. */
function evened(value: number, shown: string, precision: number): string {
	if (Number(shown.at(-1)) % 2 === 0) return shown;
	const unit = 10 ** -precision;
	return (Number(shown) - Math.sign(value) * unit).toFixed(precision);
}
