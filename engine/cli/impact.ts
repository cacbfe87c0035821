import process from 'node:process';
import { redactionsEverywhere } from '../decide/guard/privacy.ts';
import { redact } from '../decide/guard/redact.ts';
import type { PolicySet } from '../decide/policy-set.ts';
import { type LocalRepository, localRepository, readRevision } from '../gitops/revision.ts';
import { UsageError } from '../model/error.ts';
import { isPolicyPath, MAX_FILE_BYTES, MAX_TREE_BYTES } from '../policy/files.ts';
import { compileFiles } from '../policy/load.ts';
import { differenceOf } from '../run/impact/difference.ts';
import { emboldenedBy } from '../run/impact/emboldened.ts';
import { loosenedBy } from '../run/impact/loosened.ts';
import { defineCommand } from './command.ts';
import type { Impact } from './impact-report/impact.ts';
import { impactJson } from './impact-report/json.ts';
import { impactMarkdown } from './impact-report/markdown.ts';
import { impactText } from './impact-report/text.ts';
import { parseInstant } from './instant.ts';
import { HISTORY } from './options.ts';
import { validSet } from './policies.ts';
import { openFor, replaySet } from './replaying.ts';
import { actuators } from './wire.ts';

const REPORTS: Readonly<Record<string, (impact: Impact) => string>> = { text: impactText, json: impactJson, markdown: impactMarkdown };
const RULES = { isPolicy: isPolicyPath, maxFileBytes: MAX_FILE_BYTES, maxTreeBytes: MAX_TREE_BYTES };
const GUARDED_BY: readonly string[] = ['head', 'base'];
/** Where policies are when nobody says and the repository holds other things as well. */
const USUAL_FOLDER = 'policies';

export const command = defineCommand({
	usage: '',
	positionals: [0, 0],
	about:
		'Replays a recording with the policies of two commits of the repository around the current folder, and tells what the\nchange would have done: alerts and actions that come, go or differ, every guardrail that it\nloosens, and every policy that begins to act.',
	options: {
		base: { type: 'string', value: 'REF', about: 'The commit before the change' },
		head: { type: 'string', value: 'REF', default: 'HEAD', about: 'The commit with the change' },
		history: HISTORY,
		path: {
			type: 'string',
			value: 'DIR',
			about: 'Folder of the policies in the repository; default: `policies` if there is one, else all',
		},
		from: { type: 'string', value: 'TIME', about: 'Compare what happens from here on; what is before is replayed all the same' },
		to: { type: 'string', value: 'TIME', about: 'Replay up to here' },
		guardrails: {
			type: 'string',
			value: GUARDED_BY.join('|'),
			default: 'head',
			about: 'Whose guardrails judge what head would do; `base`: those that people have agreed to, as CI does',
		},
		format: { type: 'string', value: Object.keys(REPORTS).join('|'), default: 'text', about: 'How the result is printed' },
	},
	examples: [
		'impact --base origin/main --history .homeostat-state',
		'impact --base origin/main --head HEAD --history recording.parquet --format markdown',
	],
	async run({ values }, io) {
		const { base, head, history, path } = values;
		const report = REPORTS[values.format];
		if (report === undefined) throw new UsageError(`unknown format \`${values.format}\`; known are ${Object.keys(REPORTS).join(', ')}`);
		if (!GUARDED_BY.includes(values.guardrails)) throw new UsageError(`--guardrails: \`${values.guardrails}\` is neither head nor base`);
		if (base === undefined || history === undefined) throw new UsageError('`homeostat impact` needs --base and --history');
		const bounds = {
			from: values.from === undefined ? undefined : parseInstant('from', values.from),
			to: values.to === undefined ? undefined : parseInstant('to', values.to),
		};
		const repository = await localRepository(process.cwd());
		const before = await setOf(repository, base, path);
		const after = await setOf(repository, head, path);
		const recording = await openFor([before, after], history, bounds, io);
		const inBounds = <T extends { alerts: readonly { endsAt: number | null }[]; actions: readonly { at: number }[] }>(replayed: T): T => ({
			...replayed,
			alerts: replayed.alerts.filter(({ endsAt }) => bounds.from === undefined || endsAt === null || endsAt >= bounds.from),
			actions: replayed.actions.filter(({ at }) => bounds.from === undefined || at >= bounds.from),
		});
		const was = inBounds(await replaySet(before, { recording }, bounds, 'base', io));
		const guarded = values.guardrails === 'base' ? { ...after, guardrails: before.guardrails } : after;
		const is = inBounds(await replaySet(guarded, { recording }, bounds, 'head', io));
		// By the rules of either side: who takes one away must not see by that what it hid.
		const classes = redactionsEverywhere([...before.guardrails, ...after.guardrails]);
		const shown = redact({ ...differenceOf(was, is), was, is }, classes);
		const judged = { loosened: loosenedBy(before, after), emboldened: emboldenedBy(before, after) };
		io.stdout.write(report({ base, head, ...shown, ...judged, span: recording.span, guardedBy: values.guardrails }));
		return 0;
	},
});

async function setOf(repository: LocalRepository, ref: string, path: string | undefined): Promise<PolicySet> {
	const { prefix } = repository;
	const folder = [prefix, path ?? USUAL_FOLDER].filter((part) => part !== '' && part !== '.').join('/');
	const found = await readRevision(repository, ref, folder, RULES);
	const whole = path === undefined && found.files.length === 0;
	const { commit, files } = whole ? await readRevision(repository, ref, prefix, RULES) : found;
	return validSet(compileFiles(files, { revision: `${ref}@sha1:${commit}`, actuators }), ref);
}
