/** The only way to the time of day; read once a tick. Epoch ms. */
export interface Clock {
	now(): number;
}
