import { redactionsEverywhere } from '../decide/guard/privacy.ts';
import { redactText } from '../decide/guard/redact.ts';
import { openRecording } from '../history/open.ts';
import { UsageError } from '../model/error.ts';
import { parseDuration } from '../model/quantity.ts';
import { loadPolicies } from '../policy/load.ts';
import { distinctMarks } from '../run/discretion.ts';
import { metricsOf } from '../run/reach.ts';
import { defineCommand } from './command.ts';
import { HISTORY } from './options.ts';
import { validSet } from './policies.ts';
import { actuators } from './wire.ts';

const FILE = 'history.parquet';

export const command = defineCommand({
	usage: 'publish',
	positionals: [1, 1],
	about:
		"Puts a compact recording onto a branch of the policies' repository, for previews of policy changes in CI. Holds only metrics\nthat the policies name. The branch has one commit; what it held before is not kept.",
	options: {
		policies: { type: 'string', value: 'DIR', about: 'The policies, in a clone of their repository' },
		history: HISTORY,
		branch: { type: 'string', value: 'NAME', default: 'homeostat/history', about: 'Branch to publish on' },
		last: { type: 'string', value: 'DURATION', default: '14d', about: 'How much of the past' },
		step: { type: 'string', value: 'DURATION', default: '1m', about: 'One sample of a series in so much time' },
		redact: { type: 'string', multiple: true, value: 'LABEL', about: 'Label whose values are hashed; may be given again' },
	},
	examples: ['history publish --policies policies --history .homeostat-state --redact instance'],
	async run({ values, positionals }, io) {
		const { policies, history } = values;
		if (positionals[0] !== 'publish') throw new UsageError(`\`history ${positionals[0]}\` is not known; there is \`history publish\``);
		if (policies === undefined || history === undefined) throw new UsageError('`homeostat history publish` needs --policies and --history');
		const [last, step] = [duration('last', values.last), duration('step', values.step)];
		const set = validSet(loadPolicies([policies], { revision: 'unversioned', actuators }), policies);
		const metrics = metricsOf(set);
		const [classes, mark] = [redactionsEverywhere(set.guardrails), distinctMarks()];
		const recording = await openRecording(history, { onProblem: (message) => io.stderr.write(`homeostat: ${message}\n`) });
		if (recording.span === undefined) throw new UsageError(`--history: ${history} holds no samples`);
		const { compactRecording } = await import('../history/compact.ts');
		const { publishOrphan } = await import('../gitops/proposals/orphan.ts');
		const compacted = await compactRecording(recording, {
			from: recording.span.last - last,
			step,
			redact: values.redact ?? [],
			conceal: (value) => redactText(value, classes, mark),
			...(metrics === undefined ? {} : { metrics }),
		});
		const told = `${compacted.series} series, ${compacted.samples} samples, ${compacted.bytes.length} bytes`;
		const message = `Recorded history for previews: ${told}`;
		const commit = await publishOrphan(policies, values.branch, [{ path: FILE, bytes: compacted.bytes }], message, compacted.last);
		io.stdout.write(`${values.branch} ${commit}: ${told} in ${FILE}\n`);
		return 0;
	},
});

function duration(option: string, text: string): number {
	const parsed = parseDuration(text);
	if (parsed === undefined || parsed === 0) throw new UsageError(`--${option}: \`${text}\` is no duration such as 14d or 1m`);
	return parsed;
}
