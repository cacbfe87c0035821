import { errorText } from '../../model/error.ts';
import { formatDuration } from '../../model/quantity.ts';
import type { Sample } from '../../model/series.ts';
import type { Rule } from '../../policy/prometheus/rule-file.ts';
import { labelsKey, withLabels } from '../../promql/labels.ts';
import type { Windows } from '../../promql/store/windows.ts';
import { checkLimit, vectorOf } from './alert-program.ts';
import type { Step } from './step.ts';

/** A recording rule: writes what its expression gives, and ends the series that it no longer gives. */
export class RecordStep implements Step {
	readonly #rule: Rule;
	readonly #limit: number;
	readonly #labels: readonly (readonly [string, string])[];
	#wrote = false;

	constructor(rule: Rule, limit: number) {
		this.#rule = rule;
		this.#limit = limit;
		this.#labels = [...Object.entries(rule.labels), ['__name__', rule.name]];
	}

	evaluate(windows: Windows, at: number): readonly string[] {
		try {
			this.#write(windows, at, this.#samples(windows, at));
			return [];
		} catch (error) {
			return [`rule: ${this.#rule.name}, time: ${formatDuration(at)}, err: ${errorText(error)}`];
		}
	}

	#samples(windows: Windows, at: number): readonly Sample[] {
		const { program } = this.#rule;
		if (program === undefined) return [];
		const elements = vectorOf(program.instant(windows, at));
		const samples = elements.map(({ labels, value }) => ({ labels: withLabels(labels, this.#labels), value }));
		if (new Set(samples.map(({ labels }) => labelsKey(labels))).size < samples.length) {
			throw new Error('vector contains metrics with the same labelset after applying rule labels');
		}
		checkLimit(samples.length, this.#limit, 'series');
		return samples;
	}

	#write(windows: Windows, at: number, samples: readonly Sample[]): void {
		if (samples.length === 0 && !this.#wrote) return;
		this.#wrote = samples.length > 0;
		windows.append(`rule ${this.#rule.origin.file}:${this.#rule.origin.line}`, at, samples);
	}
}
