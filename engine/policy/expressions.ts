import type { CelProgram, Template } from '../decide/cel.ts';
import type { Json } from '../model/json.ts';
import type { Program } from '../promql/program.ts';
import type { Path } from './locate.ts';
import type { Place } from './place.ts';

export class Expressions {
	signal(source: string, _path: Path, _place: Place): Program | undefined {
		return { source, type: 'vector', filters: false, metrics: new Set(), reach: 0 } as unknown as Program;
	}
	condition(source: string, _path: Path, _place: Place): CelProgram | undefined {
		return { source } as CelProgram;
	}
	template<T extends Json>(source: T, _path: Path, _place: Place): Template<T> | undefined {
		return { source } as Template<T>;
	}
}
