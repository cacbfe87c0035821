import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../test/support/acting.ts';
import { FAST_AGENT, liveEngine, policy } from '../../test/support/live.ts';
import { main } from './main.ts';

async function report(...argv: string[]) {
	let [stdout, stderr] = ['', ''];
	const io = {
		stdout: { write: (text: string) => (stdout += text) },
		stderr: { write: (text: string) => (stderr += text) },
		env: {},
		isTTY: false,
		color: false,
	};
	const code = await main(['report', ...argv], io);
	return { code, stdout, stderr };
}

describe('homeostat report heals', () => {
	it('tells what a real engine healed, from its journal', async () => {
		const live = await liveEngine({
			'web.yaml': policy('Service', 'web', '  driver: { process: { argv: [sleep, "600"], onEngineStop: stop } }'),
			'down.yaml': policy('Threshold', 'down', '  { signal: homeostat_service_up, levels: [ { severity: critical, below: 1 } ] }'),
			'heal.yaml': policy(
				'Playbook',
				'heal',
				'  when: { threshold: down }\n  target: ${labels.service}\n  ladder: [ { name: restart, do: service/restart, with: { service: "${labels.service}" } } ]',
			),
			'agent.yaml': FAST_AGENT,
		});
		const up = () => live.view.series.select([{ label: '__name__', op: '=', value: 'process_start_time_seconds' }]).length > 0;
		await live.when(up, 'the service runs');
		const { instances } = JSON.parse(readFileSync(join(live.state, 'services.json'), 'utf8'));
		process.kill(instances['web/0'].pid, 'SIGKILL');
		await live.when(() => live.view.incidents().some(({ endsAt }) => endsAt !== null), 'the incident is over');
		await live.close();
		const { code, stdout } = await report('heals', '--history', live.state, '--format', 'json');
		const { heals, missing } = JSON.parse(stdout);
		expect({ code, missing }).toEqual({ code: 0, missing: [] });
		expect(heals.incidents).toMatchObject([{ policy: 'down', began: 1, ended: 1 }]);
		expect(heals.playbooks).toMatchObject([
			{ policy: 'heal', success: { of: 1, count: 1 }, actions: { executed: 1, helped: 1, wasted: 0 }, rungs: [{ name: 'restart' }] },
		]);
		expect(heals.playbooks[0].repair.median).toBeGreaterThan(0);
		const text = await report('heals', '--history', live.state);
		expect(text.stdout).toMatch(/heal +1 of 1, 100 % \(21\.\.100\)/);
	});
});

describe('homeostat report', () => {
	it('says what it cannot tell, and why', async () => {
		const { code, stdout } = await report('heals', '--history', join(temporaryFolder(), 'none.csv'));
		expect(code).toBe(0);
		expect(stdout).toContain('no journal');
	});

	it('knows its words, formats and options', async () => {
		expect(await report('heal', '--history', '.')).toMatchObject({ code: 2, stderr: expect.stringContaining('did you mean `heals`?') });
		expect(await report('--history', '.', '--format', 'pdf')).toMatchObject({ code: 2, stderr: expect.stringContaining('known are text') });
		expect(await report('heals')).toMatchObject({ code: 2, stderr: expect.stringContaining('--history') });
	});
});
