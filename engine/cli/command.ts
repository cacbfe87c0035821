/** What a command may touch of the outside. Results go to stdout, everything said about the work to stderr. */
export interface Io {
	readonly stdout: Out;
	readonly stderr: Out;
	readonly env: Readonly<Record<string, string | undefined>>;
	/** Is stdout a terminal? */
	readonly isTTY: boolean;
	/** May stdout be coloured? Pass it on to `style`. */
	readonly color: boolean;
}

/** A place to write text; a terminal has a size and tells when it changes. */
export interface Out {
	write(text: string): unknown;
	readonly columns?: number;
	readonly rows?: number;
	on?(event: 'resize', listener: () => void): unknown;
	off?(event: 'resize', listener: () => void): unknown;
}

/** One `--option`; `parseArgs` of `node:util` reads the first four fields, the help shows the rest. */
export interface Option {
	readonly type: 'string' | 'boolean';
	readonly short?: string;
	readonly multiple?: boolean;
	readonly default?: string | boolean;
	/** Stands for the value in the help, e.g. `DIR`. */
	readonly value?: string;
	readonly about: string;
}
export type Options = Readonly<Record<string, Option>>;

type Scalar<O extends Option> = O['type'] extends 'boolean' ? boolean : string;
type Value<O extends Option> = O extends { readonly multiple: true } ? readonly Scalar<O>[] : Scalar<O>;

/** The command line after parsing. Absent options are undefined unless they have a default. */
export interface Args<O extends Options = Options> {
	readonly values: {
		readonly [K in keyof O]: O[K] extends { readonly default: string | boolean } ? Value<O[K]> : Value<O[K]> | undefined;
	};
	readonly positionals: readonly string[];
}

/** One subcommand; its name and summary stand in the table of main.ts, so that `--help` loads none of them. */
export interface Command<O extends Options = Options> {
	/** The positional arguments as the help shows them, e.g. `PATH...`; empty for none. */
	readonly usage: string;
	/** How many positionals it takes: least and most. */
	readonly positionals: readonly [number, number];
	/** What the summary does not say: a few lines at most. */
	readonly about?: string;
	readonly options: O;
	/** Command lines that run as they stand, after `homeostat `. */
	readonly examples: readonly string[];
	/** Exit code: 0 clean, 1 findings or failed expectations. Throws UsageError or EngineError for 2. */
	run(args: Args<O>, io: Io): Promise<number>;
}

/** Ties the types of `args.values` to `options`: `export const command = defineCommand({ ... })`. */
export function defineCommand<const O extends Options>(command: Command<O>): Command {
	// The parser fills `values` from the very same options, so the narrower argument type holds.
	return command as unknown as Command;
}
