import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { runs, until } from '../../../test/support/acting.ts';
import { GroupLooks } from './group-looks.ts';

/** A leader that ends when it is told to, and leaves a worker behind that does not. */
async function treeOf(): Promise<{ leader: number; worker: number }> {
	const script = '(trap "" TERM; echo ready; exec sleep 1000) & echo $!; trap "exit 0" TERM; wait';
	const child = spawn('sh', ['-c', script], { detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
	let printed = '';
	child.stdout.on('data', (text) => {
		printed += text;
	});
	await until(() => printed.includes('ready') && /\d+\n/.test(printed), 'the worker');
	const tree = { leader: child.pid ?? Number.NaN, worker: Number(/\d+/.exec(printed)?.[0]) };
	onTestFinished(() => {
		if (runs(tree.worker)) process.kill(tree.worker, 'SIGKILL');
	});
	return tree;
}

test('all that ask in one moment share a look, and who asks after it has the next one', async () => {
	const looks = new GroupLooks();
	const first = looks.next();
	expect(looks.next()).toBe(first);
	await first;
	expect(looks.next()).not.toBe(first);
});

test('a group is told of as long as anything of it runs, whether its leader does or not', async () => {
	const looks = new GroupLooks();
	const { leader, worker } = await treeOf();
	expect([leader, worker]).toContain((await looks.next()).get(leader));
	process.kill(leader, 'SIGTERM');
	await until(() => !runs(leader), 'the leader to end');
	expect((await looks.next()).get(leader)).toBe(worker);
	process.kill(worker, 'SIGKILL');
	await until(() => !runs(worker), 'the worker to end');
	expect((await looks.next()).has(leader)).toBe(false);
});

test('a process that ended and that its parent does not look after is nothing that runs', async () => {
	// The shell in front becomes a program that never reaps the child it had.
	const parent = spawn('sh', ['-c', 'setsid sh -c "echo \\$\\$" & exec sleep 1000'], { stdio: ['ignore', 'pipe', 'inherit'] });
	onTestFinished(() => void parent.kill('SIGKILL'));
	const [printed] = (await once(parent.stdout, 'data')) as [Buffer];
	const zombie = Number(printed.toString());
	await until(() => !runs(zombie), 'it to end');
	expect((await new GroupLooks().next()).has(zombie)).toBe(false);
});
