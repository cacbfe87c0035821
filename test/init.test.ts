import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { homeostat } from './support/engine-process.ts';
import { repository } from './support/git-repository.ts';

/** Starting processes on a loaded machine, and compiling before the first of them. */
const PATIENCE_MS = 240_000;
const BIN = fileURLToPath(new URL('../engine/cli/bin.cjs', import.meta.url));

interface Step {
	readonly name?: string;
	readonly uses?: string;
	readonly run?: string;
	readonly with?: { readonly ref?: string; readonly path?: string };
}

interface Workflow {
	readonly jobs: Readonly<Record<'check' | 'preview' | 'comment', { readonly permissions?: object; readonly steps: readonly Step[] }>>;
}

/** A repository that `init` made, with its first commit pushed. */
async function started() {
	const repo = repository();
	expect(await homeostat('init', repo.clone)).toMatchObject({ code: 0 });
	const base = repo.commit({});
	const workflow = parse(readFileSync(join(repo.clone, '.github/workflows/homeostat.yml'), 'utf8')) as Workflow;
	return { repo, base, workflow };
}

/** Runs a step's script as the runner does; `npx homeostat` is the engine of this working tree, `gh` notes what it was asked. */
function run(step: Step, cwd: string, env: Readonly<Record<string, string>> = {}) {
	const bin = join(cwd, '..', 'bin');
	mkdirSync(bin, { recursive: true });
	const scripts = { npx: `shift 2; exec node "${BIN}" "$@"`, gh: `printf '%s\\n' "$@" >"${bin}/gh-asked"` };
	for (const [name, body] of Object.entries(scripts)) {
		writeFileSync(join(bin, name), `#!/bin/sh\n${body}\n`);
		chmodSync(join(bin, name), 0o755);
	}
	const summary = join(cwd, '..', 'summary.md');
	const PATH = `${bin}:${process.env.PATH}`;
	const given = { PATH, HOME: cwd, GITHUB_STEP_SUMMARY: summary, GITHUB_REPOSITORY: 'acme/policies', ...env };
	const result = spawnSync('bash', ['-e', '-c', step.run ?? ''], { cwd, encoding: 'utf8', env: given });
	return { ...result, summary: existsSync(summary) ? readFileSync(summary, 'utf8') : '' };
}

const scripted = (steps: readonly Step[]) => steps.filter(({ run }) => run !== undefined);

test(
	'a new repository passes its own workflow',
	async () => {
		const { repo, workflow } = await started();
		const steps = scripted(workflow.jobs.check.steps);
		expect(steps).toHaveLength(2);
		for (const step of steps) expect(run(step, repo.clone), step.run).toMatchObject({ status: 0, stderr: '' });
	},
	PATIENCE_MS,
);

test(
	'a change of a policy is shown over the published history, once there is one',
	async () => {
		const { repo, base, workflow } = await started();
		const file = 'policies/hardware/memory-pressure.yaml';
		const text = readFileSync(join(repo.clone, file), 'utf8');
		const head = repo.commit({ [file]: text.replace('above: 90, clear', 'above: 93, clear') });
		const [preview = {}] = scripted(workflow.jobs.preview.steps);
		const env = { BASE: base, HEAD: head };
		expect(run(preview, repo.clone, env)).toMatchObject({ status: 0, summary: expect.stringContaining('no recorded history yet') });

		const recording = join(repo.clone, '..', 'recording.csv');
		writeFileSync(recording, crowdedHost());
		const published = await homeostat('history', 'publish', '--policies', join(repo.clone, 'policies'), '--history', recording);
		expect(published).toMatchObject({ code: 0 });
		const checkout = workflow.jobs.preview.steps.find((step) => step.with?.ref !== undefined)?.with;
		repo.git('fetch', '--quiet', 'origin', checkout?.ref ?? '');
		repo.git('worktree', 'add', '--quiet', '--detach', checkout?.path ?? '', 'FETCH_HEAD');
		const shown = run(preview, repo.clone, env);
		expect(shown).toMatchObject({ status: 0, stderr: '' });
		expect(shown.summary).toContain('memory-pressure');

		const [comment = {}] = scripted(workflow.jobs.comment.steps);
		expect(run(comment, repo.clone, { PULL: '7' })).toMatchObject({ status: 0 });
		expect(readFileSync(join(repo.clone, '..', 'bin', 'gh-asked'), 'utf8').split('\n')).toContain('--edit-last');
	},
	PATIENCE_MS,
);

test('only the job that comments may write, and it runs nothing of the pull request', async () => {
	const { workflow } = await started();
	expect(workflow.jobs.check.permissions).toBeUndefined();
	expect(workflow.jobs.preview.permissions).toBeUndefined();
	expect(workflow.jobs.comment.permissions).toEqual({ 'pull-requests': 'write' });
	expect(workflow.jobs.comment.steps.some(({ uses }) => uses?.startsWith('actions/checkout') === true)).toBe(false);
	// What is put into a script by ${{ }} is run: a branch could be named $(...).
	for (const { steps } of Object.values(workflow.jobs)) for (const step of steps) expect(step.run ?? '').not.toContain('${{');
});

/** Two hours at 30 s in which memory fills up to 92 % and is freed. */
function crowdedHost(): string {
	const rows = Array.from({ length: 240 }, (_, i) => {
		const available = i > 60 && i < 180 ? 8 : 50;
		const time = Date.UTC(2026, 0, 1) + i * 30_000;
		return `${time},node_memory_MemTotal_bytes,100\n${time},node_memory_MemAvailable_bytes,${available}\n`;
	});
	return `time,series,value\n${rows.join('')}`;
}
