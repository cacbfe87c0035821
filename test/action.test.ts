import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from './support/acting.ts';
import { agentText } from './support/following.ts';
import { repository } from './support/git-repository.ts';

const ACTION = fileURLToPath(new URL('../.github/actions/homeostat', import.meta.url));
const WITHOUT = ['bash', 'jq']
	.filter((program) => spawnSync(program, ['--version']).error !== undefined)
	.map((name) => `: ${name} is not installed`);

const THRESHOLD = `apiVersion: homeostat/v1
kind: Threshold
metadata: { name: load-high, owner: o, rationale: r }
spec: { signal: load, levels: [{ severity: critical, above: 80 }] }
`;

interface Step {
	readonly run?: string;
	readonly if?: string;
	readonly env?: Readonly<Record<string, string>>;
}
const steps = (parse(readFileSync(join(ACTION, 'action.yml'), 'utf8')) as { runs: { steps: Step[] } }).runs.steps;

/** Runs a step's script as the runner does, with `gh` replaced by a stand-in that keeps comments in a file. */
function run(script: string, env: Readonly<Record<string, string>>, work = temporaryFolder()) {
	const output = join(work, 'output');
	const bin = join(work, 'bin');
	mkdirSync(bin, { recursive: true });
	writeFileSync(join(bin, 'gh'), GH);
	chmodSync(join(bin, 'gh'), 0o755);
	const result = spawnSync(join(ACTION, script), {
		cwd: work,
		encoding: 'utf8',
		env: {
			PATH: `${bin}:${process.env.PATH}`,
			GITHUB_ACTION_PATH: ACTION,
			GITHUB_OUTPUT: output,
			GITHUB_STEP_SUMMARY: join(work, 'summary'),
			GITHUB_REPOSITORY: 'acme/policies',
			RUNNER_TEMP: work,
			...env,
		},
	});
	return { ...result, work, output: existsSync(output) ? readFileSync(output, 'utf8') : '' };
}

const GH = `#!/usr/bin/env bash
# gh api, as far as the scripts use it.
set -euo pipefail
store="$RUNNER_TEMP/comments.json"; [ -f "$store" ] || echo '[]' >"$store"
echo "$*" >>"$RUNNER_TEMP/calls"
method=GET jq=. body=
while [ $# -gt 0 ]; do case "$1" in
	--method) method=$2; shift ;; --jq) jq=$2; shift ;; --field|--raw-field) case "$2" in body=@*) body=\${2#body=@} ;; esac; shift ;;
	repos/*) path=$1 ;;
esac; shift; done
case "$method $path" in
	GET*) jq -r "$jq" "$store" ;;
	POST*comments) jq --rawfile b "$body" '. + [{id: (length + 1), user: {type: "Bot"}, body: $b}]' "$store" >"$store.new"; mv "$store.new" "$store" ;;
	PATCH*) jq --rawfile b "$body" --argjson id "\${path##*/}" 'map(if .id == $id then .body = $b else . end)' "$store" >"$store.new"; mv "$store.new" "$store" ;;
esac
`;

describe.skipIf(WITHOUT.length > 0)(`the action${WITHOUT.join()}`, () => {
	it('names scripts that are there, and gives none of them an expression to run', () => {
		const scripts = steps.flatMap(({ run }) => /GITHUB_ACTION_PATH\/([\w-]+\.sh)/.exec(run ?? '')?.[1] ?? []);
		expect(scripts).toEqual(['validate.sh', 'test.sh', 'impact.sh', 'comment.sh', 'check.sh']);
		for (const script of scripts) expect(existsSync(join(ACTION, script)), script).toBe(true);
		// What is put into a script by ${{ }} is run: a branch could be named $(...).
		for (const { run } of steps) expect(run ?? '').not.toContain('${{');
	});

	it('gives a token only to steps that do not run for forks', () => {
		for (const step of steps) {
			const hasToken = Object.values(step.env ?? {}).some((value) => value.includes('inputs.token'));
			if (hasToken) expect(step.if).toContain('head.repo.full_name == github.repository');
		}
	});

	it('annotates findings, writes SARIF, and fails', () => {
		const work = temporaryFolder();
		mkdirSync(join(work, 'policies'));
		writeFileSync(join(work, 'policies', 'a.yaml'), agentText('a'));
		const env = { POLICIES: 'policies', SARIF: 'out.sarif' };
		expect(run('validate.sh', env, work)).toMatchObject({ status: 0, output: 'result=clean\n' });
		writeFileSync(join(work, 'policies', 'a.yaml'), `${agentText('a')}rubbish: 1\n`);
		const bad = run('validate.sh', env, work);
		expect(bad).toMatchObject({ status: 1, stdout: expect.stringContaining('::error file=policies/a.yaml,line=5') });
		expect(bad.output).toContain('result=findings');
		expect(JSON.parse(readFileSync(join(work, 'out.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
		expect(run('test.sh', env, work)).toMatchObject({ status: 0, stdout: expect.stringContaining('no policy tests') });
	}, 120_000);

	it('previews what base and head would have done', () => {
		const repo = repository();
		const base = repo.commit({ 'policies/a.yaml': THRESHOLD });
		const head = repo.commit({ 'policies/a.yaml': THRESHOLD.replace('above: 80', 'above: 95') });
		writeFileSync(
			join(repo.clone, 'r.csv'),
			`time,series,value\n${[90, 90, 90].map((value, i) => `${i * 15_000},load,${value}`).join('\n')}\n`,
		);
		const preview = run('impact.sh', { POLICIES: 'policies', HISTORY: 'r.csv', BASE: base, HEAD: head }, repo.clone);
		expect(preview).toMatchObject({ status: 0, output: 'loosened=0\n' });
		expect(readFileSync(join(repo.clone, 'homeostat-impact.md'), 'utf8')).toContain('load-high');
		expect(readFileSync(join(repo.clone, 'summary'), 'utf8')).toContain('load-high');
	}, 120_000);

	it('keeps one comment, whatever others say', () => {
		const work = temporaryFolder();
		const comment = (text: string) => {
			writeFileSync(join(work, 'homeostat-impact.md'), text);
			expect(run('comment.sh', { PULL: '7' }, work)).toMatchObject({ status: 0, stderr: '' });
			return JSON.parse(readFileSync(join(work, 'comments.json'), 'utf8')) as { body: string }[];
		};
		writeFileSync(
			join(work, 'comments.json'),
			JSON.stringify([{ id: 1, user: { type: 'User' }, body: '<!-- homeostat:impact --> forged' }]),
		);
		expect(comment('first').map(({ body }) => body)).toEqual([expect.stringContaining('forged'), '<!-- homeostat:impact -->\nfirst']);
		const again = comment('second');
		expect(again).toHaveLength(2);
		expect(again[1]?.body).toBe('<!-- homeostat:impact -->\nsecond');
		expect(again[0]?.body).toContain('forged');
	});

	it('asks for a person only where a guardrail is loosened', () => {
		const work = temporaryFolder();
		writeFileSync(join(work, 'homeostat-impact.md'), 'preview');
		run('check.sh', { LOOSENED: '0', HEAD: 'abc' }, work);
		run('check.sh', { LOOSENED: '2', HEAD: 'abc' }, work);
		const calls = readFileSync(join(work, 'calls'), 'utf8').split('\n');
		expect(calls[0]).toContain('conclusion=neutral');
		expect(calls[1]).toContain('conclusion=action_required');
	});
});
