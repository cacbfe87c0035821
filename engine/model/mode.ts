/**
 * How far a policy may go. `off` is not evaluated; `observe` decides and journals; `warn` also runs `notify/*`;
 * `enforce` acts. The engine, the agent and the policy each have one: the least of them holds.
 */
export const MODES = ['off', 'observe', 'warn', 'enforce'] as const;
export type Mode = (typeof MODES)[number];

/** The weaker of two modes. */
export function leastMode(a: Mode, b: Mode): Mode {
	return MODES.indexOf(a) <= MODES.indexOf(b) ? a : b;
}
