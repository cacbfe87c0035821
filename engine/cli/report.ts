import { redactionsEverywhere } from '../decide/guard/privacy.ts';
import { redact } from '../decide/guard/redact.ts';
import type { PolicySet } from '../decide/policy-set.ts';
import { openRecording } from '../history/open.ts';
import type { Recording } from '../history/recording.ts';
import { LEDGER_METRICS } from '../learn/ledger/meters.ts';
import type { ReportRequest } from '../model/engine.ts';
import { UsageError } from '../model/error.ts';
import type { JsonObject } from '../model/json.ts';
import { loadPolicies } from '../policy/load.ts';
import { nearest } from '../policy/nearest.ts';
import { metricsOf } from '../run/reach.ts';
import type { Bargain } from '../run/reporting/envelope.ts';
import { NO_PRICES, readPriceBook } from '../run/reporting/price-book.ts';
import { makeReport, type Report, SECTIONS, type Section } from '../run/reporting/report.ts';
import { reportOfShape } from '../run/reporting/shape.ts';
import { callEngine } from './client.ts';
import { defineCommand, type Io } from './command.ts';
import { parseInstant } from './instant.ts';
import { HISTORY, SERVER } from './options.ts';
import { validSet } from './policies.ts';
import { journalOf } from './replaying.ts';
import { bargainOf } from './report/bargain.ts';
import { focusCsv } from './report/focus.ts';
import { reportHtml } from './report/html/page.ts';
import { reportJson } from './report/json.ts';
import { reportText } from './report/text.ts';
import { actuators } from './wire.ts';

/** Weeks of history take an engine a while. */
const PATIENCE_MS = 300_000;

type Writer = (report: Report, io: Io) => string;

const WRITERS: Readonly<Record<string, Writer>> = { text: reportText, json: reportJson, html: reportHtml, csv: focusCsv };

export const command = defineCommand({
	usage: `[${SECTIONS.join('|')}]`,
	positionals: [0, 1],
	about:
		'What history says, of a running engine or with --history; without a word, all of it. Heals: whether healing helped, how long it took, which acts were for nothing.\nLedger: what each service used, cost and gave; it adds up to what the host has. Its prices stand in the Services and in a price\nbook; --format csv gives it in the columns of FOCUS. Peaks: the times of day and week at which what ScalingRules and Thresholds watch is high, when\nit will be so next, and the schedule that a ScalingRule could have for it. Conditions: under which states what Thresholds watch is\nbetter or worse, and what warns of it; with --cost also the operating envelope: in which states of the knobs it held most cheaply.',
	options: {
		policies: { type: 'string', value: 'DIR', about: 'The policies: they say what services cost and give' },
		history: HISTORY,
		server: SERVER,
		prices: { type: 'string', value: 'FILE', about: 'Price book: what a core, a GiB, a kWh costs, what a kWh emits, what the host draws' },
		cost: { type: 'string', value: 'EXPR', about: 'With conditions: in which states objectives (Thresholds) hold at the lowest cost' },
		factor: { type: 'string', multiple: true, value: 'EXPR', about: 'What can be set, for --cost; default: the knobs of ScalingRules' },
		load: { type: 'string', value: 'EXPR', about: 'What is demanded, for --cost: states are compared under the same load' },
		objective: { type: 'string', value: 'NAME', about: 'The Threshold that should hold, for --cost; default: all' },
		from: { type: 'string', value: 'TIME', about: 'Look at nothing before it' },
		to: { type: 'string', value: 'TIME', about: 'Look at nothing after it' },
		format: { type: 'string', value: Object.keys(WRITERS).join('|'), default: 'text', about: 'How the result is printed' },
	},
	examples: [
		'report heals',
		'report --policies policies --history .homeostat-state',
		'report conditions --policies policies --history .homeostat-state --cost "sum(rate(spend_total[5m]))"',
		'report ledger --history .homeostat-state --prices prices.yaml --format csv',
	],
	async run({ values, positionals }, io) {
		const write = WRITERS[values.format];
		if (write === undefined) {
			throw new UsageError(`--format: \`${values.format}\` is unknown; known are ${Object.keys(WRITERS).join(', ')}`);
		}
		const sections = values.format === 'csv' ? (['ledger'] as const) : sectionsOf(positionals[0]);
		const from = values.from === undefined ? undefined : parseInstant('from', values.from);
		const to = values.to === undefined ? undefined : parseInstant('to', values.to);
		const range = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
		const { policies, history, prices, server } = values;
		const bargain = bargainOf(values);
		if (history === undefined && (policies ?? prices) !== undefined) {
			throw new UsageError('--policies and --prices go with --history; a running engine has policies of its own');
		}
		if (history === undefined && bargain !== undefined)
			throw new UsageError('--cost goes with --history; name the state directory of the engine');
		const report =
			history === undefined
				? await ask(server, sections, range, io)
				: await tell({ policies, history, prices, bargain }, sections, range, io);
		io.stdout.write(write(report, io));
		return 0;
	},
});

type Range = Pick<ReportRequest, 'from' | 'to'>;

async function ask(server: string, sections: readonly Section[], { from, to }: Range, io: Io): Promise<Report> {
	const query = new URLSearchParams(sections.map((section): [string, string] => ['section', section]));
	if (from !== undefined) query.set('from', new Date(from).toISOString());
	if (to !== undefined) query.set('to', new Date(to).toISOString());
	// The engine of this very version answers in this shape.
	return reportOfShape((await callEngine(server, { path: `report?${query}`, patience: PATIENCE_MS }, io)) as JsonObject);
}

interface Inputs {
	readonly policies: string | undefined;
	readonly history: string;
	readonly prices: string | undefined;
	readonly bargain: Bargain | undefined;
}

async function tell({ policies, history, prices, bargain }: Inputs, sections: readonly Section[], range: Range, io: Io): Promise<Report> {
	const set = policies === undefined ? undefined : validSet(loadPolicies([policies], { revision: 'unversioned', actuators }), policies);
	const journal = journalOf(history);
	const report = await makeReport({
		sections,
		...range,
		book: prices === undefined ? NO_PRICES : readPriceBook(prices),
		...(set !== undefined && { set }),
		...(bargain !== undefined && { bargain }),
		...(journal !== undefined && { journal }),
		...(sections.some((section) => section !== 'heals') && { recording: await open(history, { set, bargain }, range, io) }),
	});
	// A recording may come from elsewhere, and then no engine took out of it what the policies call private.
	return redact(report, redactionsEverywhere(set?.guardrails ?? []));
}

interface Wanted {
	readonly set: PolicySet | undefined;
	readonly bargain: Bargain | undefined;
}

/** Only what is read: a server would be asked for everything it has. */
function open(history: string, { set, bargain }: Wanted, range: Range, io: Io): Promise<Recording> {
	// Knobs are named by the engine, not in any signal.
	const named = metricsOf({ ...set, bargain });
	return openRecording(history, {
		...range,
		...(named !== undefined && { metrics: new Set([...LEDGER_METRICS, ...named, ...(bargain === undefined ? [] : ['homeostat_knob'])]) }),
		...(io.env.HOMEOSTAT_TOKEN !== undefined && { token: io.env.HOMEOSTAT_TOKEN }),
		onProblem: (message) => io.stderr.write(`homeostat: ${message}\n`),
	});
}

function sectionsOf(word: string | undefined): readonly Section[] {
	if (word === undefined) return SECTIONS;
	const section = SECTIONS.find((each) => each === word);
	if (section !== undefined) return [section];
	const meant = nearest(word, SECTIONS);
	throw new UsageError(
		`there is no report \`${word}\`${meant === undefined ? `; known are ${SECTIONS.join(', ')}` : `, did you mean \`${meant}\`?`}`,
	);
}
