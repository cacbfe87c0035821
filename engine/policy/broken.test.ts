import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { actuators } from '../../actuators/index.ts';
import { loadPolicies } from './load.ts';

/**
 * The notation of testdata/*.txt: a case is `=== rule: name` and the text of a file; «» stand where the finding must be, from
 * its first character to behind its last. `@Kind` makes the rest, up to `---`, the spec of a policy named `subject`; «spec»
 * behind it means the key `spec` itself.
 */
interface Case {
	readonly name: string;
	readonly rule: string;
	readonly marked: string;
}

const TESTDATA = new URL('testdata/', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'homeostat-broken-'));
afterAll(() => rmSync(folder, { recursive: true }));

function readCases(file: string): Case[] {
	const parts = readFileSync(new URL(file, TESTDATA), 'utf8').split(/^=== /m).slice(1);
	return parts.map((part) => {
		const [title = '', ...lines] = part.split('\n');
		const [rule = '', name = ''] = title.split(/: (.*)/);
		return { name, rule, marked: expand(lines) };
	});
}

function expand(lines: readonly string[]): string {
	const [, kind, mark] = /^@(\w+)( «spec»)?$/.exec(lines[0] ?? '') ?? [];
	if (kind === undefined) return lines.join('\n');
	const end = lines.indexOf('---');
	const spec = lines.slice(1, end < 0 ? undefined : end).map((line) => (line === '' ? line : `  ${line}`));
	const head = `apiVersion: homeostat/v1\nkind: ${kind}\nmetadata: { name: subject, owner: o, rationale: r }`;
	return [head, mark === undefined ? 'spec:' : '«spec»:', ...spec, ...(end < 0 ? [] : lines.slice(end))].join('\n');
}

/** The text without its marks, and the place that they stand for as `line:column-endColumn`. */
function unmark(marked: string): { text: string; place: string } {
	const from = marked.indexOf('«');
	const to = marked.indexOf('»') - 1;
	const line = marked.slice(0, from).split('\n').length;
	const column = from - marked.lastIndexOf('\n', from);
	return { text: marked.replace(/[«»]/g, ''), place: `${line}:${column}-${column + Math.max(1, to - from)}` };
}

describe.each(readdirSync(TESTDATA).filter((file) => file.endsWith('.txt')))('%s', (file) => {
	test.each(readCases(file))('$rule: $name', ({ rule, marked }) => {
		const { text, place } = unmark(marked);
		const path = join(folder, 'subject.yaml');
		writeFileSync(path, text);
		const { findings, policySet } = loadPolicies([path], { revision: 'test', actuators });
		const told = findings.filter((finding) => finding.rule === rule).map(({ line, column, endColumn }) => `${line}:${column}-${endColumn}`);
		expect({ told, findings }).toEqual({ told: expect.arrayContaining([place]), findings: expect.anything() });
		expect(findings.every(({ message, severity }) => severity === 'error' && message.length > 0)).toBe(true);
		expect(policySet).toBeUndefined();
	});
});
