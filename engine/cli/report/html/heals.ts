import type { HealReport } from '../../../learn/heals/heals.ts';
import { orderTexts, percent, secondsText, shareText } from '../figures.ts';
import { htmlTable, notice, tiles } from './markup.ts';
import { type Interval, intervals } from './svg.ts';

export function healsHtml(report: HealReport): string {
	const { incidents, playbooks } = report;
	if (incidents.length === 0 && playbooks.length === 0) return '<p>Nothing fired, nothing was healed.</p>';
	const rungs = playbooks.flatMap(({ policy, rungs: own }) => own.map((rung) => ({ policy, ...rung })));
	const rows: readonly Interval[] = rungs.flatMap(({ policy, name, success: { count, of, low, high } }) =>
		of === 0 ? [] : [{ name: `${policy} / ${name}`, value: count / of, low, high, note: `${count} of ${of} healed` }],
	);
	return [
		summary(report),
		rows.length === 0 ? '' : intervals('How often each rung of a ladder healed, with its 95 % interval', rows),
		...orderTexts(playbooks).map(notice),
		playbooksTable(playbooks),
		incidentsTable(incidents),
	].join('');
}

function summary({ incidents, playbooks }: HealReport): string {
	const sum = (of: (playbook: HealReport['playbooks'][number]) => number) => playbooks.reduce((total, playbook) => total + of(playbook), 0);
	const [healed, tried] = [sum(({ success }) => success.count), sum(({ success }) => success.of)];
	const [executed, wasted] = [sum(({ actions }) => actions.executed), sum(({ actions }) => actions.wasted)];
	return tiles([
		{ name: 'Incidents', value: String(incidents.reduce((total, { began }) => total + began, 0)) },
		{ name: 'Healed', value: tried === 0 ? '-' : percent(healed / tried), note: `${healed} of ${tried} episodes` },
		{ name: 'Acts', value: String(executed), note: `${wasted} of them for nothing` },
		{ name: 'Saved', value: String(sum(({ actions }) => actions.saved)), note: 'refused acts that nobody missed' },
	]);
}

function playbooksTable(playbooks: HealReport['playbooks']): string {
	const columns = [
		{ title: 'playbook' },
		{ title: 'healed', about: 'Of the episodes in which it acted; with the 95 % interval' },
		{ title: 'to act', about: 'Median from the incident’s start to the first act', right: true },
		{ title: 'to repair', about: 'Median from the incident’s start to its heal', right: true },
		{ title: 'came back', about: 'Heals after which the target was in trouble again within 10 minutes', right: true },
		{ title: 'acts', right: true },
		{ title: 'for nothing', right: true },
		{ title: 'refused', right: true },
		{ title: 'saved', about: 'Refused acts whose incident ended without them', right: true },
		{ title: 'rehearsed', about: 'Episodes in which it was not let to enforce', right: true },
	];
	const rows = playbooks.map(({ policy, success, respond, repair, recurred, actions, rehearsed }) => [
		policy,
		shareText(success),
		secondsText(respond.median),
		secondsText(repair.median),
		...[recurred, actions.executed, actions.wasted, actions.refused, actions.saved, rehearsed].map(String),
	]);
	return playbooks.length === 0 ? '' : htmlTable('What playbooks came to', columns, rows);
}

function incidentsTable(incidents: HealReport['incidents']): string {
	const columns = [
		{ title: 'threshold' },
		{ title: 'incidents', right: true },
		{ title: 'open', right: true },
		{ title: 'to detect', about: 'Mean from the first evaluation at which the condition held to the alert', right: true },
		{ title: 'lasted', about: 'Median', right: true },
		{ title: 'p90', about: 'Nine of ten were over by then', right: true },
	];
	const rows = incidents.map(({ policy, began, ended, detect, lasted }) => [
		policy,
		String(began),
		String(Math.max(0, began - ended)),
		secondsText(detect.mean),
		secondsText(lasted.median),
		secondsText(lasted.p90),
	]);
	return incidents.length === 0 ? '' : htmlTable('What fired', columns, rows);
}
