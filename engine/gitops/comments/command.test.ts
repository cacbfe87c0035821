import { describe, expect, test } from 'vitest';
import { parseCommands, runCommands } from './command.ts';
import { declineCommand } from './decline.ts';

const SAID = { words: [], by: 'ada', where: 'https://github.com/acme/policies/pull/1#issuecomment-1', at: 0 };
const NOW = Date.UTC(2026, 5, 1, 12);
const parsed = (text: string) => parseCommands(text).map(({ name, args }) => [name, Object.fromEntries(args)]);

describe('a command', () => {
	test.each([
		['/homeostat rebase', [['rebase', {}]]],
		[
			'I think\r\n/homeostat decline reason=too high for nights until=2027-01-31\r\nthanks',
			[['decline', { reason: 'too high for nights', until: '2027-01-31' }]],
		],
		['/homeostat decline until=2027-01-31 reason="a = b"', [['decline', { until: '2027-01-31', reason: 'a = b' }]]],
		['/homeostat', [['', {}]]],
		['> /homeostat rebase\n `/homeostat rebase`', []],
		['```\n/homeostat rebase\n```\n/homeostat decline', [['decline', {}]]],
		['/homeostatic rebase', []],
		['/homeostat a\n'.repeat(9), Array.from({ length: 5 }, () => ['a', {}])],
	])('stands on a line of its own (%j)', (text, commands) => {
		expect(parsed(text)).toEqual(commands);
	});

	test('that nobody knows is answered with those that there are', async () => {
		const [reply] = await runCommands([declineCommand(NOW, async () => undefined)], [{ ...SAID, name: 'merge', args: new Map() }]);
		expect(reply).toMatchObject({ kind: 'wrong', text: expect.stringContaining('`/homeostat decline [reason=...]') });
	});
});

describe('decline', () => {
	const decline = async (args: Record<string, string>) => {
		const refused: unknown[] = [];
		const command = declineCommand(NOW, async (each) => void refused.push(each));
		const reply = await command.run({ ...SAID, name: 'decline', args: new Map(Object.entries(args)) });
		return { reply, refused };
	};

	test('takes a reason and a day to come, or neither', async () => {
		expect((await decline({ reason: 'r', until: '2026-06-01' })).refused).toEqual([{ by: 'ada', reason: 'r', until: '2026-06-01' }]);
		expect((await decline({})).refused).toEqual([{ by: 'ada' }]);
	});

	test.each([{ until: 'soon' }, { until: '2026-13-01' }, { until: '2026-05-31' }, { untl: '2027-01-01' }])(
		'with %j does nothing',
		async (args) => {
			expect(await decline(args)).toMatchObject({
				reply: { kind: 'wrong', text: expect.stringContaining('Nothing was declined') },
				refused: [],
			});
		},
	);
});
