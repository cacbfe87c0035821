import type { Windows } from '../../promql/store/windows.ts';

/** Rules that are evaluated together; later steps see what earlier ones wrote. */
export interface Step {
	/** Returns what went wrong, a line each. */
	evaluate(windows: Windows, at: number): readonly string[];
}
