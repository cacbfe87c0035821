import fc from 'fast-check';
import { stringify } from 'yaml';

/** A rule file and its test file as promtool reads them, expectations still empty. */
export interface Generated {
	readonly rules: object;
	readonly tests: {
		readonly rule_files: readonly string[];
		readonly evaluation_interval: string;
		readonly tests: readonly TestDraft[];
	};
}

export interface TestDraft {
	readonly name: string;
	readonly interval: string;
	readonly external_labels: Readonly<Record<string, string>>;
	readonly input_series: readonly { readonly series: string; readonly values: string }[];
	readonly alert_rule_test: readonly { readonly eval_time: string; readonly alertname: string; exp_alerts: readonly ExpectedAlert[] }[];
	readonly promql_expr_test: readonly { readonly expr: string; readonly eval_time: string; exp_samples: readonly ExpectedSample[] }[];
}

export interface ExpectedAlert {
	readonly exp_labels: Readonly<Record<string, string>>;
	readonly exp_annotations: Readonly<Record<string, string>>;
}

export interface ExpectedSample {
	readonly labels: string;
	readonly value: number;
}

/** Gaps are short, ranges never begin on a sample and counters are not extrapolated: there Prometheus 2 and 3 differ. */
const item = fc.oneof(
	{
		weight: 5,
		arbitrary: fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: -3, max: 5 }), fc.integer({ min: 1, max: 8 })).map(ramp),
	},
	{ weight: 1, arbitrary: fc.integer({ min: 1, max: 5 }).map((n) => `_x${n}`) },
	{ weight: 1, arbitrary: fc.constantFrom('stale', '0', '100', '1e3', '50.5') },
);

function ramp([from, step, times]: readonly [number, number, number]): string {
	return `${from}${step < 0 ? '-' : '+'}${Math.abs(step)}x${times}`;
}

const values = fc.array(item, { minLength: 8, maxLength: 20 }).map((items) => items.join(' '));
const input = fc.tuple(
	fc.uniqueArray(fc.tuple(fc.constantFrom('m', 'n', 'c_total'), fc.constantFrom('a', 'b', 'c'), fc.constantFrom('x', 'y')), {
		minLength: 2,
		maxLength: 6,
		selector: (labels) => labels.join(),
	}),
	fc.array(values, { minLength: 6, maxLength: 6 }),
);

const expression = fc.constantFrom(
	'm > 50',
	'm < 20',
	'sum by (host) (m) > 80',
	'avg_over_time(m[2m5s]) > 40',
	'max_over_time(n[1m50s]) >= 90',
	'irate(c_total[3m10s]) > 0.05',
	'delta(c_total[3m10s]) > 10',
	'm > on (host) group_left () (n * 0.5)',
	'm - n > 10 or n - m > 30',
	'absent(m{host="c"})',
	'count(m) > 1 and on () vector(1)',
	'rec:m > 60',
	'rec:sum unless on () (n > 95)',
	'ALERTS{alertstate="pending"} == 1',
	'changes(m[2m5s]) > 3',
	'm == bool 3',
	'max without (zone) (m) > 70',
	'quantile(0.5, m) > 45',
);

const labels = fc.constantFrom(
	{ severity: 'page' },
	{ severity: 'ticket', team: 'on-{{ $labels.host }}' },
	{ severity: 'page', region: '{{ $externalLabels.region }}' },
	{},
);
const annotations = fc.constantFrom(
	{ summary: 'Value is {{ $value }}' },
	{ summary: '{{ $value | humanize }} on {{ $labels.host }}{{ if gt $value 60.0 }}, high{{ end }}' },
	{ description: '{{ printf "%.3f" $value }}', link: '{{ range query "count(m)" }}{{ .Value }}{{ end }}' },
	{},
);
const alert = fc.record({
	/** Two rules that write the same series undo each other's work. */
	alert: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'),
	expr: expression,
	for: fc.constantFrom('0s', '30s', '1m', '2m'),
	keep_firing_for: fc.constantFrom('0s', '0s', '45s', '2m'),
	labels,
	annotations,
});
const records = fc.constant([
	{ record: 'rec:m', expr: 'avg by (host) (m)', labels: { kind: 'recorded' } },
	{ record: 'rec:sum', expr: 'sum(m)' },
]);

const TIMES = ['0s', '15s', '1m', '1m37s', '2m30s', '4m', '5m15s', '7m'];
const QUERIES = [
	'm',
	'rec:m',
	'sum(n)',
	'ALERTS',
	'ALERTS_FOR_STATE',
	'irate(c_total[3m10s])',
	'm offset 30s',
	'count by (alertstate) (ALERTS)',
	'1 + 1',
];

const draft = fc
	.tuple(
		input,
		fc.uniqueArray(fc.tuple(fc.constantFrom(...TIMES), fc.constantFrom('A', 'B', 'C', 'D')), {
			minLength: 3,
			maxLength: 8,
			selector: String,
		}),
		fc.uniqueArray(fc.tuple(fc.constantFrom(...TIMES), fc.constantFrom(...QUERIES)), { minLength: 2, maxLength: 6, selector: String }),
	)
	.map(
		([[series, columns], alerts, exprs]): TestDraft => ({
			name: 'generated',
			interval: '15s',
			external_labels: { region: 'eu' },
			input_series: series.map(([name, host, zone], i) => ({
				series: `${name}{host="${host}",zone="${zone}"}`,
				values: columns[i] ?? '1',
			})),
			alert_rule_test: alerts.map(([eval_time, alertname]) => ({ eval_time, alertname, exp_alerts: [] })),
			promql_expr_test: exprs.map(([eval_time, expr]) => ({ expr, eval_time, exp_samples: [] })),
		}),
	);

export const generated: fc.Arbitrary<Generated> = fc
	.tuple(
		records,
		fc.uniqueArray(alert, { minLength: 2, maxLength: 6, selector: (rule) => rule.alert }),
		fc.array(draft, { minLength: 1, maxLength: 2 }),
		fc.constantFrom('15s', '30s'),
	)
	.map(([recorded, alerts, tests, interval]) => ({
		rules: { groups: [{ name: 'generated', rules: [...recorded, ...alerts] }] },
		tests: { rule_files: ['rules.yml'], evaluation_interval: interval, tests },
	}));

export const yaml = (value: object) => stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
