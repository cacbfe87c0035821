import { readFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { parseSeries } from '../../history/series-text.ts';
import { errorText } from '../../model/error.ts';
import type { Finding } from '../../model/finding.ts';
import type { Json } from '../../model/json.ts';
import { parseDuration } from '../../model/quantity.ts';
import type { PolicyTest, TestGroup } from '../../model/rule-files.gen.ts';
import { diagnose } from '../../policy/diagnose.ts';
import { decode } from '../../policy/files.ts';
import type { Path } from '../../policy/locate.ts';
import { Place } from '../../policy/place.ts';
import { validators } from '../../policy/rule-file-validators.gen.ts';
import { SourceText } from '../../policy/source-text.ts';
import { parseYaml } from '../../policy/yaml.ts';
import type { InputColumn } from './feed.ts';
import { expandGlob } from './glob.ts';
import { parseValues } from './series-notation.ts';

/** One timeline of a test file, its input read. Durations in ms, times in epoch ms. */
export interface Timeline {
	readonly group: TestGroup;
	readonly columns: readonly InputColumn[];
	/** Between samples. */
	readonly interval: number;
	/** Time 0 of the test. */
	readonly start: number;
}

export interface TestFile {
	/** As it was named. */
	readonly file: string;
	readonly document: PolicyTest;
	readonly evaluationInterval: number;
	readonly timelines: readonly Timeline[];
	/** Paths, patterns expanded. */
	readonly policies: readonly string[];
	readonly ruleFiles: readonly string[];
}

export interface TestFileRead {
	/** Absent where anything is wrong with the file itself. */
	readonly tests?: TestFile;
	readonly findings: readonly Finding[];
}

/** Reads a file of policy tests or of promtool's rule tests. Throws the file system's error where it cannot be read. */
export function readTestFile(file: string): TestFileRead {
	const source = decode(file, readFileSync(file));
	if (!(source instanceof SourceText)) return { findings: [source] };
	const { documents, findings } = parseYaml(source);
	const [document, second] = documents;
	if (findings.length > 0) return { findings };
	if (document === undefined) {
		return { findings: [{ rule: 'no-tests', severity: 'error', message: 'the file holds no tests', ...source.span(0, 1) }] };
	}
	const place = new Place(document.locator);
	if (second !== undefined) new Place(second.locator).key([], 'too-many-documents', 'a test file is one document');
	const tests = readDocument(file, document.value, place);
	return tests === undefined || place.findings.length > 0 ? { findings: place.findings } : { tests, findings: [] };
}

function readDocument(file: string, value: Json, place: Place): TestFile | undefined {
	const validate = validators.PolicyTest;
	if (validate === undefined || !diagnose(validate, value, place)) return undefined;
	const document = value as unknown as PolicyTest;
	const evaluationInterval = ms(document.evaluation_interval);
	return {
		file,
		document,
		evaluationInterval,
		timelines: document.tests.map((group, i) => readTimeline(group, evaluationInterval, ['tests', i], place)),
		policies: filesOf('policies', document.policies, file, place),
		ruleFiles: filesOf('rule_files', document.rule_files, file, place),
	};
}

function filesOf(key: string, patterns: readonly string[], file: string, place: Place): readonly string[] {
	return patterns.flatMap((pattern, i) => {
		const found = expandGlob(isAbsolute(pattern) ? pattern : join(dirname(file), pattern));
		if (found.length === 0) place.value([key, i], 'no-such-file', `there is no file \`${pattern}\` beside the test`);
		return found;
	});
}

function readTimeline(group: TestGroup, evaluationInterval: number, path: Path, place: Place): Timeline {
	const columns = group.input_series.map((input, i) => {
		const here = [...path, 'input_series', i];
		return {
			labels: labelsAt(input.series, [...here, 'series'], place),
			values: valuesAt(String(input.values), [...here, 'values'], place),
		};
	});
	group.promql_expr_test.forEach(({ exp_samples }, i) => {
		exp_samples?.forEach(({ labels }, s) => {
			if (labels.trim() !== '' && labels.trim() !== '{}')
				labelsAt(labels, [...path, 'promql_expr_test', i, 'exp_samples', s, 'labels'], place);
		});
	});
	return {
		group,
		columns,
		interval: group.interval === undefined ? evaluationInterval : ms(group.interval),
		start: startOf(group.start_timestamp, [...path, 'start_timestamp'], place),
	};
}

function labelsAt(text: string, path: Path, place: Place): InputColumn['labels'] {
	const parsed = parseSeries(text);
	if (parsed.kind === 'series') return parsed.labels;
	place.inside(path, { from: parsed.at, to: parsed.at + 1 }, 'bad-series', parsed.message);
	return {};
}

function valuesAt(text: string, path: Path, place: Place): InputColumn['values'] {
	try {
		return parseValues(text);
	} catch (error) {
		place.value(path, 'bad-values', errorText(error));
		return [];
	}
}

function startOf(start: string | number, path: Path, place: Place): number {
	const at = typeof start === 'number' || /^-?[\d.]+$/.test(start) ? Number(start) * 1000 : Date.parse(start);
	if (Number.isNaN(at))
		place.value(path, 'bad-time', `\`${start}\` is no time; write it like 2026-01-31T12:00:00Z, or as seconds since 1970`);
	return at;
}

/** A duration of a test file in ms; the schema let nothing pass that is none. */
export const ms = (duration: string | number) => parseDuration(String(duration)) ?? 0;
