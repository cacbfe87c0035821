import type { Command } from './command.ts';

/** A line of the table: what `--help` needs at once, and how to load the rest when it is called. */
export interface CommandEntry {
	readonly name: string;
	readonly summary: string;
	load(): Promise<{ readonly command: Command }>;
}

export interface CommandGroup {
	readonly title: string;
	readonly commands: readonly CommandEntry[];
}

/** Every command, loaded only when called: a cold start pays for what it uses. */
export const GROUPS: readonly CommandGroup[] = [
	{
		title: 'Run',
		commands: [
			{ name: 'demo', summary: 'Watch the whole loop on services that leak, hang and are killed', load: () => import('./demo.ts') },
			{ name: 'run', summary: 'Keep this host within its policies, until told to end', load: () => import('./run.ts') },
		],
	},
	{
		title: 'Write policies',
		commands: [
			{ name: 'init', summary: 'Write a policy repository to start with', load: () => import('./init.ts') },
			{ name: 'validate', summary: 'Check policy files and say where and how they are wrong', load: () => import('./validate.ts') },
			{ name: 'test', summary: 'Run policy tests and promtool rule tests', load: () => import('./test.ts') },
			{ name: 'import', summary: 'Turn Prometheus alerting rules into Thresholds', load: () => import('./import.ts') },
		],
	},
	{
		title: 'Talk to a running engine',
		commands: [
			{ name: 'status', summary: 'What runs, what fires, what was done, what waits', load: () => import('./status.ts') },
			{ name: 'why', summary: 'Why an action happened, or did not', load: () => import('./why.ts') },
			{ name: 'why-not', summary: 'Why nothing is done about a target', load: () => import('./why-not.ts') },
			{ name: 'logs', summary: 'What a service wrote last', load: () => import('./logs.ts') },
			{
				name: 'sync',
				summary: 'Look at the policy repository now, hold its revision, or tell how it stands',
				load: () => import('./sync.ts'),
			},
			{ name: 'stop', summary: 'Kill switch: no action starts until `resume`', load: () => import('./stop.ts') },
			{ name: 'resume', summary: 'Take the kill switch back', load: () => import('./resume.ts') },
			{ name: 'tell', summary: 'Tell the engine of an event that playbooks may begin with', load: () => import('./tell.ts') },
			{
				name: 'verdict',
				summary: 'Say whether an alert or a heal was right; the tuner learns from it',
				load: () => import('./verdict.ts'),
			},
			{ name: 'reset', summary: 'Close the breaker of a guardrail that tripped', load: () => import('./reset.ts') },
			{ name: 'approve', summary: 'Let an action that waits for a person happen', load: () => import('./approve.ts') },
			{ name: 'deny', summary: 'Refuse an action that waits for a person', load: () => import('./deny.ts') },
		],
	},
	{
		title: 'Look back',
		commands: [
			{ name: 'journal', summary: 'Check that the journal is whole and unchanged', load: () => import('./journal.ts') },
			{ name: 'history', summary: 'Publish a compact recording for previews in CI', load: () => import('./history.ts') },
			{ name: 'replay', summary: 'What the policies would have done over a recording', load: () => import('./replay.ts') },
			{ name: 'detect', summary: 'Run detectors over a recording: anomalies, leaks, forecasts', load: () => import('./detect.ts') },
			{ name: 'impact', summary: 'What a change of policies would have done over a recording', load: () => import('./impact.ts') },
			{ name: 'tune', summary: 'Propose better threshold values, with a back-test', load: () => import('./tune.ts') },
			{ name: 'report', summary: 'What healing, cost, peaks and conditions came to', load: () => import('./report.ts') },
			{ name: 'query', summary: 'Evaluate a PromQL expression over a recording or on a server', load: () => import('./query.ts') },
		],
	},
];

export const COMMANDS: readonly CommandEntry[] = GROUPS.flatMap((group) => group.commands);
