import type { Schedule } from '../decide/calendar/schedule.ts';
import type { Finding } from '../model/finding.ts';
import type { RepositoryConfig } from '../model/rule-files.gen.ts';
import { milliseconds } from './compile/bench.ts';
import { compileSchedule } from './compile/schedule.ts';
import { diagnose } from './diagnose.ts';
import { decode } from './files.ts';
import { Place } from './place.ts';
import { validators } from './rule-file-validators.gen.ts';
import { SourceText } from './source-text.ts';
import { parseYaml } from './yaml.ts';

/** From the root of a policy repository. */
export const REPOSITORY_CONFIG = '.homeostat/config.yaml';

/** The settings of a repository, defaults filled in. */
export type CompiledConfig = Omit<RepositoryConfig, 'schedule' | 'cooldown'> & {
	readonly schedule: readonly Schedule[];
	/** Milliseconds. */
	readonly cooldown: number;
};

export interface ConfigRead {
	/** Absent where anything is wrong: it applies whole or not at all. */
	readonly config?: CompiledConfig;
	readonly findings: readonly Finding[];
}

/** Reads `.homeostat/config.yaml`; comments alone stand for all defaults. Never throws. */
export function readRepositoryConfig(path: string, bytes: Uint8Array): ConfigRead {
	const decoded = decode(path, bytes);
	if (!(decoded instanceof SourceText)) return { findings: [decoded] };
	const { documents, findings } = parseYaml(decoded);
	if (findings.length > 0) return { findings };
	const [document, second] = documents;
	if (document === undefined) return readRepositoryConfig(path, Buffer.from('{}'));
	const place = new Place(document.locator);
	if (second !== undefined) {
		const extra = new Place(second.locator);
		extra.value([], 'too-many-documents', 'the settings are one document; join the two');
		return { findings: extra.findings };
	}
	const validate = validators.RepositoryConfig;
	if (validate === undefined || !diagnose(validate, document.value, place)) return { findings: place.findings };
	const config = compile(document.value as unknown as RepositoryConfig, place);
	return place.findings.length > 0 ? { findings: place.findings } : { config, findings: [] };
}

/** What the schema cannot see goes to the place. */
function compile(written: RepositoryConfig, place: Place): CompiledConfig {
	const schedule = written.schedule.flatMap((window, i) => compileSchedule(window, ['schedule', i], 'cron', place) ?? []);
	const seen = new Set<string>();
	written.groups.forEach(({ name }, i) => {
		if (seen.has(name)) place.value(['groups', i, 'name'], 'duplicate-name', `there is already a group \`${name}\``);
		seen.add(name);
	});
	return { ...written, schedule, cooldown: milliseconds(written.cooldown) };
}
