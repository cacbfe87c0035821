import { describe, expect, test } from 'vitest';
import { acting, actionOf } from '../../test/support/acting.ts';
import { ActError, type Actuator, type Verb } from '../model/actuator.ts';
import { EngineError } from '../model/error.ts';

function actuatorOf(run: Verb['run']): Actuator {
	const verb: Verb = { idempotent: true, reversible: false, plan: () => 'do it', run };
	return { name: 'probe', summary: 'of a test', verbs: { run: verb } };
}

const probe = (run: Verb['run'], options: Parameters<typeof acting>[0] = {}) => acting({ ...options, more: [actuatorOf(run)] }).executor;
const never = () => new Promise<never>(() => undefined);

describe('what is refused before anything happens', () => {
	test.each([
		['nothing/run', {}, 'there is no actuator "nothing"; there are: exec, file, http'],
		['exec/fly', {}, 'exec cannot "fly"; it can: run'],
		['exec/toString', {}, 'exec cannot "toString"'],
		['exec', {}, 'exec cannot ""'],
		['exec/run', {}, "must have required property 'argv'"],
		['exec/run', { argv: 'rm -rf /' }, 'with.argv must be array'],
		['exec/run', { argv: ['true'], shell: true }, 'must NOT have additional properties'],
		['http/get', { url: 'file:///etc/passwd' }, 'with.url must match pattern'],
		['systemd/restart', { unit: '*' }, 'with.unit must match pattern'],
	])('%s %o', async (doing, params, error) => {
		const outcome = await acting().executor.execute(actionOf(doing, params));
		expect(outcome).toMatchObject({ kind: 'failed', retry: false, error: expect.stringContaining(error) });
	});

	test('what is not enforced is rehearsed, with the same refusals', async () => {
		let runs = 0;
		const executor = probe(async () => {
			runs += 1;
			return {};
		});
		const action = actionOf('probe/run', {}, { enforce: false });
		expect(await executor.execute(action)).toEqual({ kind: 'rehearsed', plan: 'do it' });
		expect(await executor.execute(actionOf('exec/run', {}, { enforce: false }))).toMatchObject({ kind: 'failed' });
		expect(runs).toBe(0);
		// A rehearsal uses up neither the id nor the target.
		expect(await executor.execute({ ...action, enforce: true })).toEqual({ kind: 'done' });
	});
});

describe('one at a time, once', () => {
	test('a locked target is skipped, another is not, and the lock ends with the action', async () => {
		const gate = deferred();
		const executor = probe(async () => {
			await gate.promise;
			return {};
		});
		const first = executor.execute(actionOf('probe/run', {}, { id: 'a', target: 'llm' }));
		expect(await executor.execute(actionOf('probe/run', {}, { id: 'b', target: 'llm' }))).toMatchObject({
			kind: 'skipped',
			reason: expect.stringContaining('locked by the action a'),
		});
		const other = executor.execute(actionOf('probe/run', {}, { target: 'db' }));
		gate.resolve();
		expect([await first, await other]).toEqual([{ kind: 'done' }, { kind: 'done' }]);
		// Skipped is not begun: the same id may come again.
		expect(await executor.execute(actionOf('probe/run', {}, { id: 'b', target: 'llm' }))).toEqual({ kind: 'done' });
	});

	test('an id never runs twice, not even one from before a restart', async () => {
		let runs = 0;
		const executor = probe(
			async () => {
				runs += 1;
				return {};
			},
			{ begun: ['old'] },
		);
		const action = actionOf('probe/run', {});
		await executor.execute(action);
		expect(await executor.execute(action)).toMatchObject({ kind: 'skipped' });
		expect(await executor.execute(actionOf('probe/run', {}, { id: 'old' }))).toMatchObject({ kind: 'skipped' });
		expect(runs).toBe(1);
	});
});

describe('bounded time', () => {
	test('a timeout aborts, and trying again may help', async () => {
		const executor = probe(async (_, { signal }) => {
			await new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('noticed'))));
			return {};
		});
		expect(await executor.execute(actionOf('probe/run', {}, { timeout: 30 }))).toEqual({
			kind: 'failed',
			error: 'timed out after 30ms',
			retry: true,
		});
	});

	test('a verb that does not listen gives an outcome all the same, and keeps its target locked', async () => {
		const executor = probe(never);
		const outcome = await executor.execute(actionOf('probe/run', {}, { target: 'llm', timeout: 20 }));
		expect(outcome).toMatchObject({ kind: 'failed', retry: false, error: expect.stringContaining('did not end') });
		expect(await executor.execute(actionOf('probe/run', {}, { target: 'llm' }))).toMatchObject({ kind: 'skipped' });
	});

	test('a stop aborts all that runs, with its reason', async () => {
		const { executor } = acting({ more: [actuatorOf(never)] });
		const running = [
			executor.execute(actionOf('exec/run', { argv: ['sleep', '60'] })),
			executor.execute(actionOf('probe/run', {}, { timeout: 60_000 })),
		];
		executor.abortAll('stopped by ann');
		for (const outcome of await Promise.all(running))
			expect(outcome).toMatchObject({ kind: 'failed', error: expect.stringContaining('stopped by ann') });
	});

	test('a stop leaves what is to finish; the end of the engine does not', async () => {
		const { executor } = acting();
		const finishing = executor.execute(actionOf('exec/run', { argv: ['sleep', '60'] }, { onStop: 'finish' }));
		executor.abortAll('stopped by ann');
		executor.abortAll('the engine ends', { spared: false });
		expect(await finishing).toMatchObject({ kind: 'failed', error: expect.stringContaining('the engine ends') });
	});

	test('what was done before the abort reached it stays done', async () => {
		const executor = probe((_, { signal }) => new Promise((resolve) => signal.addEventListener('abort', () => resolve({}))));
		expect(await executor.execute(actionOf('probe/run', {}, { timeout: 20 }))).toEqual({ kind: 'done' });
	});
});

describe('errors become outcomes', () => {
	test.each([
		[new ActError('busy', { retry: true, detail: { status: 503 } }), { error: 'busy', retry: true, detail: { status: 503 } }],
		[new ActError('wrong', { retry: false }), { error: 'wrong', retry: false }],
		[new EngineError('later', 'retry'), { error: 'later', retry: true }],
		[new EngineError('mend it', 'human'), { error: 'mend it', retry: false }],
		[new TypeError('a bug'), { error: 'a bug', retry: false }],
		['a string', { error: 'a string', retry: false }],
	])('%s', async (thrown, expected) => {
		const executor = probe(() => {
			throw thrown;
		});
		const action = actionOf('probe/run', {}, { target: 'llm' });
		expect(await executor.execute(action)).toEqual({ kind: 'failed', ...expected });
		// A verb that threw has let its target go.
		expect(await executor.execute({ ...action, id: 'next' })).toMatchObject({ kind: 'failed' });
	});
});

describe('secrets', () => {
	const secret = 'sëcret "key" /1';
	const spellings = [secret, JSON.stringify(secret), encodeURIComponent(secret), Buffer.from(secret).toString('base64')];

	test('never appear in an outcome, in whatever spelling', async () => {
		const executor = probe(
			async (_, context) => {
				const value = await context.secret('api-key');
				const undo = { do: 'exec/run', with: { argv: [value] } };
				return { detail: { [value]: spellings.map((text) => `<${text}>`), deep: [{ value }] }, undo };
			},
			{ secrets: { 'api-key': secret } },
		);
		const text = JSON.stringify(await executor.execute(actionOf('probe/run', {})));
		expect(text).toContain('[secret]');
		// An undo with a mark instead of the value would write the mark.
		expect(text).toContain('left out: it would hold a secret');
		for (const spelling of [...spellings, 'ëcret', '"key']) expect(text).not.toContain(spelling);
	});

	test('nor in an error, whole or in lines', async () => {
		const pem = '-----BEGIN-----\nMIIEvQIBADANBgkq\nhkiG9w0BAQEFAASC\n-----END-----';
		const executor = probe(
			async (_, context) => {
				const value = await context.secret('pem');
				throw new ActError(`cannot use ${value}`, { retry: false, detail: { line: value.split('\n')[1] ?? '' } });
			},
			{ secrets: { pem } },
		);
		const outcome = await executor.execute(actionOf('probe/run', {}));
		expect(outcome).toEqual({ kind: 'failed', error: 'cannot use [secret]', retry: false, detail: { line: '[secret]' } });
	});

	test('an unknown one fails the action before it acts', async () => {
		const executor = acting().executor;
		const params = { argv: ['true'], env: { KEY: { secretRef: 'gone' } } };
		expect(await executor.execute(actionOf('exec/run', params))).toEqual({ kind: 'failed', error: 'no secret gone', retry: false });
	});
});

function deferred() {
	let resolve: () => void = () => undefined;
	const promise = new Promise<void>((done) => {
		resolve = done;
	});
	return { promise, resolve };
}
