import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { SourceText } from '../source-text.ts';
import { readYamlTrees } from '../yaml-tree.ts';
import { readPlainYaml } from './read.ts';

/** Is the text left to the full parser, or read to the same values? Gives whether it was read. */
function agrees(text: string): boolean {
	const plain = readPlainYaml(text);
	if (plain === undefined) return false;
	const { documents, findings } = readYamlTrees(new SourceText('x.yaml', text));
	expect({ text, findings, values: plain.map(({ value }) => value) }).toEqual({
		text,
		findings: [],
		values: documents.map(({ value }) => value),
	});
	const parts = plain.map(({ from, to }) => readYamlTrees(new SourceText('x.yaml', text.slice(from, to))));
	expect(parts.map(({ documents: [document] }) => document?.value)).toEqual(plain.map(({ value }) => value));
	return true;
}

const POLICIES = fileURLToPath(new URL('../../../policies/', import.meta.url));
const library = readdirSync(POLICIES, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.yaml'))
	.map((file) => readFileSync(join(POLICIES, file), 'utf8'));
const TESTDATA = new URL('../testdata/', import.meta.url);
const broken = readdirSync(TESTDATA).flatMap((file) =>
	readFileSync(new URL(file, TESTDATA), 'utf8')
		.replace(/[«»]/g, '')
		.split(/^=== .*\n/m),
);

/** What changes the meaning of YAML when it comes to stand somewhere. */
const PIECES = [
	...[
		'\n',
		'\n  ',
		'\n    ',
		' ',
		'  ',
		':',
		': ',
		'- ',
		'-',
		'? ',
		'#',
		' # c',
		'---\n',
		'...\n',
		'|',
		'>-',
		'|\n',
		'[',
		']',
		'{',
		'}',
		',',
	],
	...[
		'"',
		"'",
		'&a ',
		'*a',
		'!!str ',
		'%',
		'@',
		'`',
		'~',
		'null',
		'true',
		'0x1f',
		'0o7',
		'.inf',
		'1e3',
		'007',
		'-0',
		'1_000',
		'+1.',
		'<<',
		'\t',
		'\\',
	],
	...[
		'a',
		'b: c',
		'a:\n  - b\n',
		'\u00a0',
		'\u2028',
		'é',
		'😀',
		'"a": 1',
		'yes',
		'2001-01-01',
		'\r\n',
		'__proto__',
		'prototype: 1',
		'a\n b',
		'=',
		'1:2',
	],
];
const piece = fc.constantFrom(...PIECES);

describe('reads as the full parser does, or leaves the text to it:', () => {
	it('the library, which it reads by itself', () => {
		expect(library.length).toBeGreaterThan(20);
		const read = library.filter(agrees);
		expect(read.length / library.length).toBeGreaterThan(0.8);
	});

	it('what people get wrong', () => {
		for (const text of broken) agrees(text);
	});

	it('any value, as it is commonly written', () => {
		const value = fc.jsonValue({ maxDepth: 4 }).filter((json) => json !== null && typeof json === 'object' && Object.keys(json).length > 0);
		const style = fc.record({
			defaultStringType: fc.constantFrom(
				'PLAIN' as const,
				'QUOTE_DOUBLE' as const,
				'QUOTE_SINGLE' as const,
				'BLOCK_LITERAL' as const,
				'BLOCK_FOLDED' as const,
			),
			indentSeq: fc.boolean(),
			indent: fc.constantFrom(2, 4),
			collectionStyle: fc.constantFrom('any' as const, 'block' as const, 'flow' as const),
			lineWidth: fc.constantFrom(0, 30, 80),
		});
		let read = 0;
		fc.assert(
			fc.property(value, style, (json, options) => {
				if (agrees(stringify(json, options))) read++;
			}),
			{ numRuns: 500 },
		);
		expect(read).toBeGreaterThan(20);
	});

	it('the library with something put in, taken out or doubled anywhere', () => {
		const text = fc.constantFrom(...library.filter((one) => one.length < 3_000));
		fc.assert(
			fc.property(text, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(4), piece, (one, share, gone, put) => {
				const at = Math.floor(share * one.length);
				agrees(one.slice(0, at) + put + one.slice(at + gone));
			}),
			{ numRuns: 1_000 },
		);
	});

	it('pieces in any order', () => {
		const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
		fc.assert(
			fc.property(text, (one) => void agrees(one)),
			{ numRuns: 5_000 },
		);
		fc.assert(
			fc.property(text, (one) => void agrees(`a: ${one}\nb:\n  - c: ${one}\n`)),
			{ numRuns: 5_000 },
		);
	});
});
