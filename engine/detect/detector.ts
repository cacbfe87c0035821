/** What a detector looks for; it names the derived series `homeostat_<method>_*`. */
export type Method = 'anomaly' | 'leak' | 'forecast' | 'change' | 'rate-of-change' | 'envelope';

export interface DetectorSpec {
	readonly method: Method;
	/** Length of the cycle that the series follows, ms. Absent: a day, and a week where enough of it was seen. */
	readonly season?: number;
	/** How far ahead a forecast looks, ms. */
	readonly horizon: number;
}

/** One reading of one series. */
export interface Point {
	/** Epoch ms, ascending from step to step. */
	readonly at: number;
	/** Finite. */
	readonly value: number;
	/** What the series must not reach, where that is known. */
	readonly limit?: number;
}

/**
 * What a step found, by the ending of the derived series' name (`score` becomes `homeostat_anomaly_score`). Each is absent while there
 * is nothing to say.
 */
export interface Output {
	/** 0..1, more = odder; above 0.5 means "yes". 0 during warm-up. */
	readonly score: number;
	/**
	 * How much it has of what it needs to compare with, 0..1. Below 1 it warms up, and a low score means little; what begins again,
	 * after a gap or a drop, may fall back. Absent where the sample was no number.
	 */
	readonly learned?: number;
	/** Where the value was expected, or will be at the horizon of a forecast. */
	readonly lower?: number;
	readonly upper?: number;
	/** Time until the limit is reached; absent when it is not in sight. */
	readonly eta_seconds?: number;
	/** An 80 % interval around it; the upper end is absent where it is open. */
	readonly eta_seconds_lower?: number;
	readonly eta_seconds_upper?: number;
	/** Change of the series, in its unit, a second. */
	readonly per_second?: number;
}

/**
 * A streaming detector: one step a point, looking only back, so that a prefix of a series scores as the whole does. `State` is plain
 * JSON data of one series, and survives `JSON.parse(JSON.stringify(state))` at any point; a step updates it in place, because copying
 * weeks of learning at each sample would cost far more than the step.
 */
export interface Detector<State> {
	start(): State;
	step(state: State, point: Point): Output;
}
