import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Mark, type Redaction, redact, redactText } from './redact.ts';

const ALL: readonly Redaction[] = ['email', 'ip', 'token', 'key', 'card'];
// Put together here, so that no scanner takes this file for a leak.
const jwt = ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiIxMjM0In0', 'c2lnbmF0dXJlLW9mLWl0'].join('.');
const github = `ghp_${'a1B2'.repeat(9)}`;
const aws = `AKIA${'ABCD2345'.repeat(2)}`;
const pem = ['-----BEGIN RSA PRIVATE', ' KEY-----\nMIIEow\n-----END RSA PRIVATE', ' KEY-----'].join('');

describe('takes out', () => {
	it.each([
		['mail ann.smith+x@mail.example.co.uk now', 'mail [email] now'],
		['from 192.168.1.20:443 and 10.0.0.1.', 'from [ip]:443 and [ip].'],
		['via 2001:0db8:0000:0000:0000:ff00:0042:8329', 'via [ip]'],
		['via fe80::1ff:fe23:4567:890a or ::1', 'via [ip] or [ip]'],
		[`Authorization: Bearer ${jwt}`, 'Authorization: Bearer [token]'],
		[`push with ${github}`, 'push with [token]'],
		['x-api: Basic dXNlcjpwYXNzd29yZA==', 'x-api: Basic [token]'],
		[`id ${aws}!`, 'id [key]!'],
		[pem, '[key]'],
		['password=hunter2, next', 'password=[key], next'],
		['{"api_key": "abcdef123", "n": 1}', '{"api_key": "[key]", "n": 1}'],
		['DB_PASSWORD: s3cret', 'DB_PASSWORD: [key]'],
		['postgres://app:pa55w0rd@db.example.com/x', 'postgres://app:[key]@db.example.com/x'],
		['card 4111 1111 1111 1111 declined', 'card [card] declined'],
		['5500-0000-0000-0004', '[card]'],
	])('%s', (text, expected) => {
		expect(redactText(text, ALL)).toBe(expected);
	});
});

describe('leaves alone', () => {
	it.each([
		['restart llm@1.service at 12:30:45 because 3.5 > 2'],
		['version 1.2.3, build 20261125143000123'],
		['node_memory_MemAvailable_bytes{instance="db-1"} 8589934592'],
		['order 4111111111111112 is no card'],
		['std::vector and a::b in C++'],
		['the token bucket is empty; the secret of success; keyboard'],
		['2026-11-25T14:30:00.123Z and sha256:9f86d081884c7d659a2feaa0c55ad015'],
		['/srv/models/@scope/pkg.json, user@host'],
	])('%s', (text) => {
		expect(redactText(text, ALL)).toBe(text);
	});
});

it('takes out only the classes that are asked for', () => {
	expect(redactText('ann@example.com from 10.0.0.1', ['ip'])).toBe('ann@example.com from [ip]');
	expect(redactText('ann@example.com', [])).toBe('ann@example.com');
});

it('reaches every text of a value, keys too, and keeps numbers', () => {
	const value = { 'ann@example.com': [1, true, null, { at: '10.0.0.1' }] };
	expect(redact(value, ALL)).toEqual({ '[email]': [1, true, null, { at: '[ip]' }] });
});

it('takes less than 2 % of ordinary lines for something private', () => {
	const lines = ['engine', 'policies', 'actuators']
		.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)))
		.filter((path) => /\.(md|yaml|ts)$/.test(path) && !/\.test\.|redact/.test(path))
		.flatMap((path) => readFileSync(path, 'utf8').split('\n'))
		.filter((line) => line.trim() !== '' && !/127\.0\.0\.1|0\.0\.0\.0|localhost/.test(line));
	const taken = lines.filter((line) => redactText(line, ALL) !== line);
	expect(lines.length).toBeGreaterThan(5_000);
	expect(taken.length / lines.length, taken.slice(0, 20).join('\n')).toBeLessThan(0.02);
});

it('marks what it is told to, and nothing twice', () => {
	const mark: Mark = (what, found) => `[${what}:${found.length}]`;
	const once = redactText('password=hunter2 of ann@example.com', ALL, mark);
	expect(once).toBe('password=[key:7] of [email:15]');
	expect(redactText(once, ALL, mark)).toBe(once);
	expect(redactText(once, ALL)).toBe(once);
});

it('costs linear time, whatever the text', () => {
	const hostile = [
		'a@'.repeat(50_000),
		'1.'.repeat(100_000),
		':'.repeat(100_000),
		'1'.repeat(100_000),
		'a.'.repeat(50_000),
		'password='.repeat(20_000),
		'eyJ'.repeat(50_000),
	];
	const started = performance.now();
	for (const text of hostile) redactText(text, ALL);
	// Quadratic would be minutes.
	expect(performance.now() - started).toBeLessThan(15_000);
});
