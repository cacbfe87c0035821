import type { HealReport } from '../../learn/heals/heals.ts';
import type { Share } from '../../learn/stats/share.ts';
import { style } from '../style.ts';
import { orderTexts, secondsText, shareText } from './figures.ts';
import { table } from './table.ts';

export function healsText({ incidents, playbooks }: HealReport, color: boolean): string {
	if (incidents.length === 0 && playbooks.length === 0) return '  Nothing fired, nothing was healed.\n';
	const seen = table(
		[
			{ title: 'threshold' },
			{ title: 'incidents', right: true },
			{ title: 'open', right: true },
			{ title: 'to detect', right: true },
			{ title: 'lasted', right: true },
			{ title: 'p90', right: true },
		],
		incidents.map(({ policy, began, ended, detect, lasted }) => [
			policy,
			String(began),
			String(Math.max(0, began - ended)),
			secondsText(detect.mean),
			secondsText(lasted.median),
			secondsText(lasted.p90),
		]),
		color,
	);
	const advice = orderTexts(playbooks)
		.map((text) => `\n  ${style(color, 'yellow', text)}\n`)
		.join('');
	return playbooks.length === 0 ? seen : `${seen}\n${playbooksTable(playbooks, color)}\n${rungsTable(playbooks, color)}${advice}`;
}

function playbooksTable(playbooks: HealReport['playbooks'], color: boolean): string {
	return table(
		[
			{ title: 'playbook' },
			{ title: 'healed' },
			{ title: 'to act', right: true },
			{ title: 'to repair', right: true },
			{ title: 'came back', right: true },
			{ title: 'acts', right: true },
			{ title: 'wasted', right: true },
			{ title: 'refused', right: true },
			{ title: 'saved', right: true },
			{ title: 'rehearsed', right: true },
		],
		playbooks.map(({ policy, success, respond, repair, recurred, actions, rehearsed }) => [
			policy,
			colored(success, color),
			secondsText(respond.median),
			secondsText(repair.median),
			String(recurred),
			String(actions.executed),
			String(actions.wasted),
			String(actions.refused),
			String(actions.saved),
			String(rehearsed),
		]),
		color,
	);
}

function rungsTable(playbooks: HealReport['playbooks'], color: boolean): string {
	const rows = playbooks.flatMap(({ policy, rungs }) =>
		rungs.map(({ name, do: doing, success, attempts, failed, repair }) => [
			`${policy} / ${name}`,
			doing,
			colored(success, color),
			String(attempts),
			String(failed),
			secondsText(repair.median),
		]),
	);
	const columns = [
		{ title: 'rung' },
		{ title: 'does' },
		{ title: 'healed' },
		{ title: 'attempts', right: true },
		{ title: 'errors', right: true },
		{ title: 'to heal', right: true },
	];
	return rows.length === 0 ? '' : table(columns, rows, color);
}

/** Only what is sure is green or red. */
function colored(success: Share, color: boolean): string {
	const text = shareText(success);
	if (success.low > 0.5) return style(color, 'green', text);
	return success.high < 0.5 ? style(color, 'red', text) : text;
}
