import type { EngineView } from '../model/engine.ts';
import { actionRow, incidentRow, promiseRows, proposalRows, statusRow } from '../web/rows.ts';
import type { Io } from './command.ts';
import { overviewText } from './status-text.ts';

/** A person reads no faster, and a terminal costs more than the engine. */
const REFRESH_MS = 1_000;
const LOG_LINES = 6;

const [home, clearLine, clearBelow] = ['\u001b[H', '\u001b[K', '\u001b[J'];
const [show, hide] = ['\u001b[?25h', '\u001b[?25l'];

/** The live view on a terminal. */
export interface Screen {
	log(line: string): void;
	close(): void;
}

/** Redraws in place when something changed, at most once a second; no line is longer than the terminal is wide. */
export function createScreen(view: EngineView, io: Io, url: string): Screen {
	const logged: string[] = [];
	let dirty = true;
	const unsubscribe = view.subscribe(() => {
		dirty = true;
	});

	function draw(): void {
		// A terminal that does not know its size says 0.
		const [columns, rows] = [io.stdout.columns || 80, io.stdout.rows || 24];
		const text = overviewText(
			{
				status: statusRow(view.status()),
				incidents: view.incidents().map(incidentRow),
				actions: view.actions(20).map(actionRow),
				approvals: view.approvals().map(actionRow),
				proposals: proposalRows(view.learned()),
				promises: promiseRows(view.learned()),
			},
			{ color: io.color, now: Date.now(), rows: Math.max(3, Math.floor((rows - 12) / 2)) },
		);
		const lines = [...text.split('\n'), ...logged, '', `${url}   Ctrl-C ends the engine; services run on`].slice(0, rows - 1);
		io.stdout.write(`${hide}${home}${lines.map((line) => `${cut(line, columns)}${clearLine}`).join('\n')}${clearBelow}`);
	}

	const redraw = () => {
		if (dirty) draw();
		dirty = false;
	};
	const timer = setInterval(redraw, REFRESH_MS);
	io.stdout.on?.('resize', draw);
	io.stdout.write('\u001b[2J');
	redraw();
	return {
		log(line) {
			logged.push(line);
			if (logged.length > LOG_LINES) logged.shift();
			dirty = true;
		},
		close() {
			clearInterval(timer);
			unsubscribe();
			io.stdout.off?.('resize', draw);
			draw();
			io.stdout.write(`${show}\n`);
		},
	};
}

const COLOR = new RegExp(`(${'\u001b'}\\[[\\d;]*m)`);

/** Colour codes take no room. */
function cut(line: string, columns: number): string {
	let width = 0;
	let out = '';
	for (const part of line.split(COLOR)) {
		if (part.startsWith('\u001b')) out += part;
		else {
			const room = Math.max(0, columns - width);
			out += part.slice(0, room);
			width += part.length;
		}
	}
	return out;
}
