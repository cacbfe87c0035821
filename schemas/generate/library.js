// Lists the policy library for `policies/README.md`, from the policies themselves.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { code, table } from './markdown.js';
import { PACKAGE_ROOT } from './schemas.js';

const FOLDER = join(PACKAGE_ROOT, 'policies');

function readLibrary() {
	return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.yaml') && !file.endsWith('.test.yaml'))
		.sort()
		.flatMap((file) => parseAllDocuments(readFileSync(join(FOLDER, file), 'utf8')).map((document) => ({ file, ...document.toJS() })));
}

function levelText(level) {
	const { severity, for: pending } = level;
	const condition = ['above', 'below', 'outside'].find((key) => level[key] !== undefined);
	const bound = condition === undefined ? 'holds' : `${condition} ${[level[condition]].flat().join(' to ')}`;
	return `${severity} ${bound}${pending === undefined ? '' : ` for ${pending}`}`;
}

const verbs = (ladder) => ladder.map((rung) => code(rung.do)).join(', then ');

/** In a few words: what a policy of each kind does. */
const SUMMARY = {
	Threshold: ({ levels, unit }) => `${levels.map(levelText).join('; ')}${unit === undefined ? '' : ` (${unit})`}`,
	Playbook: ({ when, ladder }) => `on ${code(when.threshold ?? when.event ?? when.schedule)}: ${verbs(ladder)}`,
	ScalingRule: ({ knob, min, max }) => `${code(knob.use)}, ${min} to ${max}`,
	Guardrail: ({ match, rules }) =>
		`${Object.values(match).flat().map(code).join(', ')}: ${rules.map((rule) => Object.keys(rule)[0]).join(', ')}`,
	Detector: ({ method, signal }) => `${method} of ${code(signal.replaceAll('|', '\\|'))}`,
	Source: (spec) => `reads ${Object.keys(spec)[0]}${spec.interval === undefined ? '' : ` every ${spec.interval}`}`,
	Agent: ({ domains }) => `runs ${domains.map(code).join(', ')}`,
	Service: ({ driver }) => `by ${Object.keys(driver)[0]}`,
};

function row({ file, kind, mode, metadata, spec }) {
	return [`[${metadata.name}](${file})`, kind, mode ?? (kind === 'Guardrail' ? 'enforce' : 'observe'), SUMMARY[kind](spec)];
}

/** One table a chapter, which is a folder. */
export function libraryTables() {
	const chapters = new Map();
	for (const policy of readLibrary()) chapters.set(dirname(policy.file), [...(chapters.get(dirname(policy.file)) ?? []), policy]);
	return [...chapters]
		.map(
			([chapter, policies]) =>
				`${chapter === '.' ? '' : `### ${chapter}\n\n`}${table(['policy', 'kind', 'mode', 'what'], policies.map(row))}`,
		)
		.join('\n');
}
