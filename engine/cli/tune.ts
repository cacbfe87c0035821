import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { editBytes } from '../gitops/edit.ts';
import { DECISIONS_FILE, declinedText, parseDecisions, type Refusal, standing } from '../gitops/proposals/decisions.ts';
import { type Published, publishProposals } from '../gitops/proposals/publish.ts';
import { readIncidents } from '../history/incidents.ts';
import { openRecording } from '../history/open.ts';
import { UsageError } from '../model/error.ts';
import { type PromiseCheck, type Proposal, valueText } from '../model/proposal.ts';
import { loadPolicies } from '../policy/load.ts';
import type { Kept, TuneResult } from '../run/tuning/kind.ts';
import { metricsOf } from '../run/tuning/metrics.ts';
import { type TuneParts, tunePolicies } from '../run/tuning/tune.ts';
import { defineCommand, type Io } from './command.ts';
import { authorshipOf, forgeOf } from './forge.ts';
import { isJson } from './format.ts';
import { parseInstant } from './instant.ts';
import { FORMAT, HISTORY } from './options.ts';
import { validSet } from './policies.ts';
import { CHECK_AFTER, keepPromises, type PromiseParts } from './promises.ts';
import { journalOf } from './replaying.ts';
import { readRules } from './repository-config.ts';
import { actuators } from './wire.ts';

export const command = defineCommand({
	usage: '',
	positionals: [0, 0],
	about:
		'Proposes values for the policies that have `tune`, within the bounds written there, each with its back-test on rows that the\ntuner did not see. Incidents are those of --labels and, in a state directory, what people (`homeostat verdict`) and heals said of\nalerts; without any it aims at the tolerable number of alerts. Of ScalingRules the floors of their schedule, by what was\nneeded at those times, and the target, by what a unit carried while its objective held; of Playbooks, in a state directory, the order of the rungs, by what healing came to,\nand their mode, by how right the alerts were that begin them. Guardrails are never tuned.',
	options: {
		policies: { type: 'string', value: 'DIR', about: 'The policies' },
		history: HISTORY,
		until: { type: 'string', value: 'TIME', about: 'Look at nothing after it' },
		labels: { type: 'string', value: 'FILE', about: 'Incidents that people know of: CSV with the columns series, start, end' },
		write: { type: 'boolean', default: false, about: 'Change the values in the files, and no other byte' },
		pr: {
			type: 'boolean',
			default: false,
			about:
				'Push the proposals as branches homeostat/tune/POLICY, with their evidence; hold those that were merged against what came after',
		},
		'check-after': CHECK_AFTER,
		format: FORMAT,
	},
	examples: [
		'tune --policies policies --history .homeostat-state',
		'tune --policies policies --history recording.parquet --labels incidents.csv --pr',
	],
	async run({ values }, io) {
		const { policies, history, until, labels, write, pr } = values;
		if (policies === undefined || history === undefined) throw new UsageError('`homeostat tune` needs --policies and --history');
		if (write && pr) throw new UsageError('--write changes the files, --pr proposes to; choose one of them');
		const json = isJson(values.format);
		const set = validSet(loadPolicies([policies], { revision: 'unversioned', actuators }), policies);
		const metrics = metricsOf(set);
		const recording = await openRecording(history, {
			...(metrics !== undefined && { metrics }),
			...(io.env.HOMEOSTAT_TOKEN !== undefined && { token: io.env.HOMEOSTAT_TOKEN }),
			onProblem: (message) => io.stderr.write(`homeostat: ${message}\n`),
		});
		const facts = {
			set,
			recording,
			incidents: labels === undefined ? [] : readIncidents(labels),
			...(until !== undefined && { until: parseInstant('until', until) }),
		};
		const found = await tunePolicies({ ...facts, ...testimonyOf(history) });
		const wanted = withoutDeclined(found, refusalsFor(policies));
		if (write) writeFiles(wanted.proposals);
		const shown = pr
			? await publish({ ...facts, ...testimonyOf(history), checkAfter: values['check-after'] }, folderOf(policies), wanted, found, io)
			: wanted;
		io.stdout.write(json ? `${JSON.stringify(shown, undefined, 2)}\n` : textOf(shown));
		return 0;
	},
});

/** What is written down there of alerts; read anew by each who asks. */
function testimonyOf(history: string): Pick<TuneParts, 'journal'> {
	const journal = journalOf(history);
	return journal === undefined ? {} : { journal };
}

const folderOf = (policies: string) => (statSync(policies).isDirectory() ? policies : dirname(policies));

/** Of the repository that the policies stand in: the nearest folder above them that has such a file. */
function refusalsFor(policies: string): readonly Refusal[] {
	for (let folder = resolve(policies); ; folder = dirname(folder)) {
		const path = join(folder, DECISIONS_FILE);
		if (existsSync(path)) return parseDecisions(readFileSync(path, 'utf8'), path);
		if (folder === dirname(folder)) return [];
	}
}

function withoutDeclined({ proposals, kept }: TuneResult, refusals: readonly Refusal[]): TuneResult {
	const now = Date.now();
	const declined = proposals.flatMap(({ policy, fingerprint }) => {
		const refusal = standing(refusals, fingerprint, now);
		return refusal === undefined ? [] : [{ policy, reason: declinedText(refusal), fingerprint }];
	});
	const isDeclined = ({ fingerprint }: Proposal) => declined.some((each) => each.fingerprint === fingerprint);
	return {
		proposals: proposals.filter((proposal) => !isDeclined(proposal)),
		kept: [...kept, ...declined.map(({ policy, reason }) => ({ policy, reason }))],
	};
}

function writeFiles(proposals: readonly Proposal[]): void {
	for (const file of new Set(proposals.map((proposal) => proposal.file))) {
		const edits = proposals.filter((proposal) => proposal.file === file);
		writeFileSync(file, editBytes(readFileSync(file), edits));
	}
}

/** A proposal and, once it is pushed, where. */
type Placed = Proposal & { readonly branch?: string; readonly commit?: string; readonly url?: string };
interface Shown {
	readonly proposals: readonly Placed[];
	readonly kept: readonly Kept[];
	/** Of proposals that were merged; with --pr. */
	readonly checks?: readonly PromiseCheck[];
	readonly reverts?: readonly Placed[];
}

type Facts = Pick<PromiseParts, 'set' | 'recording' | 'incidents' | 'journal' | 'until' | 'checkAfter'>;

async function publish(facts: Facts, dir: string, wanted: TuneResult, found: TuneResult, io: Io): Promise<Shown> {
	const forge = await forgeOf(dir, io.env);
	const authorship = authorshipOf(io.env);
	const now = Date.now();
	const considered = [...new Set([...found.proposals, ...found.kept].map(({ policy }) => policy))];
	const published = await publishProposals({ dir, proposals: wanted.proposals, considered, now, forge, authorship, readRules });
	const kept = await keepPromises({ ...facts, dir, forge, now, authorship });
	const held = [...published, ...kept.published].filter((entry) => entry.kind === 'kept');
	return {
		proposals: placed(wanted.proposals, published),
		kept: [...wanted.kept, ...held.map(({ policy, reason }): Kept => ({ policy, reason }))],
		checks: kept.checks,
		reverts: placed(kept.reverts, kept.published),
	};
}

/** Those that stand, and where. */
function placed(proposals: readonly Proposal[], published: readonly Published[]): Placed[] {
	const held = published.filter((entry) => entry.kind === 'kept');
	const stands = (proposal: Proposal) =>
		!held.some(({ policy, fingerprint }) => policy === proposal.policy && (fingerprint ?? proposal.fingerprint) === proposal.fingerprint);
	return proposals.filter(stands).map((proposal) => ({ ...proposal, ...placeOf(published, proposal) }));
}

function placeOf(published: readonly Published[], { policy }: Proposal) {
	for (const entry of published) {
		if (entry.policy !== policy || entry.kind === 'kept' || entry.kind === 'withdrawn') continue;
		return { branch: entry.branch, commit: entry.commit, url: entry.url };
	}
	return {};
}

function textOf({ proposals, kept, checks = [], reverts = [] }: Shown): string {
	const changes = [...proposals, ...reverts].flatMap(({ policy, path, from, to, bounds, evidence, branch }) => [
		`${policy}: ${path} ${valueText(from)} -> ${valueText(to)}  (${bounds})${branch === undefined ? '' : `  on ${branch}`}`,
		`  ${evidence.effect}`,
		...evidence.backTest.map((row) => `  ${row.measure}: ${row.old} -> ${row.new}`),
		...evidence.excluded.map((text) => `  left out: ${text}`),
	]);
	const rest = kept.map(({ policy, reason }) => `${policy}: kept, ${reason}`);
	const after = checks.map(({ policy, commit, verdict, reason }) => `${policy}: ${commit.slice(0, 12)} ${verdict}, ${reason}`);
	return [...changes, ...rest, ...after, `${proposals.length} proposals, ${kept.length} kept`].map((line) => `${line}\n`).join('');
}
