import { validators } from '../../actuators/validators.gen.ts';
import type { ActionTemplate } from '../decide/policy-set.ts';
import type { Actuator, Verb } from '../model/actuator.ts';
import type { JsonObject } from '../model/json.ts';
import { diagnose } from './diagnose.ts';
import type { Expressions } from './expressions.ts';
import type { Path } from './locate.ts';
import { nearest } from './nearest.ts';
import type { Place } from './place.ts';

/** All that `do` may name, as `actuator/verb`. */
export class ActionCatalogue {
	readonly #verbs: ReadonlyMap<string, Verb>;

	constructor(actuators: readonly Actuator[]) {
		this.#verbs = new Map(
			actuators.flatMap(({ name, verbs }) => Object.entries(verbs).map(([verb, value]) => [`${name}/${verb}`, value] as const)),
		);
	}

	/** Compiles an action that stands at `path`, named by `key`; undefined where it is faulty, which is then reported. */
	compile(
		action: { do: string; with: JsonObject },
		path: Path,
		place: Place,
		expressions: Expressions,
		key: 'do' | 'use' = 'do',
	): ActionTemplate | undefined {
		const verb = this.#verbs.get(action.do);
		if (verb === undefined) {
			this.#unknown(action.do, [...path, key], place);
			return undefined;
		}
		const validate = validators[action.do];
		const params = [...path, 'with'];
		// A value that a template fills is checked once it is known, before the verb runs.
		const fits = validate === undefined || diagnose(validate, action.with, place, params, isTemplate);
		const template = expressions.template(action.with, params, place);
		if (!fits || template === undefined) return undefined;
		return { do: action.do, with: template, idempotent: verb.idempotent, reversible: verb.reversible };
	}

	/** Is there no such parameter? Of an action that is not known nothing is said. */
	refuses(name: string, params: JsonObject, param: string): boolean {
		const validate = validators[name];
		if (validate === undefined || validate({ ...params, [param]: 1 })) return false;
		return (validate.errors ?? []).some(
			({ keyword, params: said }) => keyword === 'additionalProperties' && said.additionalProperty === param,
		);
	}

	/** The action that a pattern with `*` probably meant, where it matches none and one is near. */
	misspelt(pattern: string): string | undefined {
		const matcher = new RegExp(`^${pattern.split('*').map(escapePattern).join('.*')}$`);
		const known = [...this.#verbs.keys()];
		if (known.some((name) => matcher.test(name))) return undefined;
		const groups = known.map((name) => `${name.slice(0, name.indexOf('/'))}/*`);
		return nearest(pattern, new Set([...known, ...groups]));
	}

	#unknown(name: string, path: Path, place: Place): void {
		const known = [...this.#verbs.keys()];
		const meant = nearest(name, known);
		const family = known.filter((candidate) => candidate.split('/')[0] === name.split('/')[0]);
		const hint = meant !== undefined ? `, did you mean \`${meant}\`?` : `; known are ${(family.length > 0 ? family : known).join(', ')}`;
		place.value(path, 'unknown-action', `unknown action \`${name}\`${hint}`, meant);
	}
}

const isTemplate = (value: unknown) => typeof value === 'string' && value.includes('${');

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
