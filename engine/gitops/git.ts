import { type SimpleGit, type SimpleGitOptions, simpleGit } from 'simple-git';

/** What git needs of the engine's environment: where programs, keys, proxies and certificates are. */
const INHERITED = [
	...['PATH', 'HOME', 'USER', 'LOGNAME', 'TMPDIR', 'SSH_AUTH_SOCK'],
	...['http_proxy', 'https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY', 'ALL_PROXY'],
	...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'GIT_SSL_CAINFO', 'GIT_SSL_CAPATH'],
];

/** No program of the repository's, the user's or the system's choosing runs, and nothing waits for a person. */
const CONFIG: Readonly<Record<string, string>> = {
	'core.hooksPath': '/dev/null',
	'core.fsmonitor': 'false',
	'core.askPass': '',
	'credential.helper': '',
	// Detached housekeeping would outlive the engine.
	'gc.autoDetach': 'false',
	'maintenance.autoDetach': 'false',
	'protocol.version': '2',
	// A header with a token must not follow to another server.
	'http.followRedirects': 'false',
	'http.lowSpeedLimit': '1000',
	'http.lowSpeedTime': '30',
	'transfer.fsckObjects': 'true',
	'commit.gpgSign': 'false',
};

export interface GitSettings {
	/** A bare repository, or the folder of a working tree. */
	readonly dir: string;
	readonly bare?: boolean;
	/** Beside the fixed ones. Travels in the environment, never in arguments: values may be secret. */
	readonly config?: Readonly<Record<string, string>>;
	readonly env?: Readonly<Record<string, string>>;
	/** Honour the user's own configuration: a clone that a person works in pushes as they do. */
	readonly userConfig?: boolean;
	readonly abort?: AbortSignal;
	/** Written to the standard input. */
	readonly input?: string | Buffer;
	/** Milliseconds without output after which a command is killed. */
	readonly patience?: number;
	/** Sees what git prints, as it comes. */
	readonly onOutput?: (bytes: number) => void;
}

/** Only the end of its output is the end of a command: some time after the exit, as is the default, a busy machine loses output. */
export const COMPLETE = { onClose: true, onExit: false };

/** Git by argument arrays, with whatever could run a program or ask a question switched off. Commands reject with git's words. */
export function openGit(settings: GitSettings): SimpleGit {
	const env = environment(settings);
	const options: Partial<SimpleGitOptions> = {
		baseDir: settings.dir,
		timeout: { block: settings.patience ?? 60_000 },
		completion: COMPLETE,
		allowEnvironment: Object.keys(env),
		// These guard against settings from outside; every one of them is set here, by us.
		unsafe: {
			allowUnsafeConfigEnvCount: true,
			allowUnsafeConfigPaths: true,
			allowUnsafeSshCommand: true,
			allowUnsafeAskPass: true,
			allowUnsafeCredentialHelper: true,
			allowUnsafeFsMonitor: true,
			allowUnsafeHooksPath: true,
			allowUnsafeGpgProgram: true,
			allowUnsafeTemplateDir: true,
		},
		...(settings.abort === undefined ? {} : { abort: settings.abort }),
		...(settings.input === undefined ? {} : { input: () => settings.input }),
	};
	const git = simpleGit(options).env(env);
	const { onOutput } = settings;
	if (onOutput !== undefined) git.outputHandler((_command, stdout) => stdout.on('data', (chunk: Buffer) => onOutput(chunk.length)));
	return git;
}

function environment({ dir, bare, config, env, userConfig }: GitSettings): Record<string, string> {
	const inherited = INHERITED.flatMap((name) => {
		const value = process.env[name];
		return value === undefined ? [] : [[name, value]];
	});
	return {
		...Object.fromEntries(inherited),
		LC_ALL: 'C',
		GIT_TERMINAL_PROMPT: '0',
		// `ext::` and the like would run commands.
		GIT_ALLOW_PROTOCOL: 'file:git:http:https:ssh',
		GIT_ATTR_NOSYSTEM: '1',
		GIT_NO_REPLACE_OBJECTS: '1',
		...(userConfig === true ? {} : { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }),
		// Named, lest git looks for a repository upwards of the folder.
		...(bare === true ? { GIT_DIR: dir } : {}),
		...configuration(userConfig === true ? { ...ownPush, ...config } : { ...CONFIG, ...config }),
		...env,
	};
}

const ownPush: Readonly<Record<string, string>> = { 'core.hooksPath': '/dev/null', 'core.fsmonitor': 'false', 'commit.gpgSign': 'false' };

function configuration(config: Readonly<Record<string, string>>): Record<string, string> {
	const entries = Object.entries(config);
	const pairs = entries.flatMap(([key, value], i) => [
		[`GIT_CONFIG_KEY_${i}`, key],
		[`GIT_CONFIG_VALUE_${i}`, value],
	]);
	return { GIT_CONFIG_COUNT: String(entries.length), ...Object.fromEntries(pairs) };
}
