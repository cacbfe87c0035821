import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FLOORS, TOP_LEVEL } from './architecture/house.ts';
import { type Module, modulePaths, parseModule, readModules } from './architecture/modules.ts';
import { RULES, roomOf } from './architecture/rules.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDERS = ['engine', 'actuators'];

describe('the house', () => {
	const modules = readModules(ROOT, FOLDERS);

	it('is read completely', () => {
		expect(modules.map((module) => module.path)).toEqual(modulePaths(ROOT, FOLDERS));
		// Guards against a walk that finds nothing and so finds nothing wrong.
		expect(modules.length).toBeGreaterThan(50);
		expect(modules.flatMap((module) => module.imports).length).toBeGreaterThan(modules.length);
		expect(modules.flatMap((module) => module.functions).length).toBeGreaterThan(modules.length);
	});

	it.each(RULES)('$name', ({ check, reason }) => {
		expect(check(modules), reason).toEqual([]);
	});

	it.skipIf(!existsSync(join(ROOT, '.git')))('has nothing at the top that is not on the list', () => {
		const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0').filter(Boolean);
		const strangers = [...new Set(tracked.map((file) => file.split('/')[0] ?? ''))].filter((entry) => !TOP_LEVEL.has(entry));
		expect(strangers, 'The tree is the first documentation a stranger reads: put the entry into a folder, or onto the list').toEqual([]);
	});

	it('has no room twice', () => {
		const rooms = FLOORS.flat();
		expect(new Set(rooms).size).toBe(rooms.length);
	});
});

/** A small house in which each planted fault is the only one. */
const SOUND: Readonly<Record<string, string>> = {
	'engine/model/mode.ts': 'export type Mode = "off";',
	'engine/promql/parse.ts': 'import { RE2JS } from "re2js"; export const at = (n: number) => RE2JS.compile(String(n));',
	'engine/decide/judge.ts': 'import type { Mode } from "../model/mode.ts"; export const judge = (date: { now: Mode }) => date.now;',
	'engine/sense/index.ts': 'export const sensor = 1;',
	'actuators/index.ts': 'export * from "./exec/index.ts";',
	'actuators/exec/index.ts': 'export const exec = 1;',
	'engine/cli/wire.ts': 'import "../../actuators/index.ts"; import "../sense/index.ts"; import "../decide/judge.ts";',
};

/** Faults: which rule must see it, where, and the text that plants it. */
const FAULTS: readonly { rule: string; path: string; text: string; says: string }[] = [
	{ rule: 'every room stands on a floor', path: 'engine/attic/x.ts', text: 'export {};', says: 'attic' },
	{ rule: 'every import is seen', path: 'engine/run/x.ts', text: 'import "./gone.ts";', says: 'gone.ts' },
	{ rule: 'every import is seen', path: 'engine/run/x.ts', text: 'const f = "a"; await import(f);', says: 'cannot be read' },
	{ rule: 'every import is seen', path: 'engine/cli/x.cjs', text: 'require("./gone.cjs");', says: 'gone.cjs' },
	{ rule: 'imports go down', path: 'engine/model/x.ts', text: 'import "../decide/judge.ts";', says: 'upward' },
	{ rule: 'imports go down', path: 'engine/model/x.cjs', text: 'require("../decide/judge.ts");', says: 'upward' },
	{ rule: 'imports go down', path: 'engine/model/x.ts', text: 'import type { judge } from "../decide/judge.ts";', says: 'upward' },
	{ rule: 'imports go down', path: 'engine/model/x.ts', text: 'export * from "../decide/judge.ts";', says: 'upward' },
	{ rule: 'imports go down', path: 'engine/model/x.ts', text: 'export { judge } from "../decide/judge.ts";', says: 'upward' },
	{ rule: 'imports go down', path: 'engine/model/x.ts', text: 'await import("../decide/judge.ts");', says: 'upward' },
	{ rule: 'imports go down', path: 'engine/model/x.ts', text: 'type J = import("../decide/judge.ts").J;', says: 'upward' },
	{ rule: 'imports go down', path: 'engine/model/x.ts', text: 'new URL("../decide/judge.ts", import.meta.url);', says: 'upward' },
	{ rule: 'imports go down', path: 'engine/journal/x.ts', text: 'import "../promql/parse.ts";', says: 'sibling' },
	{ rule: 'imports go down', path: 'engine/run/x.ts', text: 'import "../../test/x.ts";', says: 'in no room' },
	{ rule: 'actuators do not know each other', path: 'actuators/http/index.ts', text: 'import "../exec/index.ts";', says: 'exec' },
	{ rule: 'pure rooms import only what is pure', path: 'engine/decide/x.ts', text: 'import "node:fs";', says: 'node:fs' },
	{ rule: 'pure rooms import only what is pure', path: 'engine/learn/x.ts', text: 'import "yaml";', says: 'yaml' },
	{ rule: 'pure rooms import only what is pure', path: 'engine/model/x.ts', text: 'import "re2js";', says: 're2js' },
	{ rule: 'pure rooms take nothing from the surroundings', path: 'engine/detect/x.ts', text: 'Date.now();', says: ':1 uses Date' },
	{
		rule: 'pure rooms take nothing from the surroundings',
		path: 'engine/detect/x.ts',
		text: '\nMath.random();',
		says: ':2 uses Math.random',
	},
	{ rule: 'pure rooms take nothing from the surroundings', path: 'engine/detect/x.ts', text: 'Math["random"]();', says: 'Math.random' },
	{
		rule: 'pure rooms take nothing from the surroundings',
		path: 'engine/detect/x.ts',
		text: 'setTimeout(() => {}, 1);',
		says: 'setTimeout',
	},
	{ rule: 'pure rooms take nothing from the surroundings', path: 'engine/detect/x.ts', text: 'const o = { fetch };', says: 'fetch' },
	{
		rule: 'only the composition root names concrete parts',
		path: 'engine/run/x.ts',
		text: 'import "../sense/index.ts";',
		says: 'sense/index',
	},
	{
		rule: 'only the composition root names concrete parts',
		path: 'engine/policy/x.ts',
		text: 'import "../../actuators/index.ts";',
		says: 'actuators',
	},
	{ rule: 'no way around the type checker', path: 'engine/run/x.ts', text: 'const x = 1 as any;', says: 'any' },
	{ rule: 'no way around the type checker', path: 'engine/run/x.ts', text: '// @ts-ignore\nf();', says: '@ts-ignore' },
	{ rule: 'files stay small', path: 'engine/run/x.ts', text: 'f();\n'.repeat(401), says: '401 lines' },
	{ rule: 'functions stay small', path: 'engine/run/x.ts', text: `function f() {${'\n'.repeat(80)}}`, says: '81 lines' },
];

describe('the rules can fail', () => {
	const house = (extra: Readonly<Record<string, string>>): Module[] =>
		Object.entries({ ...SOUND, ...extra }).map(([path, text]) => parseModule(path, text));
	const complaints = (name: string, modules: readonly Module[]) => RULES.find((rule) => rule.name === name)?.check(modules);

	it.each(RULES)('$name: silent in a sound house', ({ check }) => {
		expect(check(house({}))).toEqual([]);
	});

	it.each(FAULTS)('$rule: $path $says', ({ rule, path, text, says }) => {
		const found = complaints(rule, house({ [path]: text }));
		expect(found).not.toEqual([]);
		expect(found?.[0]).toContain(says);
	});

	it('no circles, types included', () => {
		const planted = house({
			'engine/run/a.ts': 'import type { B } from "./b.ts"; export type A = B;',
			'engine/run/b.ts': 'import { c } from "./c.ts"; export type B = typeof c;',
			'engine/run/c.ts': 'export type { A } from "./a.ts"; export const c = 1;',
		});
		expect(complaints('no circles, types included', planted)).toEqual([
			'engine/run/a.ts -> engine/run/b.ts -> engine/run/c.ts -> engine/run/a.ts',
		]);
	});

	it('the percentile of functions', () => {
		const long = Array.from({ length: 10 }, (_, i) => `function f${i}() {${'\n'.repeat(40)}}`).join('\n');
		const small = house({ 'engine/run/x.ts': long });
		expect(complaints('functions stay small', small)).toEqual([expect.stringContaining('95th percentile has 41')]);
	});

	it('knows the room of a path', () => {
		expect([roomOf('engine/sense/host/cpu.ts'), roomOf('actuators/exec/index.ts')]).toEqual(['sense', 'actuators']);
	});
});
