import {
	type Budget,
	COMPOSITION_ROOT,
	CONCRETE_PARTS,
	FILE_BUDGET,
	FLOORS,
	FUNCTION_BUDGET,
	IMPURE_NAMES,
	PURE_PACKAGES,
	PURE_ROOMS,
} from './house.ts';
import type { Import, Module } from './modules.ts';

/** One rule of the house. `check` returns what breaks it, one line each; `reason` is printed with them. */
export interface Rule {
	readonly name: string;
	readonly reason: string;
	check(modules: readonly Module[]): string[];
}

/** `engine/<room>/...` or `actuators/...`. */
export function roomOf(path: string): string {
	const [top = '', second = ''] = path.split('/');
	return top === 'engine' ? second : top;
}

const floorOf = (room: string) => FLOORS.findIndex((floor) => floor.includes(room));
const isPure = (module: Module) => PURE_ROOMS.includes(roomOf(module.path));

/** Applies `judge` to every import; what it returns is the complaint. */
function forImports(judge: (from: Module, imported: Import) => string | undefined): Rule['check'] {
	return (modules) =>
		modules.flatMap((from) =>
			from.imports.flatMap((imported) => {
				const complaint = judge(from, imported);
				return complaint === undefined ? [] : [`${from.path}:${imported.line} ${complaint}`];
			}),
		);
}

function upward(from: Module, { target }: Import): string | undefined {
	if (target === undefined) return undefined;
	const [here, there] = [roomOf(from.path), roomOf(target)];
	if (here === there) return undefined;
	if (floorOf(there) < 0) return `imports ${target}, which is in no room`;
	if (floorOf(there) > floorOf(here)) return undefined;
	return floorOf(there) === floorOf(here) ? `imports its sibling ${target}` : `imports upward: ${target}`;
}

/** `actuators/<name>` never reaches into `actuators/<other>`; only the registry knows them all. */
function otherActuator(from: Module, { target }: Import): string | undefined {
	const [here, mine, file] = from.path.split('/');
	const [there, other, inside] = target?.split('/') ?? [];
	if (here !== 'actuators' || there !== 'actuators' || file === undefined || inside === undefined) return undefined;
	return mine === other ? undefined : `imports another actuator: ${target}`;
}

function impurePackage(from: Module, { specifier, target }: Import): string | undefined {
	if (!isPure(from) || target !== undefined) return undefined;
	if (roomOf(from.path) === 'model') return `imports ${specifier}`;
	return PURE_PACKAGES.some((name) => specifier === name || specifier.startsWith(`${name}/`)) ? undefined : `imports ${specifier}`;
}

function concretePart(from: Module, { target }: Import): string | undefined {
	if (target === undefined || from.path === COMPOSITION_ROOT || roomOf(from.path) === roomOf(target)) return undefined;
	return CONCRETE_PARTS.some((part) => part.test(target)) ? `names the concrete part ${target}` : undefined;
}

function unresolved(modules: readonly Module[]): string[] {
	const seen = new Set(modules.map((module) => module.path));
	const judge = forImports((_from, { specifier, target }) => {
		if (specifier === '<computed>') return 'imports what cannot be read off the source';
		if (target === undefined || seen.has(target) || /\.gen\.[jt]s$|\.json$/.test(target)) return undefined;
		return `imports ${target}, which was not seen`;
	});
	return judge(modules);
}

function unknownRooms(modules: readonly Module[]): string[] {
	const rooms = new Set(modules.map((module) => roomOf(module.path)));
	return [...rooms].filter((room) => floorOf(room) < 0).map((room) => `${room} stands on no floor`);
}

/** Depth-first search; each circle is reported once, from the module where it was entered. */
function circles(modules: readonly Module[]): string[] {
	const byPath = new Map(modules.map((module) => [module.path, module]));
	const done = new Set<string>();
	const found: string[] = [];
	const visit = (path: string, trail: readonly string[]): void => {
		const start = trail.indexOf(path);
		if (start >= 0) found.push([...trail.slice(start), path].join(' -> '));
		if (start >= 0 || done.has(path)) return;
		for (const { target } of byPath.get(path)?.imports ?? [])
			if (target !== undefined && byPath.has(target)) visit(target, [...trail, path]);
		done.add(path);
	};
	for (const { path } of modules) visit(path, []);
	return found;
}

function impureNames(modules: readonly Module[]): string[] {
	return modules
		.filter(isPure)
		.flatMap(({ path, names }) =>
			names.filter(({ name }) => IMPURE_NAMES.has(name)).map(({ name, line }) => `${path}:${line} uses ${name}`),
		);
}

interface Sized {
	readonly where: string;
	readonly lines: number;
}

function overBudget(what: string, budget: Budget, sizes: readonly Sized[]): string[] {
	const sorted = sizes.map(({ lines }) => lines).sort((a, b) => a - b);
	const quantile = (q: number) => sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? 0;
	const { median = Number.POSITIVE_INFINITY, p95, max } = budget;
	return [
		...sizes.filter(({ lines }) => lines > max).map(({ where, lines }) => `${where} has ${lines} lines (${max} at most)`),
		...(quantile(0.5) > median ? [`the median ${what} has ${quantile(0.5)} lines (${median} at most)`] : []),
		...(quantile(0.95) > p95 ? [`5 % of ${what}s have more than ${p95} lines (the 95th percentile has ${quantile(0.95)})`] : []),
	];
}

export const RULES: readonly Rule[] = [
	{
		name: 'every room stands on a floor',
		reason: 'A folder outside the plan escapes every rule below. Put it on a floor in house.ts, or its files into a room.',
		check: unknownRooms,
	},
	{
		name: 'every import is seen',
		reason: 'A rule over imports that cannot be followed would pass without looking.',
		check: unresolved,
	},
	{
		name: 'imports go down',
		reason:
			'A lower room that knows a higher one, or a neighbour, cannot be read, tested or replaced alone. Move the shared noun to model/, or pass the part in from above.',
		check: forImports(upward),
	},
	{
		name: 'actuators do not know each other',
		reason: 'Adding or removing one must touch its folder and one line of the registry.',
		check: forImports(otherActuator),
	},
	{
		name: 'no circles, types included',
		reason: 'Modules in a circle are one module to a reader, whatever the files say; a type-only circle knots just as tight.',
		check: circles,
	},
	{
		name: 'pure rooms import only what is pure',
		reason:
			'Replay, policy tests and tuning are worth something only if the same inputs give the same bytes. model/ imports nothing at all.',
		check: forImports(impurePackage),
	},
	{
		name: 'pure rooms take nothing from the surroundings',
		reason: 'Time enters as `snapshot.at`, chance and I/O not at all; pass the value in.',
		check: impureNames,
	},
	{
		name: 'only the composition root names concrete parts',
		reason: `Sensors, actuators and forges are exchangeable because only ${COMPOSITION_ROOT} knows which there are; the others use the interfaces of model/.`,
		check: forImports(concretePart),
	},
	{
		name: 'no way around the type checker',
		reason: 'One `any` or `@ts-ignore` silences the checks of everything that touches it. Narrow `unknown`, or mend the type.',
		check: (modules) => modules.flatMap(({ path, escapes }) => escapes.map(({ name, line }) => `${path}:${line} ${name}`)),
	},
	{
		name: 'files stay small',
		reason: 'A file is one thought. Split by what changes together, not by kind of code.',
		check: (modules) =>
			overBudget(
				'file',
				FILE_BUDGET,
				modules.map(({ path, lines }) => ({ where: path, lines })),
			),
	},
	{
		name: 'functions stay small',
		reason: 'A function is read in one look. Name its steps.',
		check: (modules) =>
			overBudget(
				'function',
				FUNCTION_BUDGET,
				modules.flatMap(({ path, functions }) => functions.map(({ line, lines }) => ({ where: `${path}:${line}`, lines }))),
			),
	},
];
