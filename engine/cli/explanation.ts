import type { Json } from '../model/json.ts';
import type { Io } from './command.ts';

/** Prints what `why` and `why-not` were told. */
export function printExplanation(told: Json, json: boolean, io: Io): void {
	if (json) {
		io.stdout.write(`${JSON.stringify(told)}\n`);
		return;
	}
	const { summary, reasons } = told as { summary: string; reasons: readonly string[] };
	io.stdout.write(`${summary}\n${reasons.map((reason) => `  - ${reason}\n`).join('')}`);
}
