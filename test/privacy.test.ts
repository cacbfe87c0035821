import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serveWeb } from '../engine/web/server.ts';
import { temporaryFolder } from './support/acting.ts';
import { commandLine } from './support/command-line.ts';
import { homeostat } from './support/engine-process.ts';
import { repository } from './support/git-repository.ts';
import { FAST_AGENT, liveEngine, policy } from './support/live.ts';
import { randomFrom } from './support/random.ts';

/** Fifty, put together here so that no scanner takes this file for a leak, each with the words that logs put around it. */
function plant(): readonly { readonly secret: string; readonly text: string }[] {
	const random = randomFrom(30);
	const letters = (count: number) =>
		Array.from({ length: count }, () => 'abcdefghjkmnpqrstuvwxyz23456789'[Math.floor(random() * 31)]).join('');
	const digit = () => Math.floor(random() * 10);
	const kinds: readonly (() => { secret: string; text: string })[] = [
		() => quoted(`${letters(6)}.${letters(5)}@mail.${letters(6)}.com`, (it) => `user ${it} logged in`),
		() => quoted(`ghp_${letters(36)}`, (it) => `git push with ${it} failed`),
		() => quoted(letters(24), (it) => `Authorization: Bearer ${it}`),
		() => quoted(`AKIA${letters(16).toUpperCase()}`, (it) => `aws key ${it}`),
		() => quoted(letters(14), (it) => `DB_PASSWORD=${it} ok`),
		() => quoted(letters(14), (it) => `connect postgres://app:${it}@db.internal/x`),
		() => quoted(card(Array.from({ length: 14 }, digit)), (it) => `card ${it} declined`),
		() => quoted(`10.${20 + digit()}.${100 + digit()}.${digit()}`, (it) => `peer ${it} gone`),
	];
	return Array.from({ length: 50 }, (_, i) => (kinds[i % kinds.length] ?? kinds[0])?.() ?? { secret: '', text: '' });
}

const quoted = (secret: string, around: (secret: string) => string) => ({ secret, text: around(secret) });

/** With the check digit that makes it one. */
function card(digits: readonly number[]): string {
	const body = `4${digits.join('')}`;
	const sum = [...body].reverse().reduce((total, digit, i) => {
		const doubled = Number(digit) * (i % 2 === 0 ? 2 : 1);
		return total + (doubled > 9 ? doubled - 9 : doubled);
	}, 0);
	return `${body}${(10 - (sum % 10)) % 10}`;
}

function filesBelow(folder: string): readonly string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
		entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
	);
}

const PRIVACY = policy(
	'Guardrail',
	'privacy',
	'  match: { actuators: ["*"] }\n  rules: [ { privacy: { redact: [email, ip, token, key, card] } } ]',
);

const POLICIES = (folder: string) =>
	[
		policy('Source', 'leaky', `  exec: { argv: [cat, ${folder}/series], output: json }\n  interval: 200ms`),
		policy('Source', 'broken', `  exec: { argv: [cat, ${folder}/nothing] }\n  interval: 200ms`),
		policy('Threshold', 'leak', '  { signal: node_leak, levels: [ { severity: warning, above: 10 } ] }'),
		policy(
			'Playbook',
			'tell',
			`  when: { threshold: leak }
  target: thing
  ladder:
    - { name: tell, do: exec/run, with: { argv: [sh, -c, "cat ${folder}/log; cat ${folder}/log >&2; exit 3"] } }`,
		),
		PRIVACY,
		FAST_AGENT,
	].join('');

test('fifty secrets in labels, output, errors and events reach neither disk nor API, and a replay decides the same', {
	timeout: 60_000,
}, async () => {
	const planted = plant();
	const folder = temporaryFolder();
	const samples = planted.map(({ text }, i) => ({ name: 'node_leak', labels: { text, n: String(i % 5) }, value: 50 }));
	writeFileSync(join(folder, 'series'), JSON.stringify(samples));
	writeFileSync(join(folder, 'log'), planted.map(({ text }) => `${text}\n`).join(''));
	const live = await liveEngine({ 'all.yaml': POLICIES(folder) });
	const web = await serveWeb(live.view, { host: '127.0.0.1', port: 0, onError: () => {} });
	onTestFinished(() => web.close());
	for (const { text } of planted.slice(0, 10)) await live.view.tell('deployed', { note: text }, 'ci');
	await live.when(() => live.view.actions().some(({ outcome }) => outcome !== undefined), 'the action');
	await live.when(() => live.view.incidents().length === planted.length, 'fifty incidents: what was different stays different');

	const id = live.view.actions()[0]?.action.id;
	const paths = ['status', 'incidents', 'actions', 'decisions', 'approvals', 'alerts', 'rules', `why/${id}`, 'why-not?target=thing'];
	const series = ['series?match[]=node_leak', 'query?query=node_leak', 'label/text/values'];
	const pages = [...[...paths, ...series].map((path) => `/api/v1/${path}`), '/metrics'];
	const shown = await Promise.all(pages.map(async (page) => [page, await (await fetch(web.url + page)).text()] as const));
	expect(shown.find(([page]) => page.endsWith('/actions'))?.[1]).toContain('"failed"');
	await live.close();
	const stored = filesBelow(live.state).map((file) => [file, readFileSync(file, 'latin1')] as const);
	for (const folder of ['journal', 'history']) {
		expect(
			stored.some(([file, text]) => file.includes(folder) && text.includes('logged in')),
			`${folder} holds the rest`,
		).toBe(true);
	}
	const leaks = [...shown, ...stored, ['log', live.logged.join('\n')] as const].flatMap(([where, text]) =>
		planted.filter(({ secret }) => text.includes(secret)).map(({ secret }) => `${secret} in ${where}`),
	);
	expect(leaks).toEqual([]);
	expect(existsSync(join(live.state, 'marks.key'))).toBe(true);

	const replayed = await homeostat('replay', '--policies', live.policies, '--history', live.state, '--format', 'json');
	expect(JSON.parse(replayed.stdout)).toMatchObject({ stats: { differing: 0 } });
});

/** Two weeks, every ten minutes, of a load that goes to 84 twice a day, and of fifty services that use a core. */
function recordingOf(planted: ReturnType<typeof plant>): string {
	const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
	const series = (name: string, label: string, value: string) => quote(`${name}{${label}=${JSON.stringify(value)}}`);
	const all = planted.map(({ text }) => text).join('; ');
	const rows = Array.from({ length: 14 * 144 }, (_, i) => {
		const time = Date.UTC(2026, 0, 5) + i * 600_000;
		const load = i % 72 < 2 ? 84 : 50 + 10 * Math.sin((2 * Math.PI * i) / 144) + ((i * 7919) % 101) / 50;
		const used = planted.map(({ text }) => `${time},${series('process_cpu_seconds_total', 'service', text)},${i * 600}\n`);
		return `${time},${series('load', 'text', all)},${load}\n${i % 72 === 0 ? used.join('') : ''}`;
	});
	return `time,series,value\n${rows.join('')}`;
}

test('of a recording that no engine took them out of, they reach neither a pull request nor a report', { timeout: 120_000 }, async () => {
	const planted = plant();
	const tuned = policy(
		'Threshold',
		'busy',
		'  { signal: load, levels: [ { severity: warning, above: 80 } ], tune: { above: { min: 60, max: 99 } } }',
	);
	const repo = repository();
	repo.commit({ 'policies/busy.yaml': tuned, 'policies/privacy.yaml': PRIVACY });
	const folder = temporaryFolder();
	const [policies, history, prices] = [join(repo.clone, 'policies'), join(folder, 'r.csv'), join(folder, 'prices.yaml')];
	writeFileSync(history, recordingOf(planted));
	writeFileSync(prices, 'prices: { currency: EUR, perCpuHour: 0.05 }\n');
	const facts = ['--policies', policies, '--history', history];
	const leaksOf = (text: string) => planted.filter(({ secret }) => text.includes(secret)).map(({ secret }) => secret);

	const proposed = await commandLine('tune', ...facts, '--pr');
	expect(proposed).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('homeostat/tune/busy') });
	const body = repo.git('-C', repo.url, 'log', '-1', '--format=%B', 'homeostat/tune/busy');
	expect(body).toContain('logged in');
	expect(leaksOf(body + proposed.stdout)).toEqual([]);
	const reports = ['text', 'json', 'html', 'csv'].map(async (format) => {
		const { code, stdout } = await commandLine('report', ...facts, '--prices', prices, '--format', format);
		expect(code).toBe(0);
		return stdout;
	});
	for (const report of await Promise.all(reports)) {
		expect(report).toContain('logged in');
		expect(leaksOf(report)).toEqual([]);
	}

	rmSync(join(policies, 'privacy.yaml'));
	const { stdout } = await commandLine('report', ...facts);
	expect(leaksOf(stdout).length, 'without the guardrail they do').toBeGreaterThan(40);
	const plain = await commandLine('tune', ...facts, '--format', 'json');
	expect(leaksOf(plain.stdout).length, 'without the guardrail they do').toBeGreaterThan(40);
});
