import { openRecording } from '../history/open.ts';
import { PrometheusServer, ServerRefusal } from '../history/prometheus.ts';
import { UsageError } from '../model/error.ts';
import { seriesKey } from '../model/series.ts';
import { type ApiResult, apiResult } from '../promql/api-result.ts';
import { compile } from '../promql/compile.ts';
import type { Program, QueryAnswer } from '../promql/program.ts';
import { QueryError } from '../promql/query-error.ts';
import { viewFor } from '../run/recording.ts';
import { type Args, defineCommand, type Io } from './command.ts';
import { parseInstant, parseSpan } from './instant.ts';
import { FORMAT, HISTORY } from './options.ts';

/** What is asked for. Epoch ms. */
type Times =
	| { readonly kind: 'instant'; readonly at: number | undefined }
	| { readonly kind: 'range'; readonly start: number; readonly end: number; readonly step: number };

/** Prometheus' answer: `data`, and the remarks if there are any. */
interface Answer {
	readonly data: unknown;
	readonly warnings: readonly string[];
	readonly infos: readonly string[];
}

const options = {
	history: { ...HISTORY, about: `${HISTORY.about}; evaluated here` },
	server: { type: 'string', value: 'URL', about: 'A Prometheus-compatible server that evaluates it; or an engine' },
	at: { type: 'string', value: 'TIME', about: 'The instant; default: the end of the recording, now for a server' },
	start: { type: 'string', value: 'TIME', about: 'First instant of a range; with --end and --step' },
	end: { type: 'string', value: 'TIME', about: 'Last instant of a range' },
	step: { type: 'string', value: 'DURATION', about: 'Time between instants of a range' },
	format: FORMAT,
} as const;

export const command = defineCommand({
	usage: 'EXPR',
	positionals: [1, 1],
	about: 'Times are RFC 3339, Unix seconds, or milliseconds. JSON has the shape of Prometheus’ HTTP API.',
	options,
	examples: [
		"query 'up == 0' --history .homeostat-state",
		"query 'rate(node_cpu_seconds_total[5m])' --history recording.csv --start 2026-01-31T08:00:00Z --end 2026-01-31T09:00:00Z --step 1m",
		'query up --server http://127.0.0.1:9090 --format json',
	],
	async run(args, io) {
		const [expression = ''] = args.positionals;
		const { history, server, format } = args.values;
		if (format !== 'text' && format !== 'json') throw new UsageError(`unknown format \`${format}\`; known are text, json`);
		if ((history === undefined) === (server === undefined)) throw new UsageError('`homeostat query` needs either --history or --server');
		const times = timesOf(args);
		try {
			const answer = server === undefined ? await here(expression, history ?? '', times, io) : await there(expression, server, times, io);
			print(answer, format, io);
			return 0;
		} catch (error) {
			if (format !== 'json' || !(error instanceof QueryError || error instanceof ServerRefusal || error instanceof BadExpression))
				throw error;
			const errorType = error instanceof QueryError ? 'execution' : error instanceof ServerRefusal ? error.kind : 'bad_data';
			io.stdout.write(`${JSON.stringify({ status: 'error', errorType, error: error.message })}\n`);
			return 2;
		}
	},
});

class BadExpression extends UsageError {}

function timesOf({ values }: Args<typeof options>): Times {
	const { at, start, end, step } = values;
	if (start === undefined && end === undefined && step === undefined) {
		return { kind: 'instant', at: at === undefined ? undefined : parseInstant('at', at) };
	}
	if (at !== undefined) throw new UsageError('--at asks for an instant, --start, --end and --step for a range: give one of them');
	if (start === undefined || end === undefined || step === undefined) throw new UsageError('a range needs --start, --end and --step');
	const range = { start: parseInstant('start', start), end: parseInstant('end', end), step: parseSpan('step', step) };
	if (range.end < range.start) throw new UsageError('--end lies before --start');
	return { kind: 'range', ...range };
}

async function here(expression: string, from: string, times: Times, io: Io): Promise<Answer> {
	const program = compiled(expression);
	const reading =
		times.kind === 'range' ? { from: times.start, to: times.end } : { from: times.at ?? Date.now(), to: times.at ?? Date.now() };
	const recording = await openRecording(from, {
		from: reading.from - program.reach,
		to: reading.to,
		...(program.metrics.size > 0 && { metrics: program.metrics }),
		...(io.env.HOMEOSTAT_TOKEN !== undefined && { token: io.env.HOMEOSTAT_TOKEN }),
		onProblem: (message) => io.stderr.write(`homeostat: ${message}\n`),
	});
	if (times.kind === 'range') {
		const view = await viewFor(recording, program, times.start, times.end);
		return told(program.range(view, times.start, times.end, times.step), times.end);
	}
	const at = times.at ?? recording.span?.last ?? Date.now();
	return told(program.instant(await viewFor(recording, program, at, at), at), at);
}

function compiled(expression: string): Program {
	const result = compile(expression);
	if (result.kind === 'program') return result.program;
	const errors = result.errors.map(({ message, from }) => `${message}\n  ${expression}\n  ${' '.repeat(from)}^`);
	throw new BadExpression(`the expression cannot be evaluated: ${errors.join('\n')}`);
}

function told({ result, warnings, infos }: QueryAnswer, at: number): Answer {
	return { data: apiResult(result, at), warnings, infos };
}

function there(expression: string, url: string, times: Times, io: Io): Promise<Answer> {
	const server = new PrometheusServer(url, io.env.HOMEOSTAT_TOKEN);
	const seconds = (ms: number) => String(ms / 1000);
	if (times.kind === 'instant') {
		return server.ask('query', { query: expression, ...(times.at !== undefined && { time: seconds(times.at) }) });
	}
	const { start, end, step } = times;
	return server.ask('query_range', { query: expression, start: seconds(start), end: seconds(end), step: seconds(step) });
}

function print({ data, warnings, infos }: Answer, format: string, io: Io): void {
	if (format === 'json') {
		const remarks = { ...(warnings.length > 0 && { warnings }), ...(infos.length > 0 && { infos }) };
		io.stdout.write(`${JSON.stringify({ status: 'success', data, ...remarks })}\n`);
		return;
	}
	for (const remark of [...warnings, ...infos]) io.stderr.write(`${remark}\n`);
	io.stdout.write(textOf(data as ApiResult));
}

/** As `promtool query` prints it. */
function textOf({ result }: ApiResult): string {
	const point = ([seconds, value]: readonly [number, string]) => `${value} @[${new Date(seconds * 1000).toISOString()}]`;
	const lines = result.flatMap((each) => {
		if (typeof each !== 'object') return [];
		if ('values' in each) return [`${seriesKey(each.metric)} =>`, ...each.values.map(point)];
		return [`${seriesKey(each.metric)} => ${point(each.value)}`];
	});
	const [seconds, value] = result;
	if (typeof seconds === 'number' && typeof value === 'string') lines.push(point([seconds, value]));
	return lines.map((line) => `${line}\n`).join('');
}
