import { expect, onTestFinished, test } from 'vitest';
import { acting, actionOf, serviceOf, supervisor, temporaryFolder } from '../../test/support/acting.ts';

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
