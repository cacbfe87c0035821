import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder, until } from './support/acting.ts';
import { engineProcess, homeostat } from './support/engine-process.ts';
import { FAST_AGENT, policy } from './support/live.ts';

interface Row {
	readonly policy: string;
	readonly verdict: string;
	readonly id: string;
	readonly outcome: string | null;
}

/** A playbook for each of three series: one heals whatever new comes, one runs until it is ended, one is to finish. */
function policiesFor(folder: string): string {
	const threshold = (name: string) => policy('Threshold', name, `  { signal: ${name}, levels: [ { severity: critical, above: 10 } ] }`);
	const playbook = (name: string, target: string, command: string, more = '') =>
		policy(
			'Playbook',
			`do-${name}`,
			`  when: { threshold: ${name} }\n  target: ${target}
  ladder: [ { name: run, do: exec/run, timeout: 5m, with: { argv: [sh, -c, ${JSON.stringify(command)}] }${more} } ]`,
		);
	return [
		policy('Source', 'numbers', `  exec: { argv: [cat, ${folder}/numbers], output: text }\n  interval: 100ms`),
		...['fresh', 'endless', 'careful'].map(threshold),
		playbook('fresh', '"fresh-${labels.n}"', `date +%s%3N >> ${folder}/begun`),
		playbook('endless', 'endless', `touch ${folder}/endless; exec sleep 600`),
		playbook('careful', 'careful', `touch ${folder}/careful; until [ -e ${folder}/go ]; do sleep 0.05; done`, ', onStop: finish'),
		FAST_AGENT,
	].join('');
}

test('`homeostat stop`: nothing starts a second later, what runs ends as declared, over a crash too, until `homeostat resume`', {
	timeout: 240_000,
}, async () => {
	const folder = temporaryFolder();
	const [policies, state] = [join(folder, 'policies'), join(folder, 'state')];
	mkdirSync(policies);
	writeFileSync(join(policies, 'all.yaml'), policiesFor(folder));
	writeFileSync(join(folder, 'numbers'), 'endless 50\ncareful 50\n');
	const args = ['--policies', policies, '--state', state, '--enforce'];
	const begun = () => (existsSync(join(folder, 'begun')) ? readFileSync(join(folder, 'begun'), 'utf8').trim().split('\n').map(Number) : []);
	let count = 0;
	// Targets fall ill one after the other, so that at any moment there is something to begin.
	const falling = setInterval(() => appendFileSync(join(folder, 'numbers'), `fresh{n="${count++}"} 50\n`), 50);
	onTestFinished(() => clearInterval(falling));

	const engine = await engineProcess(args);
	const rows = async () => (await engine.get('actions')) as readonly Row[];
	const endOf = async (name: string) => (await rows()).find((row) => row.policy === `do-${name}`)?.outcome;
	await until(() => begun().length > 5 && ['endless', 'careful'].every((name) => existsSync(join(folder, name))), 'actions', 60_000);
	expect(await homeostat('stop', '--server', engine.url)).toMatchObject({ code: 0, stdout: expect.stringContaining('Stopped') });
	const stoppedAt = Date.now();
	await until(() => Date.now() > stoppedAt + 2_500, 'two seconds and a half, in which all goes on being ill', 60_000);
	expect(existsSync(join(state, 'STOP'))).toBe(true);
	expect(Math.max(...begun())).toBeLessThan(stoppedAt + 1_000);
	expect(await endOf('endless')).toBe('failed');
	const { id } = (await rows()).find((row) => row.policy === 'do-endless') ?? { id: '' };
	expect(await homeostat('why', id, '--server', engine.url)).toMatchObject({ stdout: expect.stringContaining('kill switch') });
	expect(await endOf('careful')).toBeNull();
	writeFileSync(join(folder, 'go'), '');
	await expect.poll(() => endOf('careful'), { timeout: 30_000 }).toBe('done');
	expect((await rows()).some(({ verdict }) => verdict === 'deny')).toBe(true);

	engine.kill('SIGKILL');
	await engine.ended;
	const before = begun().length;
	const again = await engineProcess(args);
	const status = async () => (await again.get('status')) as { readonly stopped: boolean; readonly ticks: number };
	const { ticks } = await status();
	await expect.poll(async () => (await status()).ticks, { timeout: 30_000 }).toBeGreaterThan(ticks + 10);
	expect(await homeostat('status', '--server', again.url)).toMatchObject({ stdout: expect.stringContaining('topped') });
	expect(begun()).toHaveLength(before);
	expect(await homeostat('resume', '--server', again.url)).toMatchObject({ code: 0 });
	await until(() => begun().length > before, 'actions again', 60_000);
	expect(existsSync(join(state, 'STOP'))).toBe(false);
});
