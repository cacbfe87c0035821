import { RE2JS } from 're2js';
import type { SourcePolicy } from '../../decide/policy-set.ts';
import { errorText } from '../../model/error.ts';
import type { SourceDocument, SourceSpec as SourceFields } from '../../model/policy.gen.ts';
import type { SourceSpec } from '../../model/source.ts';
import type { Path } from '../locate.ts';
import { type Bench, metaOf, milliseconds } from './bench.ts';

/** Reading the own host is cheap; every other source is a request or a process. Ms. */
const HOST_INTERVAL = 5_000;
const OTHER_INTERVAL = 15_000;
const LONGEST_TIMEOUT = 10_000;
const HOST_ROOTS = { procRoot: '/proc', sysRoot: '/sys', rootfs: '/' };

export function compileSource(document: SourceDocument, bench: Bench): SourcePolicy {
	const { spec } = document;
	const source = compileSpec(spec, bench);
	const usual = source.kind === 'host' ? HOST_INTERVAL : OTHER_INTERVAL;
	const interval = spec.interval === undefined ? usual : milliseconds(spec.interval);
	return {
		kind: 'Source',
		...metaOf(document, document.mode, bench),
		spec: source,
		interval,
		timeout: spec.timeout === undefined ? Math.min(interval, LONGEST_TIMEOUT) : milliseconds(spec.timeout),
		seriesLabels: spec.labels,
		maxSeries: spec.maxSeries,
	};
}

function compileSpec({ scrape, exec, host }: SourceFields, bench: Bench): SourceSpec {
	if (scrape !== undefined) {
		checkPatterns(scrape.keep, ['spec', 'scrape', 'keep'], bench);
		checkPatterns(scrape.drop, ['spec', 'scrape', 'drop'], bench);
		const { aliasSets, ...rest } = scrape;
		return { kind: 'scrape', ...rest, ...(aliasSets === undefined ? {} : { aliasSets }) };
	}
	if (exec !== undefined) return { kind: 'exec', ...exec };
	return { kind: 'host', ...HOST_ROOTS, ...host };
}

function checkPatterns(patterns: readonly string[], path: Path, { place }: Bench): void {
	patterns.forEach((pattern, i) => {
		try {
			RE2JS.compile(pattern);
		} catch (error) {
			place.value([...path, i], 'invalid-value', `not an RE2 pattern: ${errorText(error)}`);
		}
	});
}
