import { UsageError } from '../model/error.ts';
import { nearest } from '../policy/nearest.ts';
import { makeReport, type Report, SECTIONS, type Section } from '../run/reporting/report.ts';
import { defineCommand, type Io } from './command.ts';
import { parseInstant } from './instant.ts';
import { HISTORY } from './options.ts';
import { journalOf } from './replaying.ts';
import { reportJson } from './report/json.ts';
import { reportText } from './report/text.ts';

type Writer = (report: Report, io: Io) => string;

const WRITERS: Readonly<Record<string, Writer>> = { text: reportText, json: reportJson };

export const command = defineCommand({
	usage: `[${SECTIONS.join('|')}]`,
	positionals: [0, 1],
	about: 'What history says; without a word, all of it. Heals: whether healing helped, how long it took, which acts were for nothing.',
	options: {
		history: HISTORY,
		from: { type: 'string', value: 'TIME', about: 'Look at nothing before it' },
		to: { type: 'string', value: 'TIME', about: 'Look at nothing after it' },
		format: { type: 'string', value: Object.keys(WRITERS).join('|'), default: 'text', about: 'How the result is printed' },
	},
	examples: ['report heals --history .homeostat-state'],
	async run({ values, positionals }, io) {
		const write = WRITERS[values.format];
		if (write === undefined)
			throw new UsageError(`--format: \`${values.format}\` is unknown; known are ${Object.keys(WRITERS).join(', ')}`);
		const sections = sectionsOf(positionals[0]);
		const { history, from, to } = values;
		if (history === undefined) throw new UsageError('`homeostat report` needs --history');
		const journal = journalOf(history);
		const report = await makeReport({
			sections,
			...(journal !== undefined && { journal }),
			...(from !== undefined && { from: parseInstant('from', from) }),
			...(to !== undefined && { to: parseInstant('to', to) }),
		});
		io.stdout.write(write(report, io));
		return 0;
	},
});

function sectionsOf(word: string | undefined): readonly Section[] {
	if (word === undefined) return SECTIONS;
	const section = SECTIONS.find((each) => each === word);
	if (section !== undefined) return [section];
	const meant = nearest(word, SECTIONS);
	throw new UsageError(
		`there is no report \`${word}\`${meant === undefined ? `; known are ${SECTIONS.join(', ')}` : `, did you mean \`${meant}\`?`}`,
	);
}
