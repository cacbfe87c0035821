import { spawn } from 'node:child_process';
import { EngineError, errorText } from '../model/error.ts';
import type { Batch, Sensor } from '../model/sensor.ts';
import { type Labels, type Sample, seriesKey } from '../model/series.ts';
import type { Source, SourceSpec } from '../model/source.ts';
import { ExpositionParser } from './scrape/exposition.ts';

type ExecSpec = Extract<SourceSpec, { kind: 'exec' }>;

const MAX_OUTPUT = 8 * 1024 * 1024;
/** As much of the error output as a person will read. */
const MAX_STDERR = 2048;
/** What a command needs to run at all; everything else of the engine's environment, secrets among it, stays with the engine. */
const INHERITED = ['PATH', 'HOME', 'LANG', 'TZ'];
const METRIC = /^[a-zA-Z_:][a-zA-Z0-9_:]*$/;

function environment(spec: ExecSpec): NodeJS.ProcessEnv {
	const inherited = INHERITED.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
	return { ...Object.fromEntries(inherited), ...spec.env };
}

function killGroup(pid: number | undefined): void {
	if (pid === undefined) return;
	try {
		process.kill(-pid, 'SIGKILL');
	} catch (thrown) {
		// ESRCH: the whole group has ended by itself.
		if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'ESRCH')) throw thrown;
	}
}

/** Standard output of the command. It leads a process group of its own, which is killed whole at the end of patience. */
function run(spec: ExecSpec, signal: AbortSignal): Promise<string> {
	const [command = '', ...args] = spec.argv;
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: environment(spec) });
		const output: Buffer[] = [];
		let length = 0;
		let stderr = '';
		const giveUp = (why: string) => {
			killGroup(child.pid);
			reject(new EngineError(why, 'retry'));
		};
		const onAbort = () => giveUp('killed, it took too long');
		signal.addEventListener('abort', onAbort, { once: true });
		child.stdout.on('data', (chunk: Buffer) => {
			length += chunk.length;
			if (length > MAX_OUTPUT) giveUp(`killed, it wrote more than ${MAX_OUTPUT / 1024 / 1024} MiB`);
			else output.push(chunk);
		});
		child.stderr.on('data', (chunk: Buffer) => {
			stderr = (stderr + chunk.toString()).slice(-MAX_STDERR);
		});
		child.once('error', reject);
		child.once('close', (code, killer) => {
			signal.removeEventListener('abort', onAbort);
			if (code === 0) resolve(Buffer.concat(output).toString());
			else reject(new EngineError(`ended with ${killer ?? code}${stderr === '' ? '' : `: ${stderr.trim()}`}`, 'retry'));
		});
	});
}

/** `[{name, labels?, value}]` or `{name: value}`. Throws on everything else: a wrong shape must not become an empty reading. */
function parseJson(text: string): readonly Sample[] {
	const parsed: unknown = JSON.parse(text);
	if (Array.isArray(parsed)) return parsed.map((row: unknown) => toSample(row));
	if (!isRecord(parsed)) throw new EngineError('the output is neither an array of samples nor an object of numbers', 'human');
	return Object.entries(parsed).map(([name, value]) => toSample({ name, value }));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toSample(row: unknown): Sample {
	const { name, labels = {}, value } = isRecord(row) ? row : {};
	const shown = JSON.stringify(row)?.slice(0, 80);
	if (typeof name !== 'string' || !METRIC.test(name)) throw new EngineError(`${shown}: "name" must be a metric name`, 'human');
	if (typeof value !== 'number') throw new EngineError(`${shown}: "value" must be a number`, 'human');
	if (!isRecord(labels)) throw new EngineError(`${shown}: "labels" must be an object of strings`, 'human');
	const pairs = Object.entries(labels).map(([label, text]): [string, string] => {
		if (typeof text === 'string') return [label, text];
		throw new EngineError(`${shown}: the label "${label}" must be a string`, 'human');
	});
	return { labels: { ...Object.fromEntries(pairs.filter(([, text]) => text !== '')), __name__: name }, value };
}

/** Gives the label objects of earlier reads to equal label sets, and refuses a series that is there twice. */
function createIntern(): (samples: readonly Sample[]) => readonly Sample[] {
	let known = new Map<string, Labels>();
	return (samples) => {
		const next = new Map<string, Labels>();
		const interned = samples.map(({ labels, value }) => {
			const key = seriesKey(labels);
			if (next.has(key)) throw new EngineError(`the series ${key} is there twice`, 'human');
			const same = known.get(key) ?? labels;
			next.set(key, same);
			return { labels: same, value };
		});
		known = next;
		return interned;
	};
}

/** A command that prints samples, as JSON or in the text format of Prometheus. Its exit code must be 0. */
export function createExecSensor(source: Source, spec: ExecSpec): Sensor {
	const { name, interval, timeout, maxSeries, seriesLabels: labels } = source;
	const parser = new ExpositionParser({ labels, keep: () => true, alias: () => undefined, maxSeries });
	const intern = createIntern();

	async function read(signal: AbortSignal): Promise<Batch> {
		try {
			const text = await run(spec, signal);
			return spec.output === 'text' ? parser.parse(text, false) : { samples: intern(parseJson(text)) };
		} catch (thrown) {
			throw new EngineError(`exec ${spec.argv[0]}: ${errorText(thrown)}`, 'retry', { cause: thrown });
		}
	}

	return { name, interval, timeout, labels, maxSeries, read };
}
