import { stringify } from 'yaml';
import { errorText, UsageError } from '../model/error.ts';
import type { Finding } from '../model/finding.ts';
import { type RuleFileRead, readRuleFile } from '../policy/prometheus/rule-file.ts';
import { toThreshold } from '../policy/prometheus/to-threshold.ts';
import { defineCommand } from './command.ts';

export const command = defineCommand({
	usage: 'prometheus FILE...',
	positionals: [2, Number.POSITIVE_INFINITY],
	about: `Prints one Threshold for each alerting rule, in the rules' order; recording rules are left out. Each is in mode \`observe\`
until you say otherwise. The owner comes from the labels or annotations owner, team or squad, else it is "imported"; the
rationale from description, summary or message. What cannot be taken over is named on stderr, and the rest is printed.`,
	options: {},
	examples: ['import prometheus rules.yml > policies/imported.yaml', 'import prometheus alerts/*.yml'],
	async run({ positionals: [format, ...files] }, io) {
		if (format !== 'prometheus') throw new UsageError(`cannot import \`${format}\`; write \`homeostat import prometheus FILE...\``);
		const taken = new Set<string>();
		const reads = files.map(readIfPossible);
		const rules = reads.flatMap(({ groups }) => groups.flatMap((group) => group.rules));
		const alerts = rules.filter((rule) => rule.kind === 'alert').filter(({ program }) => program !== undefined);
		io.stdout.write(alerts.map((rule) => `---\n${stringify(toThreshold(rule, taken), { lineWidth: 0 })}`).join(''));
		const findings = reads.flatMap((read) => read.findings);
		for (const finding of findings) io.stderr.write(`${place(finding)}: not imported: ${finding.message}\n`);
		return findings.length > 0 ? 1 : 0;
	},
});

const place = ({ file, line, column }: Finding) => `${file}:${line}:${column}`;

function readIfPossible(file: string): RuleFileRead {
	try {
		return readRuleFile(file);
	} catch (error) {
		throw new UsageError(`${file} cannot be read: ${errorText(error)}`, { cause: error });
	}
}
