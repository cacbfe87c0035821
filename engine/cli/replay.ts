import { UsageError } from '../model/error.ts';
import { seriesKey } from '../model/series.ts';
import { loadPolicies } from '../policy/load.ts';
import type { ActionRow, AlertRow } from '../run/replay/ledger.ts';
import type { ReplayStats } from '../run/replay/stage.ts';
import { defineCommand } from './command.ts';
import { isJson } from './format.ts';
import { parseInstant } from './instant.ts';
import { FORMAT, HISTORY } from './options.ts';
import { validSet } from './policies.ts';
import { type Bounds, journalOf, openFor, replaySet } from './replaying.ts';
import { actuators } from './wire.ts';

export const command = defineCommand({
	usage: '',
	positionals: [0, 0],
	about:
		'What the policies would have done: alerts, wanted actions and the guardrails’ verdicts, with true cooldowns and budgets.\nNothing is executed. Evaluates at the Agents’ intervals, without an Agent whenever the recording has samples; of a state directory at the\nrecorded ticks, with the outcomes that its journal has.',
	options: {
		policies: { type: 'string', value: 'DIR', about: 'The policies' },
		history: HISTORY,
		from: { type: 'string', value: 'TIME', about: 'Print what happened from here on; what is before is replayed all the same' },
		to: { type: 'string', value: 'TIME', about: 'Replay up to here' },
		format: FORMAT,
	},
	examples: [
		'replay --policies policies --history .homeostat-state',
		'replay --policies policies --history recording.parquet --from 2026-01-31T08:00:00Z --format json',
	],
	async run({ values }, io) {
		const { policies, history } = values;
		if (policies === undefined || history === undefined) throw new UsageError('`homeostat replay` needs --policies and --history');
		const json = isJson(values.format);
		const bounds: Bounds = {
			from: values.from === undefined ? undefined : parseInstant('from', values.from),
			to: values.to === undefined ? undefined : parseInstant('to', values.to),
		};
		const set = validSet(loadPolicies([policies], { revision: 'unversioned', actuators }), policies);
		const recording = await openFor([set], history, bounds, io);
		const journal = journalOf(history);
		const began = performance.now();
		const { alerts, actions, stats } = await replaySet(set, { recording, ...(journal !== undefined && { journal }) }, bounds, 'replay', io);
		const seconds = (performance.now() - began) / 1000;
		const shown = {
			alerts: alerts.filter(({ endsAt }) => bounds.from === undefined || endsAt === null || endsAt >= bounds.from).map(alertJson),
			actions: actions.filter(({ at }) => bounds.from === undefined || at >= bounds.from).map(actionJson),
			stats: { ...stats, seconds: Math.round(seconds * 1000) / 1000 },
		};
		io.stdout.write(json ? `${JSON.stringify(shown, undefined, 2)}\n` : textOf(shown));
		return 0;
	},
});

const iso = (at: number) => new Date(at).toISOString();

function alertJson({ startsAt, endsAt, ...row }: AlertRow) {
	return { ...row, startsAt: iso(startsAt), endsAt: endsAt === null ? null : iso(endsAt) };
}

function actionJson({ at, ...row }: ActionRow): Omit<ActionRow, 'at'> & { readonly at: string } {
	return { at: iso(at), ...row };
}

interface Shown {
	readonly alerts: readonly ReturnType<typeof alertJson>[];
	readonly actions: readonly ReturnType<typeof actionJson>[];
	readonly stats: ReplayStats & { readonly seconds: number };
}

function textOf({ alerts, actions, stats }: Shown): string {
	const alertLines = alerts.map(({ policy, severity, labels, startsAt, endsAt }) => {
		const end = endsAt === null ? 'still firing' : `until ${endsAt}`;
		return { at: startsAt, text: `${severity.padEnd(8)}  ${policy} ${seriesKey(labels)}, ${end}` };
	});
	const actionLines = actions.map(({ at, policy, do: doing, target, verdict, by, value }) => {
		const number = value === undefined ? '' : ` to ${value}`;
		return { at, text: `${verdict.padEnd(8)}  ${policy}: ${doing} on ${target}${number}${by === undefined ? '' : ` (by ${by})`}` };
	});
	const lines = [...alertLines, ...actionLines].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
	const { ticks, evaluations, samples, seconds, differing, failed = [] } = stats;
	const rate = Math.round(evaluations / Math.max(seconds, 0.001));
	const total = `${alerts.length} alerts, ${actions.length} actions; ${samples} samples, ${ticks} ticks, ${rate} evaluations/s in ${seconds} s`;
	const same = differing === undefined ? [] : [`${ticks - differing} of ${ticks} recorded ticks decided the same`];
	const failures = failed.map((row) => `${row.policy} failed at ${row.ticks} of ${ticks} ticks: ${row.error}`);
	return [...lines.map(({ at, text }) => `${at}  ${text}`), ...failures, ...same, total].map((line) => `${line}\n`).join('');
}
