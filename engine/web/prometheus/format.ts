/** As `/api/v1/alerts` prints values: `1.5e+00`. */
export function exponentText(value: number): string {
	if (Number.isNaN(value)) return 'NaN';
	if (!Number.isFinite(value)) return value > 0 ? '+Inf' : '-Inf';
	const [digits = '0', exponent = '+0'] = value.toExponential().split('e');
	return `${digits}e${exponent[0]}${exponent.slice(1).padStart(2, '0')}`;
}
