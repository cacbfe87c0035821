/** Of a fit of the complementary error function by Chebyshev (Numerical Recipes, 6.2), whose relative error is below 1.2e-7 everywhere. */
const COEFFICIENTS = [
	-1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223, 0.17087277,
];

/** Probability that a standard normal variable exceeds `z`; also for the small ones, where one less the distribution is nought. */
export function upperTail(z: number): number {
	const x = Math.abs(z) / Math.SQRT2;
	const t = 1 / (1 + x / 2);
	const tail = (t * Math.exp(COEFFICIENTS.reduceRight((sum, coefficient) => sum * t + coefficient, 0) - x * x)) / 2;
	return z >= 0 ? tail : 1 - tail;
}
