// @ts-check
/**
 * How soon a thousand policies are validated, the start of the command included, beside what `promtool check rules` takes for as
 * many rules: `node test/bench/validate.js [--policies N] [--runs N]`. The best run counts: others are noise of the machine.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({
	options: { policies: { type: 'string', default: '1000' }, runs: { type: 'string', default: '10' } },
});
const BIN = fileURLToPath(new URL('../../engine/cli/bin.cjs', import.meta.url));

/** What the policies and the rules watch; all differ in their numbers and labels. */
const SIGNALS = [
	(/** @type {number} */ i) => `100 * (1 - node_memory_MemAvailable_bytes{host="h${i}"} / node_memory_MemTotal_bytes{host="h${i}"})`,
	(/** @type {number} */ i) => `avg_over_time(node_load1{host="h${i}"}[5m])`,
	(/** @type {number} */ i) => `sum by (service) (rate(http_requests_total{service="s${i}", code=~"5.."}[5m]))`,
	(/** @type {number} */ i) => `histogram_quantile(0.99, sum by (le) (rate(latency_seconds_bucket{service="s${i}"}[10m])))`,
	(/** @type {number} */ i) => `predict_linear(node_filesystem_avail_bytes{mountpoint="/m${i}"}[6h], 4 * 3600) / 1e9`,
];
const signal = (/** @type {number} */ i) => SIGNALS[i % SIGNALS.length]?.(i) ?? '';

const policy = (/** @type {number} */ i) => `# yaml-language-server: $schema=../../schemas/threshold.json
apiVersion: homeostat/v1
kind: Threshold
metadata:
  name: policy-${i}
  labels: { domain: hardware, tier: t${i % 7} }
  owner: platform
  rationale: Above ${(i % 40) + 40} the users of service ${i} wait, and nobody else looks at it.
  runbook: https://runbooks.example/policies/${i}
mode: observe
spec:
  signal: ${i % 2 === 0 ? signal(i) : `>-\n    ${signal(i)}`}
  levels:
    - severity: warning
      above: ${(i % 40) + 40}
      clear: ${(i % 40) + 35}
      for: 5m
    - severity: critical
      above: ${(i % 40) + 50}
      for: 2m
      keepFiringFor: 1m
  onAbsent: hold
`;

const rule = (/** @type {number} */ i) => `      - alert: Policy${i}
        expr: ${signal(i)} > ${(i % 40) + 40}
        for: 5m
        labels: { severity: warning, domain: hardware, tier: t${i % 7} }
        annotations:
          summary: Above ${(i % 40) + 40} the users of service ${i} wait, and nobody else looks at it.
          runbook_url: https://runbooks.example/policies/${i}
`;

/** @param {string} folder @param {number} count Gives each shape's name and command. */
function prepare(folder, count) {
	const numbers = Array.from({ length: count }, (_, i) => i);
	mkdirSync(join(folder, 'files'));
	for (const i of numbers) writeFileSync(join(folder, 'files', `policy-${i}.yaml`), policy(i));
	mkdirSync(join(folder, 'documents'));
	writeFileSync(join(folder, 'documents', 'all.yaml'), numbers.map(policy).join('---\n'));
	const rules = join(folder, 'rules.yml');
	writeFileSync(rules, `groups:\n  - name: all\n    rules:\n${numbers.map(rule).join('')}`);
	return {
		promtool: ['promtool', 'check', 'rules', rules],
		files: [process.execPath, BIN, 'validate', join(folder, 'files')],
		documents: [process.execPath, BIN, 'validate', join(folder, 'documents')],
	};
}

/** @param {readonly string[]} command Wall time, ms. */
function time([program = '', ...args]) {
	const began = performance.now();
	const { status, error, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
	const took = performance.now() - began;
	if (error !== undefined) throw error;
	if (status !== 0) throw new Error(`${program} ended with ${status}: ${stdout}${stderr}`);
	return took;
}

const folder = mkdtempSync(join(tmpdir(), 'homeostat-bench-'));
try {
	const commands = Object.entries(prepare(folder, Number(options.policies)));
	console.log(`load average: ${loadavg()[0]?.toFixed(2)}; ${options.policies} policies, best of ${options.runs} runs`);
	const best = new Map(commands.map(([name]) => [name, Number.POSITIVE_INFINITY]));
	time([process.execPath, BIN, '--version']); // Builds, where that is due.
	for (let i = 0; i < Number(options.runs); i++)
		for (const [name, command] of commands) best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, time(command)));
	const peer = best.get('promtool') ?? Number.NaN;
	for (const [name, took] of best)
		console.log(`${name.padEnd(9)} ${took.toFixed(0).padStart(5)} ms  ${(took / peer).toFixed(2)} x promtool`);
} finally {
	rmSync(folder, { recursive: true, force: true });
}
