import type { PolicySet } from '../decide/policy-set.ts';
import { openRecording } from '../history/open.ts';
import type { Recording } from '../history/recording.ts';
import { LEDGER_METRICS } from '../learn/ledger/meters.ts';
import { UsageError } from '../model/error.ts';
import { loadPolicies } from '../policy/load.ts';
import { nearest } from '../policy/nearest.ts';
import { metricsOf } from '../run/reach.ts';
import { NO_PRICES, readPriceBook } from '../run/reporting/price-book.ts';
import { makeReport, type Report, SECTIONS, type Section } from '../run/reporting/report.ts';
import { defineCommand, type Io } from './command.ts';
import { parseInstant } from './instant.ts';
import { HISTORY } from './options.ts';
import { validSet } from './policies.ts';
import { journalOf } from './replaying.ts';
import { focusCsv } from './report/focus.ts';
import { reportJson } from './report/json.ts';
import { reportText } from './report/text.ts';
import { actuators } from './wire.ts';

type Writer = (report: Report, io: Io) => string;

const WRITERS: Readonly<Record<string, Writer>> = { text: reportText, json: reportJson, csv: focusCsv };

export const command = defineCommand({
	usage: `[${SECTIONS.join('|')}]`,
	positionals: [0, 1],
	about:
		'What history says; without a word, all of it. Heals: whether healing helped, how long it took, which acts were for nothing.\nLedger: what each service used, cost and gave; it adds up to what the host has. Its prices stand in the Services and in a price\nbook; --format csv gives it in the columns of FOCUS.',
	options: {
		policies: { type: 'string', value: 'DIR', about: 'The policies: they say what services cost and give' },
		history: HISTORY,
		prices: { type: 'string', value: 'FILE', about: 'Price book: what a core, a GiB, a kWh costs, what a kWh emits, what the host draws' },
		from: { type: 'string', value: 'TIME', about: 'Look at nothing before it' },
		to: { type: 'string', value: 'TIME', about: 'Look at nothing after it' },
		format: { type: 'string', value: Object.keys(WRITERS).join('|'), default: 'text', about: 'How the result is printed' },
	},
	examples: [
		'report --policies policies --history .homeostat-state',
		'report ledger --history .homeostat-state --prices prices.yaml --format csv',
	],
	async run({ values, positionals }, io) {
		const write = WRITERS[values.format];
		if (write === undefined)
			throw new UsageError(`--format: \`${values.format}\` is unknown; known are ${Object.keys(WRITERS).join(', ')}`);
		const sections = values.format === 'csv' ? (['ledger'] as const) : sectionsOf(positionals[0]);
		const { policies, history, prices } = values;
		if (history === undefined) throw new UsageError('`homeostat report` needs --history');
		const from = values.from === undefined ? undefined : parseInstant('from', values.from);
		const to = values.to === undefined ? undefined : parseInstant('to', values.to);
		const range = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
		const set = policies === undefined ? undefined : validSet(loadPolicies([policies], { revision: 'unversioned', actuators }), policies);
		const journal = journalOf(history);
		const report = await makeReport({
			sections,
			...range,
			book: prices === undefined ? NO_PRICES : readPriceBook(prices),
			...(set !== undefined && { set }),
			...(journal !== undefined && { journal }),
			...(sections.some((section) => section !== 'heals') && { recording: await open(history, set, range, io) }),
		});
		io.stdout.write(write(report, io));
		return 0;
	},
});

/** Only what is read: a server would be asked for everything it has. */
function open(history: string, set: PolicySet | undefined, range: { from?: number; to?: number }, io: Io): Promise<Recording> {
	const named = set === undefined ? new Set<string>() : metricsOf(set);
	return openRecording(history, {
		...range,
		...(named !== undefined && { metrics: new Set([...LEDGER_METRICS, ...named]) }),
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
