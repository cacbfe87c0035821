import { callEngine } from './client.ts';
import { type Command, defineCommand } from './command.ts';
import { SERVER } from './options.ts';

/** `approve` and `deny` are one question with two answers. */
export function answerCommand(answer: 'approve' | 'deny', done: string): Command {
	return defineCommand({
		usage: 'ID',
		positionals: [1, 1],
		about: 'ID is the action as `homeostat status` lists it under "waiting for a person".',
		options: {
			server: SERVER,
			role: { type: 'string', value: 'ROLE', default: 'operator', about: 'The role you answer in, as the guardrail asks for it' },
			by: { type: 'string', value: 'NAME', about: 'Who answers, for the journal; by default the login name' },
		},
		examples: [`${answer} restart-leaky-1f2e3d4c`, `${answer} restart-leaky-1f2e3d4c --role sre`],
		async run({ values, positionals }, io) {
			const [id = ''] = positionals;
			const by = values.by ?? io.env.USER ?? io.env.LOGNAME ?? 'unknown';
			await callEngine(values.server, { method: 'POST', path: 'approvals', body: { id, answer, by, role: values.role } }, io);
			io.stdout.write(`${done} ${id}.\n`);
			return 0;
		},
	});
}
