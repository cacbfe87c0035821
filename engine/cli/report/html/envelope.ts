import type { Envelope } from '../../../learn/envelope/envelope.ts';
import type { Level } from '../../../learn/envelope/levels.ts';
import type { JointState } from '../../../learn/envelope/states.ts';
import type { EnvelopeReport } from '../../../run/reporting/envelope.ts';
import { escapeXml } from '../../xml.ts';
import {
	costText,
	envelopeColumns,
	envelopeNote,
	envelopeRows,
	envelopeSentence,
	levelText,
	metText,
	STANDINGS,
} from '../envelope-rows.ts';
import { number } from '../figures.ts';
import { htmlTable } from './markup.ts';
import { picture } from './svg.ts';

const [LEFT, TOP, WIDTH, HEIGHT] = [110, 40, 84, 44];
/** Wider than that the page is not. */
const MOST_COLUMNS = 7;

export function envelopeHtml(report: EnvelopeReport): string {
	const each = report.envelopes.map((envelope) => {
		const rows = envelopeRows(envelope);
		const sentence = `<p>${escapeXml(envelopeSentence(envelope))}</p>`;
		const listed = rows.length === 0 ? '' : htmlTable(`States for ${envelope.objective}`, envelopeColumns(envelope), rows);
		return `${sentence}${mapOf(envelope)}${listed}`;
	});
	return `${each.join('')}<p class="about">${escapeXml(envelopeNote(report))}</p>`;
}

/** Two settings span a plane: one down, one across. A state in which the objective surely holds is the stronger the dearer it is. */
function mapOf({ objective, settings, states }: Envelope): string {
	const [down, across] = [0, 1].map((setting) => levelsOf(states, setting));
	if (settings.length !== 2 || down === undefined || across === undefined || across.length > MOST_COLUMNS) return '';
	const costs = states.filter(holds).map(({ cost }) => cost?.value ?? 0);
	const [least, most] = [Math.min(...costs), Math.max(...costs)];
	const strength = (value: number) => Math.round((0.1 + 0.6 * ((value - least) / (most - least || 1))) * 100) / 100;
	const heads = across.map(
		(level, i) => `<text x="${LEFT + (i + 0.5) * WIDTH}" y="${TOP - 8}" text-anchor="middle">${levelText(level)}</text>`,
	);
	const sides = down.map(
		(level, i) => `<text x="${LEFT - 8}" y="${TOP + (i + 0.5) * HEIGHT + 4}" text-anchor="end">${levelText(level)}</text>`,
	);
	const axes = `<text x="${LEFT}" y="12">across: ${escapeXml(settings[1] ?? '')}; down: ${escapeXml(settings[0] ?? '')}</text>`;
	const cells = states.map((state) => {
		const [x, y] = [LEFT + indexIn(across, state.levels[1]) * WIDTH, TOP + indexIn(down, state.levels[0]) * HEIGHT];
		return cell(state, x, y, strength(state.cost?.value ?? 0));
	});
	const title = `Cost where ${objective} holds (the stronger, the dearer; the frame is the best; hollow: it misses, or it is not sure)`;
	return picture(title, TOP + down.length * HEIGHT + 4, [axes, ...heads, ...sides, ...cells].join(''));
}

function cell(state: JointState, x: number, y: number, strength: number): string {
	const told = `${state.levels.map(levelText).join(', ')}: ${STANDINGS[state.standing]}; held ${metText(state.met)}; cost ${costText(state)}`;
	const box = `x="${x + 2}" y="${y + 2}" width="${WIDTH - 4}" height="${HEIGHT - 4}" rx="4"`;
	const look = holds(state) ? `class="heat${state.standing === 'best' ? ' chosen' : ''}" fill-opacity="${strength}"` : 'class="hollow"';
	const text = holds(state) ? number(state.cost?.value ?? null) : STANDINGS[state.standing];
	const middle = `x="${x + WIDTH / 2}" y="${y + HEIGHT / 2 + 4}" text-anchor="middle"`;
	return `<rect ${look} ${box}><title>${escapeXml(told)}</title></rect><text class="ink" ${middle}>${text}</text>`;
}

const holds = ({ standing }: JointState) => standing === 'best' || standing === 'as-good' || standing === 'dearer';

function levelsOf(states: readonly JointState[], setting: number): readonly Level[] {
	const levels = states.flatMap(({ levels: own }) => own[setting] ?? []).sort((a, b) => a.low - b.low);
	return levels.filter(({ low }, i) => low !== levels[i - 1]?.low);
}

const indexIn = (levels: readonly Level[], level: Level | undefined) => levels.findIndex(({ low }) => low === level?.low);
