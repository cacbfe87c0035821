/** Sum with Neumaier's compensation: what rounding lost is carried beside the sum. */
export class Kahan {
	sum = 0;
	lost = 0;

	add(value: number): void {
		const { sum } = this;
		const next = sum + value;
		if (next === Number.POSITIVE_INFINITY || next === Number.NEGATIVE_INFINITY) this.lost = 0;
		else if (Math.abs(sum) >= Math.abs(value)) this.lost += sum - next + value;
		else this.lost += value - next + sum;
		this.sum = next;
	}

	get total(): number {
		return Math.abs(this.sum) === Number.POSITIVE_INFINITY ? this.sum : this.sum + this.lost;
	}
}

/**
 * Mean of `[from, to)`: sum over count as long as the sum stays finite, the slower incremental mean from where it would overflow.
 */
export function mean(values: ArrayLike<number>, from: number, to: number): number {
	// The same steps as `Kahan.add`, in variables of its own: this is the innermost loop of most rules.
	let sum = values[from] ?? 0;
	let lost = 0;
	for (let i = from + 1; i < to; i++) {
		const value = values[i] ?? 0;
		const next = sum + value;
		if (next === Number.POSITIVE_INFINITY || next === Number.NEGATIVE_INFINITY) return incrementalMean({ sum, lost }, values, from, i, to);
		lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
		sum = next;
	}
	const count = to - from;
	return sum / count + lost / count;
}

function incrementalMean(begun: Pick<Kahan, 'sum' | 'lost'>, values: ArrayLike<number>, from: number, at: number, to: number): number {
	const done = at - from;
	const running = new Kahan();
	running.sum = begun.sum / done;
	running.lost = begun.lost / done;
	for (let i = at; i < to; i++) {
		const count = i - from + 1;
		const share = (count - 1) / count;
		running.sum *= share;
		running.lost *= share;
		running.add((values[i] ?? 0) / count);
	}
	return running.sum + running.lost;
}

/** Variance by Welford's method, compensated. NaN for no values. */
export function variance(values: ArrayLike<number>, from: number, to: number): number {
	const middle = new Kahan();
	const spread = new Kahan();
	for (let i = from; i < to; i++) {
		const value = values[i] ?? 0;
		const delta = value - (middle.sum + middle.lost);
		middle.add(delta / (i - from + 1));
		spread.add(delta * (value - (middle.sum + middle.lost)));
	}
	return (spread.sum + spread.lost) / (to - from);
}
