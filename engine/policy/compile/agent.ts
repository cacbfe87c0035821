import type { AgentPolicy } from '../../decide/policy-set.ts';
import { leastMode } from '../../model/mode.ts';
import type { AgentDocument } from '../../model/policy.gen.ts';
import { type Bench, metaOf, milliseconds } from './bench.ts';

export function compileAgent(document: AgentDocument, bench: Bench): AgentPolicy {
	const { spec } = document;
	const [outer, inner] = [document.mode ?? spec.mode ?? 'observe', spec.mode ?? document.mode ?? 'observe'];
	return {
		kind: 'Agent',
		...metaOf(document, leastMode(outer, inner), bench),
		domains: spec.domains,
		interval: milliseconds(spec.interval),
		priority: spec.priority,
		...(spec.escalatesTo === undefined ? {} : { escalatesTo: spec.escalatesTo }),
	};
}
