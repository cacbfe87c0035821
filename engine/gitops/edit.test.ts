import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { EngineError } from '../model/error.ts';
import { editBytes, editValue } from './edit.ts';

/** The same policy as different hands write it; `@` marks the value, in its own quotes. */
const HANDS: Readonly<Record<string, string>> = {
	'block style': 'metadata:\n  name: p\nspec:\n  levels:\n    - severity: critical\n      above: @\n      for: 5m\n',
	comments:
		'# top\nmetadata: # who\n  name: p # p\nspec:\n  levels: # two of them\n    - above: @   # the reason\n      # below\n\n# end\n',
	'flow style': '{ metadata: {name: p}, spec: {levels: [ {above: @, for: "5m"},{above: 1} ]} }',
	'flow over lines': 'metadata: { name: p }\nspec: {\n  levels: [\n    { above: @,\n      for: 5m } ] }\n',
	'Windows line ends': 'metadata:\r\n  name: p\r\nspec:\r\n  levels:\r\n  - above: @\r\n    for: 5m # why\r\n',
	'odd indents': 'metadata:\n       name: p\nspec:\n   levels:\n   -    above:      @\n        for:   5m\n',
	'no line end': 'metadata: {name: p}\nspec:\n  levels:\n  - above: @',
	'many documents':
		'# head\n---\nmetadata: {name: o}\nspec: {levels: [{above: 80}]}\n---\nmetadata: {name: p}\nspec: {levels: [{above: @}]}\n...\n---\nmetadata: {name: q}\n',
	'quoted keys': '"metadata": {"name": "p"}\n"spec":\n  "levels":\n    - "above": @\n',
	'an anchor of its own': 'metadata: {name: p}\nspec:\n  levels:\n    - above: &here @\n      for: 5m\n',
	'a tag': 'metadata: {name: p}\nspec:\n  levels:\n    - above: !!float @ # tagged\n',
	'text that looks alike': 'metadata: {name: p, rationale: "above: 80"}\nspec:\n  signal: |\n    above: 80\n  levels: [{above: @}]\n',
	'wide characters': 'metadata: {name: p, owner: "Zoë 🦊"}\nspec: {note: "🦊🦊", levels: [{above: @}]} # 🦊\n',
};

const EDIT = { policy: 'p', path: 'spec.levels[0].above' };

/** Under a tag that asks for it, a whole number has its point. */
const put = (hand: string, value: number) =>
	hand.replace('@', hand.includes('!!float') && /^-?\d+$/.test(String(value)) ? `${value}.0` : String(value));

describe.each(Object.entries(HANDS))('%s', (_name, hand) => {
	test('keeps every byte but the value', () => {
		const doubles = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => value !== 0);
		const numbers = fc.oneof(doubles, fc.integer({ min: 1, max: 100 }));
		fc.assert(
			fc.property(numbers, numbers, (from, to) => {
				const edited = editBytes(Buffer.from(put(hand, from)), [{ ...EDIT, from, to }]);
				expect(edited.toString()).toBe(put(hand, to));
			}),
			{ numRuns: 50 },
		);
	});
});

test.each([
	["'", "it's"],
	['"', 'a "quoted" \\ text'],
	["'", '5m'],
])('text stays in its %s quotes', (quote, to) => {
	const text = `metadata: {name: p}\nspec: {levels: [{for: ${quote}1m${quote} }]} # c\n`;
	const edited = editValue(text, { policy: 'p', path: 'spec.levels[0].for', from: '1m', to });
	expect(parseAllDocuments(edited)).toMatchObject([{ errors: [] }]);
	expect(edited.startsWith(`metadata: {name: p}\nspec: {levels: [{for: ${quote}`)).toBe(true);
	expect(edited.endsWith(`${quote} }]} # c\n`)).toBe(true);
});

test('bare text gets quotes where the new value needs them', () => {
	const text = 'metadata: {name: p}\nspec: { signal: load, levels: [] } # c\n';
	const edit = { policy: 'p', path: 'spec.signal', from: 'load', to: "load{host='a'} - 3" };
	expect(editValue(text, edit)).toBe(text.replace('signal: load', "signal: 'load{host=''a''} - 3'"));
	expect(editValue(text, { ...edit, to: 'load - 3' })).toBe(text.replace('signal: load', 'signal: load - 3'));
});

test('several values of one file are changed one by one', () => {
	const text = 'metadata: {name: p}\nspec: {levels: [{outside: [10, 80]}]} # both\n';
	const edits = [
		{ policy: 'p', path: 'spec.levels[0].outside[0]', from: 10, to: 12.5 },
		{ policy: 'p', path: 'spec.levels[0].outside[1]', from: 80, to: 77 },
	];
	expect(editBytes(Buffer.from(text), edits).toString()).toBe(text.replace('[10, 80]', '[12.5, 77]'));
});

test('a byte order mark stays', () => {
	const text = '\ufeffmetadata: {name: p}\nspec: {levels: [{above: 80}]}\n';
	expect(editBytes(Buffer.from(text), [{ ...EDIT, from: 80, to: 90 }]).toString()).toBe(text.replace('80', '90'));
});

test('an alias is exchanged where it stands; what it stands for stays', () => {
	const text = 'metadata: {name: p}\nlimit: &l 80\nspec: {levels: [{above: *l }, {above: *l }]}\n';
	expect(editValue(text, { ...EDIT, from: 80, to: 90 })).toBe(text.replace('above: *l ', 'above: 90 '));
});

describe('what cannot be changed alone is refused', () => {
	const base = 'metadata: {name: p}\nspec: {levels: [{above: 80}]}\n';
	test.each([
		['another value', base, { ...EDIT, from: 81, to: 90 }, 'is 80, not 81'],
		['no value', base, { policy: 'p', path: 'spec.levels[1].above', from: 80, to: 90 }, 'is nothing'],
		['another policy', base, { ...EDIT, policy: 'q', from: 80, to: 90 }, 'no policy `q`'],
		['a shared anchor', 'metadata: {name: p}\nspec: {levels: [{above: &l 80}], also: *l }\n', { ...EDIT, from: 80, to: 90 }, 'anchor'],
		['an aliased parent', 'metadata: {name: p}\nx: &x [{above: 80}]\nspec: {levels: *x }\n', { ...EDIT, from: 80, to: 90 }, 'alias'],
		['broken YAML', `${base}  :\n - [`, { ...EDIT, from: 80, to: 90 }, 'no YAML'],
		['text that would be read as something else', base.replace('80', 'a'), { ...EDIT, from: 'a', to: 'true' }, 'cannot be changed alone'],
	])('%s', (_name, text, edit, says) => {
		expect(() => editValue(text, edit)).toThrow(EngineError);
		expect(() => editValue(text, edit)).toThrow(says);
	});

	test('bytes that are no text', () => {
		expect(() => editBytes(Buffer.from([0xff, 0xfe]), [])).toThrow('not UTF-8');
	});
});
