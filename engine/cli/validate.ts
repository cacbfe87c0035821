import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../model/error.ts';
import type { Finding } from '../model/finding.ts';
import type { LintContext } from '../policy/lint/index.ts';
import { loadPolicies } from '../policy/load.ts';
import { defineCommand } from './command.ts';
import { REPORTERS } from './findings/index.ts';
import { configFindings } from './repository-config.ts';
import { actuators } from './wire.ts';

const FORMATS = Object.keys(REPORTERS);
/** Mistakes between files: the file that shows one need not be the file that made it. */
const ACROSS_FILES = new Set(['unresolved-reference', 'duplicate-name', 'reference-circle']);

export const command = defineCommand({
	usage: 'PATH...',
	positionals: [1, Number.POSITIVE_INFINITY],
	about:
		'A folder means every *.yaml and *.yml below it, except *.test.yaml. All paths together are one set: references\nmust resolve within it. Of folders, .homeostat/config.yaml of their repository is checked too.',
	options: {
		format: { type: 'string', value: FORMATS.join('|'), default: 'text', about: 'How the findings are printed' },
		history: { type: 'string', value: 'F', about: 'A recording: a signal whose series it lacks is a warning' },
		'changed-since': { type: 'string', value: 'REF', about: 'Judge all, report only what files changed since REF (a git commit) cause' },
	},
	examples: [
		'validate policies',
		'validate policies --format sarif > findings.sarif',
		'validate policies --changed-since origin/main --format github',
	],
	async run({ values, positionals }, io) {
		const report = REPORTERS[values.format];
		if (report === undefined) throw new UsageError(`unknown format \`${values.format}\`; known are ${FORMATS.join(', ')}`);
		const {
			files,
			policies,
			findings: broken,
		} = loadPolicies(positionals, {
			revision: 'unversioned',
			actuators,
			lint: await lintContext(values.history),
		});
		if (files === 0) throw new UsageError(`no *.yaml or *.yml below ${positionals.join(', ')}; is it the right folder?`);
		const findings = [...configFindings(positionals), ...broken];
		const since = values['changed-since'];
		const shown = since === undefined ? findings : await causedSince(since, positionals[0] ?? '.', findings);
		io.stdout.write(report({ files, policies, findings: shown }, { color: io.color, readFile: readIfPossible }));
		return shown.some(({ severity }) => severity !== 'info') ? 1 : 0;
	},
});

async function lintContext(history: string | undefined): Promise<LintContext> {
	if (history === undefined) return {};
	const { openRecording } = await import('../history/open.ts');
	const recorded = new Set<string>();
	for await (const { series } of (await openRecording(history)).slices())
		for (const { labels } of series) recorded.add(labels.__name__ ?? '');
	return { recorded };
}

function readIfPossible(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8').replace(/^\ufeff/, '');
	} catch {
		return undefined;
	}
}

async function causedSince(ref: string, path: string, findings: readonly Finding[]): Promise<readonly Finding[]> {
	if (findings.length === 0) return findings;
	const changed = await changedFiles(ref, path);
	return findings.filter(({ file, rule }) => ACROSS_FILES.has(rule) || changed.has(realpathSync(file)));
}

/** Real paths of the files that differ from where the history parted from `ref`, the untracked ones included. */
async function changedFiles(ref: string, path: string): Promise<ReadonlySet<string>> {
	// Loaded only here: most runs need no git.
	const { simpleGit } = await import('simple-git');
	const real = realpathSync(path);
	const git = simpleGit({
		baseDir: /\.ya?ml$/.test(real) ? dirname(real) : real,
		timeout: { block: 30_000 },
		completion: { onExit: false },
	});
	const commit = await git.raw('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`).catch(() => '');
	if (commit.trim() === '') throw new UsageError(`${path} is not in a git repository that knows the commit \`${ref}\`; fetch it first`);
	// A shallow clone has no common ancestor; then the commit itself is what is compared with.
	const base = await git.raw('merge-base', 'HEAD', commit.trim()).catch(() => commit);
	const root = (await git.raw('rev-parse', '--show-toplevel')).trim();
	const differing = await git.raw('diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', base.trim());
	const untracked = await git.raw('ls-files', '-z', '--others', '--exclude-standard', '--full-name', root);
	const names = `${differing}\0${untracked}`.split('\0').filter((name) => name !== '');
	return new Set(names.map((name) => join(realpathSync(root), name)));
}
