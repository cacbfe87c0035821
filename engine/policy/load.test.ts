import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actuators } from '../../actuators/index.ts';
import { UsageError } from '../model/error.ts';
import { loadPolicies } from './load.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'homeostat-load-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const load = (...paths: string[]) => loadPolicies(paths.length === 0 ? [folder] : paths, { revision: 'main@sha1:0', actuators });

function write(name: string, content: string | Uint8Array): string {
	const path = join(folder, name);
	mkdirSync(join(path, '..'), { recursive: true });
	writeFileSync(path, content);
	return path;
}

const agent = (name: string) =>
	`apiVersion: homeostat/v1\nkind: Agent\nmetadata: { name: ${name}, owner: o, rationale: r }\nspec: { domains: ["*"] }\n`;
const threshold = (name: string) =>
	`apiVersion: homeostat/v1\nkind: Threshold\nmetadata: { name: ${name}, owner: o, rationale: r }\nspec: { signal: up, levels: [{ severity: critical, below: 1 }] }\n`;

describe('a folder', () => {
	test('is every YAML file below it, but no policy test and nothing hidden', () => {
		write('a.yaml', agent('a'));
		write('deep/er/b.yml', agent('b'));
		write('a.test.yaml', 'no: policy');
		write('.github/workflows/ci.yml', 'no: policy');
		write('notes.txt', 'no policy');
		const { files, policies, findings, policySet } = load();
		expect({ files, policies, findings }).toEqual({ files: 2, policies: 2, findings: [] });
		expect(policySet?.agents.map(({ name }) => name)).toEqual(['a', 'b']);
	});

	test('is one set: references cross files, and file order means nothing', () => {
		write('1.yaml', `${threshold('late').replace('spec: {', 'spec: { inhibitedBy: [{ threshold: early }],')}`);
		write('2.yaml', threshold('early'));
		const { policySet, findings } = load();
		expect(findings).toEqual([]);
		expect(policySet?.thresholds.map(({ name }) => name)).toEqual(['early', 'late']);
		expect(load(join(folder, '1.yaml')).findings.map(({ rule }) => rule)).toEqual(['unresolved-reference']);
		expect(load(join(folder, '1.yaml'), join(folder, '2.yaml')).findings).toEqual([]);
	});

	test('is judged alike each time, and one mistake withholds the whole set', () => {
		write('good.yaml', agent('good'));
		write('bad.yaml', `${agent('bad')}---\nkind: Nothing\n`);
		const first = load();
		expect(first.policySet).toBeUndefined();
		expect(first.policies).toBe(3);
		expect(load()).toEqual(first);
	});

	test('refuses links that lead out of it, and reads a file that two names lead to once', () => {
		const outside = mkdtempSync(join(tmpdir(), 'homeostat-outside-'));
		writeFileSync(join(outside, 'secret.yaml'), agent('secret'));
		write('a.yaml', agent('a'));
		symlinkSync(join(folder, 'a.yaml'), join(folder, 'b.yaml'));
		symlinkSync(folder, join(folder, 'circle'));
		symlinkSync(outside, join(folder, 'folder'));
		symlinkSync(join(outside, 'secret.yaml'), join(folder, 'file.yaml'));
		symlinkSync(join(folder, 'gone'), join(folder, 'gone.yaml'));
		const { findings } = load();
		rmSync(outside, { recursive: true });
		expect(findings.map(({ file, rule }) => `${file.slice(folder.length + 1)} ${rule}`)).toEqual([
			'file.yaml outward-link',
			'folder outward-link',
			'gone.yaml unreadable-file',
		]);
	});

	test('that is not there is wrong usage', () => {
		expect(() => load(join(folder, 'nowhere'))).toThrow(UsageError);
	});
});

describe('hostile input', () => {
	const rulesOf = (content: string | Uint8Array) => load(write('x.yaml', content)).findings.map(({ rule }) => rule);

	test('that is no text is located', () => {
		const utf16 = new Uint8Array([0xff, 0xfe, 0x6b, 0x00]);
		expect(rulesOf(utf16)).toEqual(['yaml-encoding']);
		const latin1 = new Uint8Array([...new TextEncoder().encode('kind: Agent\nowner: M'), 0xfc, 0x6c, 0x6c]);
		expect(load(write('x.yaml', latin1)).findings).toMatchObject([{ rule: 'yaml-encoding', line: 2, column: 9 }]);
		expect(load(write('x.yaml', 'kind: Agent\nmeta: \0')).findings).toMatchObject([{ rule: 'yaml-encoding', line: 2, column: 7 }]);
	});

	test('that explodes is stopped', () => {
		const laughs = ['a: &a0 [lol]'];
		for (let i = 1; i < 30; i++) laughs.push(`b${i}: &a${i} [${`*a${i - 1},`.repeat(9)}]`);
		expect(rulesOf(laughs.join('\n'))).toEqual(['yaml-alias']);
		expect(rulesOf(`a: ${'['.repeat(100)}${']'.repeat(100)}`)).toEqual(['yaml-depth']);
		expect(rulesOf('['.repeat(20_000))).toHaveLength(1);
		expect(rulesOf('- '.repeat(20_000))).toHaveLength(1);
		expect(rulesOf('{a: '.repeat(5_000))).toHaveLength(1);
	});

	test('that is too large is not read', () => {
		expect(rulesOf(`# ${'x'.repeat(3 * 1024 ** 2)}`)).toEqual(['file-too-large']);
		expect(rulesOf('--- 1\n'.repeat(10_001))).toEqual(['too-many-documents']);
	});

	test('reaches no prototype', () => {
		rulesOf('kind: Agent\n__proto__: { polluted: yes }\nconstructor: { prototype: { polluted: yes } }\n');
		expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
	});
});

describe('YAML that is fine', () => {
	test.each([
		['a byte order mark', `\ufeff${agent('a')}`],
		['Windows line ends', agent('a').replaceAll('\n', '\r\n')],
		['empty documents', `---\n---\n${agent('a')}---\n# nothing\n`],
		['anchors', agent('a').replace('owner: o', 'owner: &who o').replace('rationale: r', 'rationale: *who')],
		['core tags', agent('a').replace('owner: o', 'owner: !!str 5')],
	])('may have %s', (_name, text) => {
		const { findings, policies } = load(write('x.yaml', text));
		expect({ findings, policies }).toEqual({ findings: [], policies: 1 });
	});

	test('has places that a line break of two characters does not shift', () => {
		const text = threshold('t').replace('below: 1', 'belw: 1').replaceAll('\n', '\r\n');
		const [, unknown] = load(write('x.yaml', text)).findings;
		expect(unknown).toMatchObject({ rule: 'unknown-key', line: 4, column: 52, suggestion: 'below' });
	});
});
