import { setTimeout as sleep } from 'node:timers/promises';
import type { EngineView } from '../model/engine.ts';
import { EngineError, errorText } from '../model/error.ts';
import { folderFeed } from '../run/folder-feed.ts';
import { type Engine, startEngine } from '../run/live.ts';
import { steadyClock } from '../run/steady-clock.ts';
import { defineCommand, type Io } from './command.ts';
import { ACTS, type Act, type Detection, type Heal, progress, type Verified } from './demo/acts.ts';
import { buildStage, type Stage } from './demo/stage.ts';
import { secretResolver } from './secrets.ts';
import { style } from './style.ts';
import { version } from './version.ts';
import { liveParts } from './wire.ts';

/** Per step; the whole takes about half a minute on an idle machine, and must not take two. */
const PATIENCE_MS = 45_000;
const LOOK_MS = 50;

interface Report {
	readonly detections: Detection[];
	readonly heals: Heal[];
	readonly verified: Verified[];
	readonly blocked: { readonly do: string; readonly target: string; readonly by: string; readonly reason: string }[];
}

export const command = defineCommand({
	usage: '',
	positionals: [0, 0],
	about:
		'Starts four small services, kills one, hangs one and lets one leak, each seen and healed by the policies beside the demo; a\nguardrail refuses one action. Takes less than two minutes and leaves nothing behind. The last line is the report as JSON.',
	options: {},
	examples: ['demo'],
	async run(_args, io) {
		const stage = await buildStage();
		const engine = await raise(stage, io).catch((thrown: unknown) => {
			stage.clear();
			throw thrown;
		});
		const interrupted = new AbortController();
		const interrupt = () => interrupted.abort(new EngineError('the demo was interrupted', 'human'));
		for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupt);
		try {
			const report = await play(engine.view, stage, io, interrupted.signal);
			io.stdout.write(`\n${summary(report)}\n${JSON.stringify(report)}\n`);
			return 0;
		} catch (thrown) {
			io.stderr.write(`homeostat: the demo failed: ${errorText(thrown)}\n`);
			return 1;
		} finally {
			await engine.close();
			stage.clear();
		}
	},
});

/** The engine as `homeostat run --enforce` starts it, but for the page. */
async function raise(stage: Stage, io: Io): Promise<Engine> {
	const clock = steadyClock();
	const secret = secretResolver(io.env);
	const parts = await liveParts({ clock, secret });
	const warn = (fields: object, message: string) => io.stderr.write(`${message} ${JSON.stringify(fields)}\n`);
	return startEngine({
		...parts,
		stateDir: stage.state,
		enforce: true,
		feed: folderFeed(stage.policies, parts.actuators),
		clock,
		secret,
		log: { info: () => {}, warn },
		version: version(),
		host: { name: 'demo' },
	});
}

async function play(view: EngineView, stage: Stage, io: Io, signal: AbortSignal): Promise<Report> {
	const began = performance.now();
	const say = (text: string, look: Parameters<typeof style>[1] = 'reset') =>
		io.stdout.write(`${((performance.now() - began) / 1000).toFixed(1).padStart(5)} s  ${style(io.color, look, text)}\n`);
	const report: Report = { detections: [], heals: [], verified: [], blocked: [] };
	await until(() => view.status().ready, 'the engine to be ready', signal);
	say(`the engine runs ${view.status().policies} policies`);
	await until(() => working(view), 'the services to work', signal);
	for (const act of ACTS) await perform(act, view, stage, report, say, signal);
	await until(() => blocked(view).length > 0, 'the guardrail to refuse', signal);
	for (const { action, verdict } of blocked(view).slice(0, 1)) {
		if (verdict.kind !== 'deny') continue;
		report.blocked.push({ do: action.do, target: action.target, by: verdict.by, reason: verdict.reason });
		say(`${action.do} ${action.target}: refused by ${verdict.by}: ${verdict.reason}`, 'yellow');
	}
	return report;
}

/** Before a fault counts, the services must have been seen without it. */
function working(view: EngineView): boolean {
	const states = view.decisions().filter((decision) => decision.kind === 'threshold' && decision.presence === 'value');
	return ACTS.every(({ threshold, service }) =>
		states.some(
			(state) => state.kind === 'threshold' && state.policy === threshold && state.labels.service === service && state.state === 'inactive',
		),
	);
}

async function perform(
	act: Act,
	view: EngineView,
	stage: Stage,
	report: Report,
	say: (text: string, look?: Parameters<typeof style>[1]) => void,
	signal: AbortSignal,
): Promise<void> {
	const since = Date.now();
	await act.inject(stage);
	say(act.says, 'bold');
	const now = () => progress(view, act, since);
	// Before it is detected: a moment later it may be healing already.
	const wrong = await act.twist?.(stage);
	if (wrong !== undefined) throw new EngineError(wrong, 'human');
	await until(() => now().detection !== undefined, `${act.threshold} to fire`, signal);
	const { detection } = now();
	if (detection !== undefined) report.detections.push(detection);
	say(`  detected by ${act.threshold} (${detection?.severity}) after ${detection?.after} s`, 'red');
	await until(
		() => now().verified !== undefined && now().heals.some(({ outcome }) => outcome === 'done'),
		`${act.playbook} to heal`,
		signal,
	);
	const { heals, verified } = now();
	report.heals.push(...heals);
	for (const heal of heals) say(`  ${heal.do} ${heal.target}: ${heal.outcome}`, 'cyan');
	if (verified !== undefined) report.verified.push(verified);
	say(`  healed and verified after ${verified?.after} s`, 'green');
}

function blocked(view: EngineView) {
	return view.actions().filter(({ verdict }) => verdict.kind === 'deny');
}

async function until(holds: () => boolean, what: string, signal: AbortSignal): Promise<void> {
	const end = performance.now() + PATIENCE_MS;
	while (!holds()) {
		signal.throwIfAborted();
		if (performance.now() > end) throw new EngineError(`waited ${PATIENCE_MS / 1000} s in vain for ${what}`, 'human');
		await sleep(LOOK_MS);
	}
}

function summary({ detections, heals, verified, blocked: refused }: Report): string {
	return `${detections.length} faults detected, ${heals.length} actions, ${verified.length} healed and verified, ${refused.length} action refused by a guardrail`;
}
