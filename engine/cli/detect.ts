import type { DetectorPolicy } from '../decide/policy-set.ts';
import { openRecording } from '../history/open.ts';
import { UsageError } from '../model/error.ts';
import { loadPolicies } from '../policy/load.ts';
import { type DetectedRow, type DetectProblem, detectRecording } from '../run/detect-recording.ts';
import { defineCommand } from './command.ts';
import { HISTORY } from './options.ts';
import { actuators } from './wire.ts';

const FORMATS = ['text', 'json', 'csv'];
/** Rows that are written at once. */
const CHUNK = 1_000;
/** More than this means "yes", whatever the method. */
const FOUND = 0.5;

export const command = defineCommand({
	usage: '',
	positionals: [0, 0],
	about:
		'Runs the Detector policies over a recording, streaming and without looking ahead. CSV and JSON have a row for each\nsample of their signals, text only what scores above 0.5. A forecast adds the column eta_seconds; several detectors\nadd the column detector.',
	options: {
		policies: { type: 'string', value: 'DIR', about: 'Folder or file with the Detector policies' },
		history: HISTORY,
		format: { type: 'string', value: FORMATS.join('|'), default: 'text', about: 'How the result is printed' },
	},
	examples: ['detect --policies policies --history .homeostat-state', 'detect --policies leak.yaml --history memory.csv --format csv'],
	async run({ values }, io) {
		const { policies, history, format } = values;
		if (policies === undefined || history === undefined) throw new UsageError('`homeostat detect` needs --policies and --history');
		if (!FORMATS.includes(format)) throw new UsageError(`unknown format \`${format}\`; known are ${FORMATS.join(', ')}`);
		const detectors = readDetectors(policies);
		const recording = await openRecording(history, { onProblem: (message) => io.stderr.write(`homeostat: ${message}\n`) });
		const columns = columnsOf(detectors);
		let rows: DetectedRow[] = [];
		let code = 0;
		const failed = ({ detector, error }: DetectProblem) => {
			code = 2;
			io.stderr.write(`homeostat: ${detector}: its signal cannot be evaluated: ${error}\n`);
		};
		const write = WRITERS[format] ?? writeText;
		io.stdout.write(format === 'csv' ? `${columns.map(({ name }) => name).join(',')}\n` : '');
		for await (const row of detectRecording(detectors, recording, failed)) {
			if (rows.push(row) < CHUNK) continue;
			io.stdout.write(write(rows, columns));
			rows = [];
		}
		io.stdout.write(write(rows, columns));
		return code;
	},
});

function readDetectors(path: string): readonly DetectorPolicy[] {
	const { policySet, findings } = loadPolicies([path], { revision: 'unversioned', actuators });
	const [first] = findings;
	if (first !== undefined) {
		const { file, line, column, message } = first;
		throw new UsageError(`${file}:${line}:${column}: ${message}; \`homeostat validate ${path}\` shows all that is wrong`);
	}
	const detectors = policySet?.detectors.filter(({ mode }) => mode !== 'off') ?? [];
	if (detectors.length === 0) throw new UsageError(`no policy of kind Detector below ${path} that is not \`off\``);
	return detectors;
}

interface Column {
	readonly name: string;
	of(row: DetectedRow): string | number | null;
}

function columnsOf(detectors: readonly DetectorPolicy[]): readonly Column[] {
	const columns: Column[] = [
		{ name: 'time', of: ({ at }) => new Date(at).toISOString().replace('.000Z', 'Z') },
		{ name: 'series', of: ({ series }) => series },
		{ name: 'value', of: ({ value }) => (Number.isFinite(value) ? value : String(value)) },
		{ name: 'score', of: ({ output }) => output.score },
	];
	const forecasts = detectors.some(({ method }) => method === 'forecast');
	if (forecasts) columns.push({ name: 'eta_seconds', of: ({ output }) => output.eta_seconds ?? null });
	if (detectors.length > 1) columns.push({ name: 'detector', of: ({ detector }) => detector.name });
	return columns;
}

type Writer = (rows: readonly DetectedRow[], columns: readonly Column[]) => string;

const lines = (texts: readonly string[]) => texts.map((text) => `${text}\n`).join('');
const quoted = (cell: string | number | null) =>
	typeof cell === 'string' && /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

const writeText: Writer = (rows, columns) =>
	lines(rows.filter(({ output }) => output.score > FOUND).map((row) => columns.map(({ of }) => of(row) ?? '').join('  ')));

const WRITERS: Readonly<Record<string, Writer>> = {
	text: writeText,
	csv: (rows, columns) => lines(rows.map((row) => columns.map(({ of }) => quoted(of(row))).join(','))),
	// One object a line: a recording may be larger than what a reader wants to hold.
	json: (rows, columns) => lines(rows.map((row) => JSON.stringify(Object.fromEntries(columns.map(({ name, of }) => [name, of(row)]))))),
};
