/**
 * xᵀ C⁻¹ x, by Cholesky's decomposition: the squared length of `x` once its parts are made independent. `own` is added to the
 * diagonal of `covariance` (symmetric, positive semi-definite), so that it can be inverted.
 */
export function squaredLength(x: readonly number[], covariance: readonly (readonly number[])[], own: number): number {
	const lower: number[][] = [];
	// Of L y = x; |y|² is what is asked for.
	const solved: number[] = [];
	let sum = 0;
	for (const [i, row] of covariance.entries()) {
		const made: number[] = [];
		for (let j = 0; j < i; j++) {
			const other = lower[j] ?? [];
			made.push(((row[j] ?? 0) - dot(made, other, j)) / (other[j] ?? 1));
		}
		const diagonal = Math.sqrt(Math.max((row[i] ?? 0) + own - dot(made, made, i), own / 2));
		const part = ((x[i] ?? 0) - dot(made, solved, i)) / diagonal;
		made.push(diagonal);
		lower.push(made);
		solved.push(part);
		sum += part * part;
	}
	return sum;
}

function dot(a: readonly number[], b: readonly number[], count: number): number {
	let sum = 0;
	for (let k = 0; k < count; k++) sum += (a[k] ?? 0) * (b[k] ?? 0);
	return sum;
}
