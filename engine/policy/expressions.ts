import { type CelProgram, compileCel } from '../decide/cel.ts';
import { compileTemplate, type Template } from '../decide/template.ts';
import type { Json } from '../model/json.ts';
import { compile } from '../promql/compile.ts';
import { type Program, typeName } from '../promql/program.ts';
import type { Path } from './locate.ts';
import type { Place } from './place.ts';

/** Compiles the expressions that policies hold; what is wrong with one is reported at its place inside the YAML text. */
export class Expressions {
	/** A PromQL expression that can be watched: it must give an instant vector or a number. */
	signal(source: string, path: Path, place: Place): Program | undefined {
		const compiled = compile(source);
		if (compiled.kind === 'invalid') {
			for (const error of compiled.errors) place.inside(path, error, 'promql', error.message);
			return undefined;
		}
		const { program } = compiled;
		if (program.type === 'vector' || program.type === 'scalar') return program;
		const advice = program.type === 'matrix' ? '; a function such as rate() or avg_over_time() makes one of it' : '';
		place.value(path, 'promql', `must be an instant vector or a number, but the expression is a ${typeName(program.type)}${advice}`);
		return undefined;
	}

	/** A CEL expression that judges: it must be true or false. */
	condition(source: string, path: Path, place: Place): CelProgram | undefined {
		const compiled = compileCel(source);
		if (compiled.kind === 'invalid') {
			for (const error of compiled.errors) place.inside(path, error, 'cel', error.message);
			return undefined;
		}
		const { program } = compiled;
		// `dyn` is known only with the data; what then is no bool counts as not judged, and denies.
		if (program.type === 'bool' || program.type === 'dyn') return program;
		place.value(path, 'cel', `must be true or false, but the expression gives ${program.type}`);
		return undefined;
	}

	/** JSON with `${...}` in its texts. */
	template<T extends Json>(source: T, path: Path, place: Place): Template<T> | undefined {
		const compiled = compileTemplate(source);
		if (compiled.kind === 'template') return compiled.template;
		for (const error of compiled.errors) place.inside([...path, ...error.path], error, 'template', error.message);
		return undefined;
	}
}
