import { expect, onTestFinished, test } from 'vitest';
import { acting, actionOf, runs, serviceOf, supervisor, temporaryFolder } from '../../test/support/acting.ts';

async function managed(instances: number) {
	const services = supervisor(temporaryFolder());
	onTestFinished(() => services.close());
	await services.reconcile([serviceOf('llm', ['sleep', '1000'], { instances })]);
	const { executor } = acting({ services });
	return {
		services,
		act: (verb: string, params: { service: string; instance?: string | number }) => executor.execute(actionOf(`service/${verb}`, params)),
	};
}

test('restarts and tells the new processes', async () => {
	const { services, act } = await managed(1);
	const before = services.instances()[0]?.pid;
	const outcome = await act('restart', { service: 'llm' });
	const pid = services.instances()[0]?.pid;
	expect(outcome).toEqual({ kind: 'done', detail: { instances: [{ instance: 0, up: true, pid }] } });
	expect(pid).not.toBe(before);
});

test('takes the instance from a label, which is text', async () => {
	const { services, act } = await managed(2);
	const [zero, one] = services.instances().map(({ pid }) => pid);
	await act('restart', { service: 'llm', instance: '1' });
	expect(services.instances()[0]?.pid).toBe(zero);
	expect(services.instances()[1]?.pid).not.toBe(one);
});

test('undo takes back what was changed and no more', async () => {
	const { act } = await managed(2);
	expect(await act('start', { service: 'llm' })).not.toHaveProperty('undo');
	expect(await act('stop', { service: 'llm', instance: 1 })).toMatchObject({
		undo: { do: 'service/start', with: { service: 'llm', instance: 1 } },
	});
	// One of two was down already: only the other one is taken back.
	expect(await act('stop', { service: 'llm' })).toMatchObject({ undo: { do: 'service/start', with: { service: 'llm', instance: 0 } } });
	expect(await act('start', { service: 'llm' })).toMatchObject({ undo: { do: 'service/stop', with: { service: 'llm' } } });
});

test('scales up and down by the highest numbers, undoes to what it was, and knows the number after a restart', async () => {
	const folder = temporaryFolder();
	const ending = serviceOf('llm', ['sleep', '1000'], { instances: 1 });
	const llm = serviceOf('llm', ['sleep', '1000'], { instances: 2, driver: { onEngineStop: 'keep' } });
	const first = supervisor(folder);
	await first.reconcile([llm]);
	const act = (value: number) => acting({ services: first }).executor.execute(actionOf('service/scale', { service: 'llm', value }));
	const pids = () => first.instances().map(({ pid = 0 }) => pid);
	const [zero, one] = pids();
	expect(await act(4)).toEqual({
		kind: 'done',
		detail: { before: 2, after: 4 },
		undo: { do: 'service/scale', with: { service: 'llm', value: 2 } },
	});
	expect(pids().slice(0, 2)).toEqual([zero, one]);
	const four = pids();
	expect(four.every(runs)).toBe(true);
	expect(await act(1)).toMatchObject({ kind: 'done', detail: { before: 4, after: 1 } });
	expect(four.map(runs)).toEqual([true, false, false, false]);
	expect(await act(1)).toEqual({ kind: 'done', detail: { before: 1, after: 1 } });
	await act(3);
	const three = pids();
	await first.close();

	const second = supervisor(folder);
	onTestFinished(async () => {
		await second.reconcile([ending]);
		await second.close();
	});
	await second.reconcile([llm]);
	expect(second.instances().map(({ pid }) => pid)).toEqual(three);
	await second.scale('llm', 0, new AbortController().signal);
	expect(three.some(runs)).toBe(false);
	expect(second.size('llm')).toBe(0);
	// Another number in the policy is newer than what a rule decided.
	await second.reconcile([{ ...llm, instances: 1 }]);
	expect(second.instances()).toMatchObject([{ instance: 0, up: true }]);
});

test('an aborted step down leaves what still runs known', async () => {
	const services = supervisor(temporaryFolder());
	onTestFinished(() => services.close());
	await services.reconcile([serviceOf('llm', ['sh', '-c', 'trap "" TERM; while :; do sleep 1; done'], { instances: 2 })]);
	const { executor } = acting({ services });
	const ended = executor.execute(actionOf('service/scale', { service: 'llm', value: 1 }));
	executor.abortAll('stopped by ann');
	expect(await ended).toMatchObject({ kind: 'failed', error: expect.stringContaining('stopped by ann') });
	expect(services.size('llm')).toBe(2);
});

test('a service that no policy declares is an error that no retry mends', async () => {
	const { act } = await managed(1);
	expect(await act('restart', { service: 'lmm' })).toMatchObject({ kind: 'failed', retry: false, error: expect.stringContaining('"lmm"') });
	expect(await act('restart', { service: 'llm', instance: 5 })).toMatchObject({ kind: 'failed', retry: false });
});

test.each([
	[{ service: 'llm' }, 'restart service llm'],
	[{ service: 'llm', instance: '1' }, 'restart instance 1 of service llm'],
])('%j reads: %s', async (params, plan) => {
	const { executor } = acting();
	expect(await executor.execute(actionOf('service/restart', params, { enforce: false }))).toEqual({ kind: 'rehearsed', plan });
});
