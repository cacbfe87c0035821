import type { Option } from './command.ts';

/** Options that mean the same in every command that has them. */
export const SERVER = {
	type: 'string',
	value: 'URL',
	default: 'http://127.0.0.1:7464',
	about: 'The running engine; its token comes from HOMEOSTAT_TOKEN',
} as const satisfies Option;

export const STATE = {
	type: 'string',
	value: 'DIR',
	default: '.homeostat-state',
	about: 'Folder of journal, history and memory',
} as const satisfies Option;

export const FORMAT = {
	type: 'string',
	value: 'text|json',
	default: 'text',
	about: 'How the result is printed',
} as const satisfies Option;

export const HISTORY = {
	type: 'string',
	value: 'PATH|URL',
	about: 'A recording: CSV or Parquet file or a folder of them, a state directory, or a Prometheus-compatible server',
} as const satisfies Option;
