import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editBytes, editValue } from './edit.ts';

const NAMES = ['trim', 'restart', 'reboot'];
const EDIT = { policy: 'p', path: 'spec.ladder', from: NAMES };

/** `@n` marks where item n and all that goes with it stands; `~n` a comment of it behind a comma. */
interface Hand {
	readonly frame: string;
	readonly items: readonly string[];
	readonly tails?: readonly string[];
}

const HANDS: Readonly<Record<string, Hand>> = {
	'block style': {
		frame: 'metadata: {name: p}\nspec:\n  ladder:\n@0\n@1\n@2\n  after: [x]\n',
		items: ['  - name: trim\n    do: a/b', '  - name: restart\n    do: c/d\n    with: { unit: x }', '  - do: e/f\n    name: reboot'],
	},
	'comments and blank lines': {
		frame: '# top\nmetadata: {name: p}\nspec:\n  ladder: # mildest first\n@0\n\n@1\n\n    # stays between\n\n@2\n  # after it\n',
		items: [
			'    # the mild one\n    # of two lines\n    - name: trim # said\n      do: a/b # done\n      # and below',
			'    - name: restart # c',
			'# odd\n    - name: reboot\n      with:\n        argv:\n          - x # last',
		],
	},
	'block scalars': {
		frame: 'metadata: {name: p}\nspec:\n  ladder:\n@0\n\n@1\n@2\n',
		items: [
			'  - name: trim\n    text: |\n      # no comment\n      - name: reboot',
			'  - name: restart\n    text: >-\n      folded\n\n      # too',
			'  - name: reboot\n    text: "a\n      b"',
		],
	},
	'Windows line ends, no end': {
		frame: 'metadata: {name: p}\r\nspec:\r\n  ladder:\r\n@0\r\n@1\r\n@2',
		items: ['  # c\r\n  - name: trim\r\n    do: a/b', '  - name: restart # d', '  - name: reboot\r\n    # deeper'],
	},
	'no indent': {
		frame: 'metadata: {name: p}\nspec:\n ladder:\n@0\n@1\n@2\n...\n---\nmetadata: {name: q}\n',
		items: [' -    name: trim', ' - &x !!map { name: restart } # e', ' -\n  name: reboot\n  with:'],
	},
	'flow style': {
		frame: '{ metadata: {name: p}, spec: {ladder: [@0,@1 ,  @2], after: []} } # c\n',
		items: ['{name: trim, do: a/b}', '{ name: restart }', '&here {do: e/f, name: reboot}'],
	},
	'flow over lines': {
		frame: 'metadata: {name: p}\nspec:\n  ladder: [ # rungs\n@0,~0\n@1,~1\n    # apart\n\n@2~2\n  ]\n',
		items: ['    # above\n    { name: trim }', '    { name: restart,\n      do: a/b }', '    {name: reboot}'],
		tails: ['  # mild', '', ' # harsh'],
	},
	'commas first': {
		frame: 'metadata: {name: p}\nspec:\n  ladder: [ @0~0\n          , @1~1\n          , @2~2\n          ]\n',
		items: ['{ name: trim }', '{ name: restart }', '{name: reboot}'],
		tails: [' # mild', ' # b', '   # c'],
	},
	JSON: {
		frame: '{"metadata": {"name": "p"},\n "spec": {"ladder": [\n@0,\n@1,\n@2\n]}}\n',
		items: ['  {"name": "trim"}', '  {"name": "restart"}', '  {"name": "reboot"}'],
	},
};

const ORDER = fc.shuffledSubarray([0, 1, 2], { minLength: 3, maxLength: 3 });

/** Counts on nothing but the frame: no code of the edit. */
function filled({ frame, items, tails = [] }: Hand, order: readonly number[]): string {
	return frame.replace(/([@~])(\d)/g, (_, mark: string, place: string) => (mark === '@' ? items : tails)[order[Number(place)] ?? 0] ?? '');
}

describe.each(Object.entries(HANDS))('%s', (_name, hand) => {
	test('moves each item with its comments, and no other byte', () => {
		fc.assert(
			fc.property(ORDER, (order) => {
				const to = order.map((i) => NAMES[i] ?? '');
				const edited = editBytes(Buffer.from(filled(hand, [0, 1, 2])), [{ ...EDIT, to }]);
				expect(edited.toString()).toBe(filled(hand, order));
			}),
			{ numRuns: 12 },
		);
	});
});

/** A rung as some hand may write it; `>` is the indent of the list, so that what belongs to what is known. */
const COMMENT = fc.constantFrom('# one', '# - name: x', '#', '# a: [');
const VALUE = fc.constantFrom(
	'1',
	'"#x" # y',
	"'a: b'",
	'|\n>    text # no\n>    # more',
	'{ a: [1, 2] } # z',
	'',
	'[x,\n>    # w\n>    y]',
);
const RUNG = fc.record({
	above: fc.array(COMMENT, { maxLength: 2 }),
	value: VALUE,
	below: fc.array(COMMENT, { maxLength: 1 }),
	/** What stands between it and the next place. */
	gap: fc.constantFrom('\n', '\n\n', '\n\n>#apart\n\n'),
	key: fc.nat(),
});
const BLOCK = fc.record({
	indent: fc.integer({ min: 1, max: 4 }),
	lineEnd: fc.constantFrom('\n', '\r\n'),
	end: fc.constantFrom('', '\n', '\n\n'),
	rungs: fc.array(RUNG, { minLength: 1, maxLength: 6 }),
});

test('any block list: the same lines, rung by rung, in the order that was asked for', () => {
	fc.assert(
		fc.property(BLOCK, ({ indent, lineEnd, end, rungs }) => {
			const texts = rungs.map(({ above, value, below }, i) =>
				[...above.map((c) => `>${c}`), `>- name: n${i}`, `>  with: ${value}`, ...below.map((c) => `>  ${c}`)].join('\n'),
			);
			const inOrder = rungs.map((_, i) => i);
			const wanted = inOrder.toSorted((a, b) => (rungs[a]?.key ?? 0) - (rungs[b]?.key ?? 0));
			const names = (order: readonly number[]) => order.map((i) => `n${i}`);
			const write = (order: readonly number[]) => {
				const list = order.map((i, place) => texts[i] + (place < order.length - 1 ? (rungs[place]?.gap ?? '') : end)).join('');
				return `metadata: {name: p}\nspec:\n ladder:\n${list.replaceAll('>', ' '.repeat(indent))}`.replaceAll('\n', lineEnd);
			};
			const before = write(inOrder);
			const edited = editValue(before, { ...EDIT, from: names(inOrder), to: names(wanted) });
			expect(edited).toBe(write(wanted));
			expect(editValue(edited, { ...EDIT, from: names(wanted), to: names(inOrder) })).toBe(before);
		}),
		{ numRuns: 300 },
	);
});

describe('an order that cannot come about alone is refused', () => {
	const block = 'metadata: {name: p}\nspec:\n  ladder:\n  - name: trim\n  - do: restart\n';
	const edit = { policy: 'p', path: 'spec.ladder', from: ['trim', 'restart'], to: ['restart', 'trim'] };
	test.each([
		['other names now', block.replace('trim', 'flush'), edit, 'is ["flush","restart"], not ["trim","restart"]'],
		['another name wanted', block, { ...edit, to: ['restart', 'reboot'] }, 'not the same names'],
		['a name twice', block, { ...edit, to: ['trim', 'trim'] }, 'not the same names'],
		[
			'an alias before its anchor',
			'metadata: {name: p}\nspec: {ladder: [{name: trim, with: &w {a: 1}}, {name: restart, with: *w }]}\n',
			edit,
			'anchor',
		],
		['an aliased list', 'metadata: {name: p}\nx: &x [{name: trim}, {name: restart}]\nspec: {ladder: *x }\n', edit, 'alias'],
		['a list that another shares', 'metadata: {name: p}\nspec: {ladder: &x [{name: trim}, {name: restart}], also: *x }\n', edit, 'anchor'],
		[
			'a comment that would hide the rest of its line',
			'metadata: {name: p}\nspec: {ladder: [{name: trim}, {name: restart} # c\n  ]}\n',
			edit,
			'cannot be changed alone',
		],
	])('%s', (_name, text, change, says) => {
		expect(() => editValue(text, change)).toThrow(says);
	});
});
