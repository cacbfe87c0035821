import type { Builder, ScalarEval, VectorEval } from '../eval/node.ts';
import type { CallNode } from '../parse/ast.ts';
import { ABSENT_FUNCTIONS } from './absent.ts';
import { HISTOGRAM_FUNCTIONS } from './histogram.ts';
import { info } from './info.ts';
import { LABEL_FUNCTIONS } from './label-functions.ts';
import { RANGE_FUNCTIONS } from './range-vector.ts';
import { SCALAR_FUNCTIONS } from './scalar.ts';
import { VECTOR_FUNCTIONS } from './vector.ts';

type Build = (call: CallNode, builder: Builder) => VectorEval;

const FUNCTIONS: ReadonlyMap<string, Build> = new Map([
	...ABSENT_FUNCTIONS,
	...HISTOGRAM_FUNCTIONS,
	...LABEL_FUNCTIONS,
	['info', info] as const,
	...RANGE_FUNCTIONS,
	...VECTOR_FUNCTIONS,
]);

export function vectorCall(call: CallNode, builder: Builder): VectorEval {
	const build = FUNCTIONS.get(call.name);
	if (!build) throw new Error(`no vector function ${call.name}`);
	return build(call, builder);
}

export function scalarCall(call: CallNode, builder: Builder): ScalarEval {
	const build = SCALAR_FUNCTIONS.get(call.name);
	if (!build) throw new Error(`no scalar function ${call.name}`);
	return build(call, builder);
}
