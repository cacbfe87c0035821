import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { ProposalRules } from '../gitops/proposals/rules.ts';
import { EngineError } from '../model/error.ts';
import type { Finding } from '../model/finding.ts';
import { REPOSITORY_CONFIG, readRepositoryConfig } from '../policy/repository-config.ts';

/** What is wrong with the settings of the repositories that folders lie in; a single file is judged alone. */
export function configFindings(paths: readonly string[]): readonly Finding[] {
	const files = new Set(
		paths
			.filter((path) => statSync(path).isDirectory())
			.map(configFileFor)
			.filter((file) => file !== undefined),
	);
	return [...files].flatMap((file) => readRepositoryConfig(file, readFileSync(file)).findings);
}

/** Of the nearest folder that has one, at most up to the root of the working tree. */
function configFileFor(path: string): string | undefined {
	for (let folder = path; ; folder = join(folder, '..')) {
		const file = join(folder, REPOSITORY_CONFIG);
		if (existsSync(file)) return file;
		if (existsSync(join(folder, '.git')) || resolve(folder) === dirname(resolve(folder))) return undefined;
	}
}

/** The settings as they stand in a commit. Throws EngineError(human) that names each mistake and its line. */
export function readRules(config: Uint8Array): ProposalRules {
	const { config: rules, findings } = readRepositoryConfig(REPOSITORY_CONFIG, config);
	if (rules !== undefined) return rules;
	const told = findings.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`);
	throw new EngineError(`the settings for proposals are wrong on the base branch; nothing was proposed\n${told.join('\n')}`, 'human');
}
