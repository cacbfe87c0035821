import type { DetectorPolicy } from '../../decide/policy-set.ts';
import type { DetectorDocument } from '../../model/policy.gen.ts';
import { type Bench, metaOf, milliseconds } from './bench.ts';

const DEFAULT_HORIZON = 7 * 86_400_000;

export function compileDetector(document: DetectorDocument, bench: Bench): DetectorPolicy | undefined {
	const { spec } = document;
	const signal = bench.expressions.signal(spec.signal, ['spec', 'signal'], bench.place);
	const limit = typeof spec.limit === 'string' ? bench.expressions.signal(spec.limit, ['spec', 'limit'], bench.place) : spec.limit;
	if (signal === undefined || (spec.limit !== undefined && limit === undefined)) return undefined;
	if (signal.type !== 'vector') {
		bench.place.value(['spec', 'signal'], 'wrong-type', `a detector learns the series of a vector; this is a ${signal.type}`);
		return undefined;
	}
	if (spec.by !== undefined && spec.method !== 'anomaly') {
		bench.place.value(['spec', 'by'], 'wrong-type', `only an anomaly is judged \`by\` labels; this is a ${spec.method}`);
		return undefined;
	}
	// Of a plain selector this is when each sample was taken, of anything else when it was evaluated.
	const times = bench.expressions.signal(`timestamp(${spec.signal}\n)`, ['spec', 'signal'], bench.place);
	if (times === undefined) return undefined;
	return {
		kind: 'Detector',
		...metaOf(document, document.mode, bench),
		signal,
		times,
		method: spec.method,
		...(spec.by === undefined ? {} : { by: spec.by }),
		...(spec.season === undefined ? {} : { season: milliseconds(spec.season) }),
		horizon: spec.horizon === undefined ? DEFAULT_HORIZON : milliseconds(spec.horizon),
		...(limit === undefined ? {} : { limit }),
	};
}
