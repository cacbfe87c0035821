import { describe, expect, it } from 'vitest';
import { factsAt, guardrail, NOON, wanted } from '../../../test/support/guarding.ts';
import { judge } from './judge.ts';
import { emptyGuardMemory } from './memory.ts';
import type { GuardRule } from './rule.ts';

describe('privacy', () => {
	const rule: GuardRule = { kind: 'privacy', redact: ['email', 'ip'] };
	const told = (doing: string) => {
		const action = wanted('web', {
			do: doing,
			reason: 'ann@example.com cannot log in',
			with: { url: 'http://10.0.0.1/hook', text: 'from 10.0.0.2' },
		});
		const about = { ...action, incident: { ...action.incident, labels: { user: 'bob@example.com' } } };
		return judge(about, factsAt(NOON, [guardrail('g', [rule])]), emptyGuardMemory);
	};

	it('takes it out of what leaves the host, and leaves the address', () => {
		const { verdict, action } = told('notify/webhook');
		expect(verdict).toEqual({ kind: 'allow' });
		expect(action).toMatchObject({
			reason: '[email] cannot log in',
			with: { url: 'http://10.0.0.1/hook', text: 'from [ip]' },
			incident: { labels: { user: '[email]' } },
		});
	});

	it('takes it out of the reason alone where the parameters are arguments', () => {
		expect(told('http/put').action).toMatchObject({ reason: '[email] cannot log in', with: { text: 'from 10.0.0.2' } });
	});
});
