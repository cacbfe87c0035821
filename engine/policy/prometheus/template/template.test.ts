import { expect, test } from 'vitest';
import { compileTemplate, type TemplateSample, templateProblem } from './index.ts';

const UP: readonly TemplateSample[] = [
	{ Labels: { __name__: 'up', job: 'b' }, Value: 1 },
	{ Labels: { __name__: 'up', job: 'a' }, Value: 0 },
];
const world = { externalUrl: 'http://host/prefix', query: (expr: string) => (expr.includes('nope') ? [] : UP) };

function expand(template: string, value = 5): string {
	return compileTemplate(template)({ labels: { job: 'abc:80' }, externalLabels: { region: 'eu' }, value }, world);
}

/** What promtool 2.42 printed for the same template and value. */
test.each([
	['{{ $value }}', 1048576, '1.048576e+06'],
	['{{ $value }}', 0.000012345, '1.2345e-05'],
	['{{ $value }}', 86400, '86400'],
	['{{ $value }}', 1234567.5, '1.2345675e+06'],
	['{{ $value | humanize }}', 123456789, '123.5M'],
	['{{ $value | humanize }}', 0.5, '500m'],
	['{{ $value | humanize1024 }}', 1048576, '1Mi'],
	['{{ $value | humanizeDuration }}', 3725.5, '1h 2m 5s'],
	['{{ $value | humanizeDuration }}', 0.1, '100ms'],
	['{{ $value | humanizePercentage }}', 0.5, '50%'],
	['{{ $value | humanizeTimestamp }}', 99.9999, '1970-01-01 00:01:39.999 +0000 UTC'],
	['{{ $value | humanizeTimestamp }}', -3.25, '1969-12-31 23:59:56.75 +0000 UTC'],
	['{{ printf "%.1f|%8.3f|%-8.1f|%+.1f" $value $value $value $value }}', -3.25, '-3.2|  -3.250|-3.2    |-3.2'],
	['{{ printf "%.2f" $value }}', 1e21, '1000000000000000000000.00'],
	['{{ printf "%s|%d" $value $value }}', 5, '%!s(float64=5)|%!d(float64=5)'],
	['{{ if gt $value 100.0 }}big{{ else if eq $value 5.0 }}five{{ else }}small{{ end }}', 5, 'five'],
	['{{ if gt $value 100.0 }}big{{ else if eq $value 5.0 }}five{{ else }}small{{ end }}', 1, 'small'],
	['{{ $labels.job | toUpper }} {{ $labels.nope }}|{{ title "ab cd" }}', 0, 'ABC:80 |Ab Cd'],
	['{{ range query "up" }}{{ .Labels.job }}={{ .Value }},{{ end }}', 0, 'b=1,a=0,'],
	['{{ with query "nope" }}x{{ else }}none{{ end }}', 0, 'none'],
	['{{ (query "up" | first).Value }}', 0, '1'],
	['{{ range $i, $e := query "up" }}{{ $i }}:{{ $e.Value }};{{ end }}', 0, '0:1;1:0;'],
	['a {{- " b " -}} c{{/* gone */}}', 0, 'a b c'],
	['{{ reReplaceAll "a(.*)" "$1x" $labels.job }}{{ reReplaceAll "a(.*)" "${1}x" $labels.job }}', 0, 'bc:80x'],
	['{{ print 1 "a" 2 3 }}', 0, '1a2 3'],
	['{{ $externalLabels.region }} {{ pathPrefix }}', 0, 'eu /prefix'],
	['{{ sortByLabel "job" (query "up") | first | label "job" }}', 0, 'a'],
])('%s of %d is %s', (template, value, expected) => {
	expect(expand(template, value)).toBe(expected);
});

test('a failure while expanding takes the place of the text', () => {
	expect(expand('{{ query "nope" | first }}')).toMatch(/^<error expanding template: first\(\) called on vector with no elements>$/);
});

test.each([
	['{{ nofunc }}', 'function "nofunc" not defined'],
	['{{ if true }}{{ nofunc 1 }}{{ end }}', 'function "nofunc" not defined'],
	['{{ $value', 'unclosed action'],
	['{{ end }}', 'unexpected {{end}}'],
	['{{ if true }}x', 'lacks its {{end}}'],
	['{{ ( 1 }}', 'lacks its `)`'],
	['{{ @ }}', 'unexpected `@'],
])('%s is refused: %s', (template, why) => {
	expect(templateProblem(template)).toContain(why);
});

test('plain text and sound templates have no problem', () => {
	expect(templateProblem('100 % of {{ $labels.job }} {{ with $x := 1 }}{{ $x }}{{ end }}')).toBeUndefined();
});
