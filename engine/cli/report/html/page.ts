import type { Report } from '../../../run/reporting/report.ts';
import { escapeXml } from '../../xml.ts';
import { conditionsHtml } from './conditions.ts';
import { envelopeHtml } from './envelope.ts';
import { healsHtml } from './heals.ts';
import { ledgerHtml } from './ledger.ts';
import { peaksHtml } from './peaks.ts';
import { STYLE } from './style.ts';

interface Chapter {
	readonly title: string;
	readonly about: string;
	readonly content: string;
}

/** One page that needs nothing else: no script, no network. */
export function reportHtml(report: Report): string {
	const chapters = chaptersOf(report).map(
		({ title, about, content }) => `<section><h2>${title}</h2><p class="about">${about}</p>${content}</section>`,
	);
	const missing = report.missing.map(
		({ section, reason }) => `<section><h2>${escapeXml(titleOf(section))}</h2><p>${escapeXml(reason)}</p></section>`,
	);
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Homeostat report</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Homeostat report</h1>
<p class="about">${escapeXml(spanText(report))}</p>
${[...chapters, ...missing].join('\n')}
</main>
</body>
</html>
`;
}

function chaptersOf({ heals, ledger, peaks, conditions, envelope }: Report): readonly Chapter[] {
	return [
		...(heals === undefined
			? []
			: [{ title: 'Heals', about: 'Whether healing helped, how long it took, and what was for nothing.', content: healsHtml(heals) }]),
		...(ledger === undefined ? [] : [{ title: 'Ledger', about: 'What services used, cost and gave.', content: ledgerHtml(ledger) }]),
		...(peaks === undefined
			? []
			: [{ title: 'Peaks', about: 'When signals are high, and what a schedule could do about it.', content: peaksHtml(peaks) }]),
		...(conditions === undefined
			? []
			: [
					{
						title: 'Conditions',
						about: 'Under which states what Thresholds watch is better or worse.',
						content: conditionsHtml(conditions),
					},
				]),
		...(envelope === undefined
			? []
			: [{ title: 'Operating envelope', about: 'In which states objectives hold at the lowest cost.', content: envelopeHtml(envelope) }]),
	];
}

const titleOf = (section: string) => `${section.slice(0, 1).toUpperCase()}${section.slice(1)}`;

function spanText({ heals, ledger, peaks, conditions, envelope }: Report): string {
	const froms = [heals?.from, ledger?.from, peaks?.from, conditions?.from, envelope?.from].filter((at) => typeof at === 'number');
	const tos = [heals?.to, ledger?.to, peaks?.to, conditions?.to, envelope?.to].filter((at) => typeof at === 'number');
	if (froms.length === 0) return 'History holds nothing of that time.';
	const text = (at: number) => `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
	return `${text(Math.min(...froms))} to ${text(Math.max(...tos))}`;
}
