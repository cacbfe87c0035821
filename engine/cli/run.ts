import { once } from 'node:events';
import { hostname } from 'node:os';
import { resolve } from 'node:path';
import { type Logger, pino } from 'pino';
import { UsageError } from '../model/error.ts';
import { parseDuration } from '../model/quantity.ts';
import { createAsking } from '../run/asking.ts';
import { createHearing } from '../run/hearing.ts';
import { type Engine, startEngine } from '../run/live.ts';
import type { PolicyFeed } from '../run/policy-feed.ts';
import { steadyClock } from '../run/steady-clock.ts';
import { serveWeb, type Web } from '../web/server.ts';
import { githubWebhook } from '../web/sync.ts';
import { defineCommand, type Io } from './command.ts';
import { createFeed, FEED_OPTIONS, openDesk } from './feed.ts';
import { STATE } from './options.ts';
import { createScreen, type Screen } from './screen.ts';
import { secretResolver } from './secrets.ts';
import { holdYoungGeneration } from './steady-heap.ts';
import { version } from './version.ts';
import { liveParts } from './wire.ts';

/** Between two looks at answers, where nothing else is said. */
const ASK_MS = 30_000;
/** Between two looks at verdicts: a webhook is faster, and learning is slower than that. */
const HEAR_MS = 300_000;

export const command = defineCommand({
	usage: '',
	positionals: [0, 0],
	about:
		'Observes unless --enforce is given: everything is decided and journalled, nothing is done. To act, a policy (and its Agent)\nmust say `mode: enforce` as well. Ends on SIGTERM or Ctrl-C with 0; services run on and are adopted by the next start.',
	options: {
		...FEED_OPTIONS,
		state: STATE,
		listen: {
			type: 'string',
			value: 'HOST:PORT',
			default: '127.0.0.1:7464',
			about: 'Page and API; beyond the loopback HOMEOSTAT_TOKEN must be set',
		},
		learn: {
			type: 'string',
			value: 'CRON|off',
			default: '30 3 * * *',
			about:
				"When it looks for better numbers in its own history, in the host's time; they are listed, or put to people where the repository's settings say so, never applied",
		},
		enforce: { type: 'boolean', default: false, about: 'Act, where policies enforce' },
	},
	examples: ['run --policies policies', 'run --repo https://github.com/acme/policies --path policies --state /var/lib/homeostat --enforce'],
	async run({ values }, io) {
		const { listen, state, enforce, learn } = values;
		const address = parseListen(listen);
		const console = createConsole(io);
		const { log } = console;
		const clock = steadyClock();
		const secret = secretResolver(io.env);
		const parts = await liveParts({ clock, secret });
		const stateDir = resolve(state);
		const feed = await createFeed(values, { env: io.env, stateDir, host: hostname(), clock, log, actuators: parts.actuators });
		const asked = await openDesk(values, hostname(), { env: io.env, clock });
		const ending = untilTold();
		const engine = await startEngine({
			...parts,
			stateDir,
			enforce,
			feed,
			clock,
			log,
			version: version(),
			host: { name: hostname() },
			secret,
			...(learn === 'off' ? {} : { schedule: learn }),
		});
		const people = listenTo(engine, { feed, asked, poll: parseDuration(values.poll) ?? ASK_MS, log });
		const web = await serve(engine, address, io, log, people.look);
		const letGo = holdYoungGeneration();
		log.info({ url: web.url, enforce }, 'homeostat runs');
		console.show(engine, web.url);
		log.info({ signal: await ending }, 'ending');
		console.close();
		await web.close();
		people.close();
		await engine.close();
		letGo();
		log.info({}, 'ended');
		return 0;
	},
});

interface Places {
	readonly feed: PolicyFeed;
	readonly asked: Awaited<ReturnType<typeof openDesk>>;
	/** Milliseconds between two looks at answers. */
	readonly poll: number;
	readonly log: Logger;
}

/** People's answers and verdicts on the forge, where there is one. */
function listenTo({ view }: Engine, { feed: { hear }, asked, poll, log }: Places): { look(): void; close(): void } {
	const listening = [
		...(asked === undefined ? [] : [createAsking({ ...asked, view, interval: poll, log })]),
		...(hear === undefined ? [] : [createHearing({ view, hear, interval: Math.max(poll, HEAR_MS), log })]),
	];
	return {
		look() {
			for (const each of listening) void each.look();
		},
		close() {
			for (const each of listening) each.close();
		},
	};
}

function parseListen(text: string): { readonly host: string; readonly port: number } {
	const [, six, host = six, port] = /^(?:\[([\da-fA-F:.]+)\]|([^:[\]]+)):(\d{1,5})$/.exec(text) ?? [];
	if (host === undefined || Number(port) > 65_535)
		throw new UsageError(`--listen: \`${text}\` is no HOST:PORT; write it like 127.0.0.1:7464`);
	return { host, port: Number(port) };
}

/** Without its page and API the engine does not run: nobody could stop it. */
async function serve(engine: Engine, address: { host: string; port: number }, io: Io, log: Logger, answers: () => void): Promise<Web> {
	try {
		const token = io.env.HOMEOSTAT_TOKEN;
		const onError = (error: string) => log.error({ error }, 'a request failed');
		const secret = io.env.HOMEOSTAT_WEBHOOK_SECRET;
		const extra = secret ? { extra: githubWebhook(secret, engine.view, answers) } : {};
		return await serveWeb(engine.view, { ...address, ...(token === undefined ? {} : { token }), onError, ...extra });
	} catch (thrown) {
		await engine.close();
		throw thrown;
	}
}

/** Resolves to the name of the signal that ends the engine; a second one ends it at once. */
async function untilTold(): Promise<string> {
	const signals = ['SIGTERM', 'SIGINT'] as const;
	const told = await Promise.race(signals.map((signal) => once(process, signal).then(() => signal)));
	for (const signal of signals) process.once(signal, () => process.exit(1));
	return told;
}

/** Where the log goes: JSON lines on stderr, or into the live view of a terminal. */
interface Console {
	readonly log: Logger;
	show(engine: Engine, url: string): void;
	close(): void;
}

function createConsole(io: Io): Console {
	let screen: Screen | undefined;
	const write = (line: string) => {
		if (screen === undefined) io.stderr.write(line);
		else screen.log(shortLine(line));
	};
	return {
		log: pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, { write }),
		show(engine, url) {
			if (io.isTTY) screen = createScreen(engine.view, io, url);
		},
		close() {
			screen?.close();
			screen = undefined;
		},
	};
}

function shortLine(line: string): string {
	const { time = '', msg = '', error = '' } = JSON.parse(line) as { time?: string; msg?: string; error?: string };
	return `${time.slice(11, 19)} ${msg}${error === '' ? '' : `: ${error.split('\n')[0]}`}`;
}
