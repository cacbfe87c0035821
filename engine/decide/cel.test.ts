import { describe, expect, it } from 'vitest';
import type { Json } from '../model/json.ts';
import { type CelContext, compileCel } from './cel.ts';
import { compileTemplate } from './template.ts';

const NOW = Date.UTC(2026, 4, 4, 12, 30, 0, 250);
const CONTEXT: CelContext = {
	action: { target: 'web', do: 'exec/run', with: { replicas: 3, share: 0.5 }, reversible: false },
	incident: { value: 93.5, severity: 'critical' },
	labels: { unit: 'web.service', 'odd name': 'x' },
	now: NOW,
};

function value(source: string): Json {
	const compiled = compileCel(source);
	if (compiled.kind === 'invalid') throw new Error(JSON.stringify(compiled.errors));
	return compiled.program.evaluate(CONTEXT);
}

describe('expressions', () => {
	it.each<[string, Json]>([
		['action.target == "web" && !action.reversible', true],
		['action.with.replicas + 1', 4],
		['action.with.replicas * 2 > 5', true],
		['incident.value + 1', 94.5],
		['7 % 2 == 1 && action.with.replicas % 2 == 1', true],
		['labels["odd name"]', 'x'],
		['has(labels.nope) ? labels.nope : "none"', 'none'],
		['now.getHours() == 12 && now.getMinutes("Europe/Berlin") == 30', true],
		['now', '2026-05-04T12:30:00.250Z'],
		['now - duration("1h") < now', true],
		['[1, 2].map(x, x * 2)', [2, 4]],
		['{"a": size("äb")}', { a: 2 }],
		['labels.unit.matches("^web[.]")', true],
	])('%s', (source, expected) => {
		expect(value(source)).toEqual(expected);
	});

	it.each([
		['labels.nope == "x"', 'No such key: nope'],
		['bytes("x")', 'neither text, number'],
		['labels.unit.matches(labels.unit + "(")', 'missing closing'],
	])('%s cannot be judged', (source, message) => {
		expect(() => value(source)).toThrow(message);
	});

	it('are placed where they are wrong', () => {
		const errors = (source: string) => {
			const compiled = compileCel(source);
			return compiled.kind === 'invalid' ? compiled.errors.map(({ from, to }) => source.slice(from, to)) : [];
		};
		expect(errors('true && acton.target == "x"')).toEqual(['acton']);
		expect(errors('true && 1 + "a" == 2')).toEqual(['1 + "a"']);
		expect(errors('action.target ==')).toHaveLength(1);
		expect(errors('')).toHaveLength(1);
	});

	it('take bounded time, however they are written', () => {
		// Exponential for a backtracking matcher.
		expect(value(`"${'a'.repeat(40)}!".matches("^(a+)+$")`)).toBe(false);
		expect(compileCel(`[1].all(a, [1].all(b, [1].all(c, true)))`).kind).toBe('invalid');
		expect(compileCel(`${'('.repeat(200)}1${')'.repeat(200)}`).kind).toBe('invalid');
		expect(compileCel(`[${'1,'.repeat(300)}1].size() > 0`).kind).toBe('invalid');
	});
});

describe('templates', () => {
	function filled<T extends Json>(source: T): T {
		const compiled = compileTemplate(source);
		if (compiled.kind === 'invalid') throw new Error(JSON.stringify(compiled.errors));
		return compiled.template.render(CONTEXT);
	}

	it('keep the type of a text that is one hole, and fill the others as text', () => {
		expect(filled({ a: '${action.with.replicas + 1}', b: 'n=${action.with.replicas}', c: ['${labels.unit}', 7, null] } as Json)).toEqual({
			a: 4,
			b: 'n=3',
			c: ['web.service', 7, null],
		});
		expect(filled('${labels.unit}/${incident.severity}/${[1, 2]}')).toBe('web.service/critical/[1,2]');
	});

	it('tell the end of a hole from braces and quotes within it', () => {
		expect(filled('${{"a": "}"}.a}-${\'}\'}-${"${"}')).toBe('}-}-${');
	});

	it('share what holds no hole', () => {
		const source = { argv: ['a', { b: 1 }] };
		expect(filled(source)).toBe(source);
	});

	it('are filled whole or not at all', () => {
		expect(() => filled(['${labels.unit}', '${labels.nope}'])).toThrow('No such key: nope');
	});

	it.each([
		['a ${labels.unit', 'unclosed'],
		['a ${} b', 'empty'],
		['${lables.unit}', 'Unknown variable'],
	])('%s is refused, at its place', (source, message) => {
		const compiled = compileTemplate({ deep: [source] });
		expect(compiled).toMatchObject({ kind: 'invalid', errors: [{ path: ['deep', 0], message: expect.stringContaining(message) }] });
	});

	it('never take part of a value for an argument of its own', () => {
		const compiled = compileTemplate(['logger', '${labels.x}']);
		if (compiled.kind === 'invalid') throw new Error('no template');
		const argv = compiled.template.render({ labels: { x: 'a b; rm -rf $HOME ${labels.y}' }, now: NOW });
		expect(argv).toEqual(['logger', 'a b; rm -rf $HOME ${labels.y}']);
	});
});
