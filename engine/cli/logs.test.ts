import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { commandLine } from '../../test/support/command-line.ts';
import { FAST_AGENT, liveEngine, policy } from '../../test/support/live.ts';
import { serveWeb } from '../web/server.ts';

const PERSON = 'ann@mail.example.com';
const script = `echo begun; echo user ${PERSON} logged in; echo instance $HOMEOSTAT_INSTANCE; exec sleep 600`;
const SERVICE = policy('Service', 'llm', `  driver: { process: { argv: [sh, -c, "${script}"], onEngineStop: stop } }\n  instances: 2`);
const PRIVACY = policy('Guardrail', 'privacy', '  match: { actuators: ["*"] }\n  rules: [ { privacy: { redact: [email] } } ]');

async function engine(...policies: readonly string[]) {
	const live = await liveEngine({ 'all.yaml': [...policies, FAST_AGENT].join('') });
	const web = await serveWeb(live.view, { host: '127.0.0.1', port: 0, onError: () => {} });
	onTestFinished(() => web.close());
	const file = join(live.state, 'services', 'llm-0.log');
	await expect.poll(() => readFile(file, 'utf8').catch(() => ''), { timeout: 30_000 }).toContain('instance 0');
	await expect.poll(() => live.view.logs('llm')?.at(1)?.text ?? '', { timeout: 30_000 }).toContain('instance 1');
	return { file, logs: (...args: readonly string[]) => commandLine('logs', ...args, '--server', web.url) };
}

test('what a service wrote is shown without what is private; the file, which it writes itself, is for its owner alone', async () => {
	const { file, logs } = await engine(SERVICE, PRIVACY);
	expect(await logs('llm', '--lines', '2')).toEqual({
		code: 0,
		stderr: '',
		stdout: 'llm/0: user [email] logged in\nllm/0: instance 0\nllm/1: user [email] logged in\nllm/1: instance 1\n',
	});
	expect(JSON.parse((await logs('llm', '--format', 'json')).stdout)[1]).toEqual({
		service: 'llm',
		instance: 1,
		text: 'begun\nuser [email] logged in\ninstance 1\n',
	});
	expect(await readFile(file, 'utf8')).toContain(PERSON);
	expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a service that no policy declares, and a number of lines that is none, are told', async () => {
	const { logs } = await engine(SERVICE);
	expect((await logs('llm')).stdout).toContain(PERSON);
	expect(await logs('../journal')).toMatchObject({ code: 2, stderr: expect.stringContaining('no policy declares a service ../journal') });
	expect(await logs('llm', '--lines', 'many')).toMatchObject({ code: 2, stderr: expect.stringContaining('`lines` as a number') });
});
