import { setTimeout as sleep } from 'node:timers/promises';
import type { EngineView } from '../model/engine.ts';
import { EngineError, errorText } from '../model/error.ts';
import { folderFeed } from '../run/folder-feed.ts';
import { type Engine, startEngine } from '../run/live.ts';
import { steadyClock } from '../run/steady-clock.ts';
import { defineCommand, type Io } from './command.ts';
import { ACTS, type Act, type Detection, type Heal, progress, type Verified } from './demo/acts.ts';
import { BADLY_SET, type Lesson, learn } from './demo/lesson.ts';
import { buildStage, type Stage } from './demo/stage.ts';
import { secretResolver } from './secrets.ts';
import { style } from './style.ts';
import { version } from './version.ts';
import { liveParts } from './wire.ts';

/** Per step; the whole takes about 40 s on an idle machine, and must not take two minutes. */
const PATIENCE_MS = 45_000;
const LOOK_MS = 50;

interface Report {
	readonly detections: Detection[];
	readonly heals: Heal[];
	readonly verified: Verified[];
	readonly blocked: { readonly do: string; readonly target: string; readonly by: string; readonly reason: string }[];
	proposal?: Lesson;
}

type Say = (text: string, look?: Parameters<typeof style>[1]) => void;

export const command = defineCommand({
	usage: '',
	positionals: [0, 0],
	about:
		'Starts four small services, kills one, hangs one and lets one leak, each seen and healed by the policies beside the demo; a\nguardrail refuses one action; a badly set number is tuned from what was recorded, and proposed on a branch. Takes less than\ntwo minutes and leaves nothing behind. The last line is the report as JSON.',
	options: {
		keep: { type: 'boolean', default: false, about: 'Leave the folder with the policies, their repository, journal and history' },
	},
	examples: ['demo', 'demo --keep'],
	async run({ values }, io) {
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
			const look = `git --git-dir ${stage.policies}.git show ${report.proposal?.branch}`;
			io.stdout.write(`\n${summary(report)}\n${values.keep ? `To read the proposal: ${look}\n` : ''}${JSON.stringify(report)}\n`);
			return 0;
		} catch (thrown) {
			io.stderr.write(`homeostat: the demo failed: ${errorText(thrown)}\n`);
			return 1;
		} finally {
			await engine.close();
			if (!values.keep) stage.clear();
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
	const say: Say = (text, look = 'reset') =>
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
	await teach(view, stage, report, say, signal);
	return report;
}

/** A number that fires for nothing becomes a commit that people may merge. */
async function teach(view: EngineView, stage: Stage, report: Report, say: Say, signal: AbortSignal): Promise<void> {
	const alerts = view.incidents().filter(({ policy }) => policy === BADLY_SET).length;
	say(`${BADLY_SET} has fired ${alerts} times, and nothing was wrong; the tuner looks at what was recorded`, 'bold');
	const lesson = await learn(stage, PATIENCE_MS, signal);
	report.proposal = lesson;
	const { file, path, from, to, evidence, branch } = lesson;
	say(`  proposes ${file}: ${path} ${from} -> ${to}`, 'cyan');
	for (const row of evidence.backTest) say(`    ${row.measure.padEnd(44)} ${String(row.old).padStart(6)} -> ${row.new}`);
	say(`  pushed as branch ${branch}, with its evidence in the message:`, 'green');
	for (const line of (await stage.repository.show(branch)).trimEnd().split('\n')) say(`    ${line}`, 'dim');
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

async function perform(act: Act, view: EngineView, stage: Stage, report: Report, say: Say, signal: AbortSignal): Promise<void> {
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

function summary({ detections, heals, verified, blocked: refused, proposal }: Report): string {
	const healed = `${detections.length} faults detected, ${heals.length} actions, ${verified.length} healed and verified`;
	return `${healed}, ${refused.length} action refused by a guardrail, ${proposal === undefined ? 'nothing' : 'one better number'} proposed`;
}
