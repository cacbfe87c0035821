import { bench, describe } from 'vitest';
import type { Sample } from '../../engine/model/series.ts';
import { compile } from '../../engine/promql/compile.ts';
import type { Program } from '../../engine/promql/program.ts';
import { createWindows, type Windows } from '../../engine/promql/store/windows.ts';

/**
 * The peers' set-ups: groups of 1,000 rules over 1,000 series as a Prometheus server evaluates them (49-66 us a rule over one
 * series), and a replay as `promtool test rules` runs it (85 us a rule evaluation over 20 series).
 */
const INTERVAL = 15_000;

function program(source: string): Program {
	const compiled = compile(source);
	if (compiled.kind === 'invalid') throw new Error(`${source}: ${compiled.errors[0]?.message}`);
	return compiled.program;
}

const series = (count: number) =>
	Array.from({ length: count }, (_, id) => ({ __name__: 'm_total', id: String(id), shard: String(id % 50) }));

/** A host that is scraped and judged every 15 s, for 6 minutes already. */
class Host {
	readonly windows: Windows = createWindows({ retention: 90_000_000 });
	readonly #labels: readonly Sample['labels'][];
	at = 0;

	constructor(count: number) {
		this.#labels = series(count);
		for (let i = 0; i < 24; i++) this.scrape();
	}

	scrape(): void {
		this.at += INTERVAL;
		const phase = this.at / INTERVAL;
		this.windows.append(
			's',
			this.at,
			this.#labels.map((labels, id) => ({ labels, value: id + (phase % 10) })),
		);
	}
}

describe('1,000 rules a tick over 1,000 series: ms here = us a rule', () => {
	const groups: Readonly<Record<string, (rule: number) => string>> = {
		'avg_over_time(m_total{id="K"}[5m]) > 1000': (rule) => `avg_over_time(m_total{id="${rule}"}[5m]) > 1000`,
		'avg_over_time(m_total{shard="S"}[5m]) > X, 20 series a rule': (rule) =>
			`avg_over_time(m_total{shard="${rule % 50}"}[5m]) > ${1000 + rule}`,
		'rate(m_total{id="K"}[5m]) > 1000': (rule) => `rate(m_total{id="${rule}"}[5m]) > 1000`,
		'm_total{id="K"} > 1000': (rule) => `m_total{id="${rule}"} > 1000`,
	};
	for (const [name, source] of Object.entries(groups)) {
		const host = new Host(1000);
		const rules = Array.from({ length: 1000 }, (_, rule) => program(source(rule)));
		bench(
			name,
			() => {
				host.scrape();
				for (const rule of rules) rule.instant(host.windows, host.at);
			},
			{ time: 2000 },
		);
	}
});

describe('replay of 100 rules x 20 series x 2 h at 15 s = 48,000 rule evaluations', () => {
	bench(
		'avg_over_time(m_total[5m]) > X',
		() => {
			const host = new Host(20);
			const rules = Array.from({ length: 100 }, (_, rule) => program(`avg_over_time(m_total[5m]) > ${1000 + rule}`));
			for (let tick = 0; tick < 480; tick++) {
				host.scrape();
				for (const rule of rules) rule.instant(host.windows, host.at);
			}
		},
		{ time: 2000 },
	);
});

describe('a window of 24 h at 15 s, one tick', () => {
	const host = new Host(20);
	for (let tick = 0; tick < 5760; tick++) host.scrape();
	for (const source of [
		'avg_over_time(m_total[24h])',
		'max_over_time(m_total[24h])',
		'increase(m_total[24h])',
		'quantile_over_time(0.99, m_total[24h])',
	]) {
		const rule = program(source);
		bench(
			`${source}, 20 series`,
			() => {
				host.scrape();
				rule.instant(host.windows, host.at);
			},
			{ time: 1000 },
		);
	}
});
