import { errorText } from '../../../model/error.ts';
import type { Labels } from '../../../model/series.ts';
import { FUNCTIONS, type TemplateWorld } from './functions.ts';
import { parseTemplate } from './parse.ts';
import type { Command, Node, Operand, Pipeline } from './syntax.ts';
import { show, truth, type Value } from './values.ts';

export type { TemplateWorld } from './functions.ts';
export type { TemplateSample } from './values.ts';

/** What `.` and the predefined variables of an alert's template stand for. */
export interface TemplateData {
	readonly labels: Labels;
	readonly externalLabels: Labels;
	readonly value: number;
}

/** What is wrong with a template before it ever runs; undefined where nothing is. */
export function templateProblem(source: string): string | undefined {
	try {
		for (const name of functionsIn(parseTemplate(source))) {
			if (!Object.hasOwn(FUNCTIONS, name)) return `function "${name}" not defined`;
		}
		return undefined;
	} catch (error) {
		return errorText(error);
	}
}

function functionsIn(nodes: readonly Node[]): readonly string[] {
	return nodes.flatMap((node) => {
		if (node.kind === 'text') return [];
		const own = functionsOf(node.pipeline);
		return node.kind === 'action' ? own : [...own, ...functionsIn(node.body), ...functionsIn(node.otherwise)];
	});
}

function functionsOf({ commands }: Pipeline): readonly string[] {
	return commands
		.flat()
		.flatMap((operand) =>
			operand.kind === 'function' ? [operand.name] : operand.kind === 'pipeline' ? functionsOf(operand.pipeline) : [],
		);
}

/** A label or annotation of a rule. Never throws: like Prometheus it shows the error in the place of the text. */
export type Template = (data: TemplateData, world: TemplateWorld) => string;

export function compileTemplate(source: string): Template {
	if (!source.includes('{{')) return () => source;
	const failed = (error: unknown) => `<error expanding template: ${errorText(error)}>`;
	try {
		const nodes = parseTemplate(source);
		return (data, world) => {
			try {
				return new Execution(data, world).run(nodes);
			} catch (error) {
				return failed(error);
			}
		};
	} catch (error) {
		return () => failed(error);
	}
}

class Execution {
	readonly #world: TemplateWorld;
	#scopes: Map<string, Value>[];
	#dot: Value;

	constructor({ labels, externalLabels, value }: TemplateData, world: TemplateWorld) {
		this.#world = world;
		this.#dot = { Labels: labels, ExternalLabels: externalLabels, ExternalURL: world.externalUrl, Value: value };
		const variables: readonly [string, Value][] = [
			['$', this.#dot],
			['$labels', labels],
			['$externalLabels', externalLabels],
			['$externalURL', world.externalUrl],
			['$value', value],
		];
		this.#scopes = [new Map(variables)];
	}

	run(nodes: readonly Node[]): string {
		return nodes.map((node) => this.#node(node)).join('');
	}

	#node(node: Node): string {
		switch (node.kind) {
			case 'text':
				return node.text;
			case 'action': {
				const value = this.#pipeline(node.pipeline);
				return node.pipeline.sets.length > 0 ? '' : show(value);
			}
			case 'if':
				return this.#scoped(() => this.run(truth(this.#pipeline(node.pipeline)) ? node.body : node.otherwise));
			case 'with':
				return this.#scoped(() => {
					const value = this.#pipeline(node.pipeline);
					return truth(value) ? this.#withDot(value, node.body) : this.run(node.otherwise);
				});
			case 'range':
				return this.#range(node.pipeline, node.body, node.otherwise);
		}
	}

	#range(pipeline: Pipeline, body: readonly Node[], otherwise: readonly Node[]): string {
		const over = this.#value(pipeline);
		const entries: readonly [Value, Value][] = Array.isArray(over)
			? over.map((value, i) => [i, value])
			: Object.entries((over ?? {}) as Readonly<Record<string, Value>>).sort(([a], [b]) => (a < b ? -1 : 1));
		if (entries.length === 0) return this.run(otherwise);
		return entries
			.map(([key, value]) =>
				this.#scoped(() => {
					const [first, second] = pipeline.sets;
					if (second !== undefined && first !== undefined) this.#set(first, key, true);
					const element = second ?? first;
					if (element !== undefined) this.#set(element, value, true);
					return this.#withDot(value, body);
				}),
			)
			.join('');
	}

	#scoped(run: () => string): string {
		this.#scopes.push(new Map());
		try {
			return run();
		} finally {
			this.#scopes.pop();
		}
	}

	#withDot(dot: Value, body: readonly Node[]): string {
		const outer = this.#dot;
		this.#dot = dot;
		try {
			return this.run(body);
		} finally {
			this.#dot = outer;
		}
	}

	#pipeline(pipeline: Pipeline): Value {
		const value = this.#value(pipeline);
		for (const name of pipeline.sets) this.#set(name, value, pipeline.declares);
		return value;
	}

	#value({ commands }: Pipeline): Value {
		return commands.reduce<Value | undefined>((piped, command) => this.#command(command, piped), undefined) ?? null;
	}

	/** What is piped into a command is its last argument. */
	#command([head, ...rest]: Command, piped: Value | undefined): Value {
		if (head === undefined) return null;
		const args = [...rest.map((operand) => this.#operand(operand)), ...(piped === undefined ? [] : [piped])];
		if (head.kind === 'function') return this.#call(head.name, args);
		if (args.length > 0) throw new Error('can only give arguments to a function');
		return this.#operand(head);
	}

	#call(name: string, args: readonly Value[]): Value {
		const called = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
		if (called === undefined) throw new Error(`function "${name}" not defined`);
		return called(args, this.#world);
	}

	#operand(operand: Operand): Value {
		switch (operand.kind) {
			case 'constant':
				return operand.value;
			case 'function':
				return this.#call(operand.name, []);
			case 'dot':
				return fields(this.#dot, operand.fields);
			case 'variable':
				return fields(this.#variable(operand.name), operand.fields);
			case 'pipeline':
				return fields(this.#value(operand.pipeline), operand.fields);
		}
	}

	#variable(name: string): Value {
		const scope = this.#scopes.findLast((candidate) => candidate.has(name));
		if (scope === undefined) throw new Error(`undefined variable "${name}"`);
		return scope.get(name) ?? null;
	}

	#set(name: string, value: Value, declares: boolean): void {
		const known = declares ? undefined : this.#scopes.findLast((candidate) => candidate.has(name));
		(known ?? this.#scopes.at(-1))?.set(name, value);
	}
}

/** A label that is not there is empty text. */
function fields(value: Value, names: readonly string[]): Value {
	return names.reduce<Value>((at, name) => {
		if (at === null || typeof at !== 'object' || Array.isArray(at)) throw new Error(`can't evaluate field ${name}`);
		return Object.hasOwn(at, name) ? ((at as Readonly<Record<string, Value>>)[name] ?? null) : '';
	}, value);
}
