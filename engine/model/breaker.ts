/** Of a `blastRadius` rule. Tripped where `trippedAt` is there; what was before `resetAt` is forgiven. Epoch ms. */
export interface Breaker {
	readonly trippedAt?: number;
	readonly resetAt?: number;
	/** When those of the present orders to reset it were given that have been taken. */
	readonly seen?: readonly number[];
}
