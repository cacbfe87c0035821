import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Labels } from '../../model/series.ts';
import { type CreateArea, family, type Put, single } from './area.ts';
import { Background, outputOf } from './background.ts';

/** node_exporter's states, in its order. */
const STATES = ['activating', 'active', 'deactivating', 'failed', 'inactive'];
/** Kinds of unit that are many and tell a policy nothing. */
const IGNORED = /\.(automount|device|mount|scope|slice|target)$/;
const EVERY_MS = 15_000;

const unitState = family('node_systemd_unit_state', 'name', 'state', 'type');
const restarts = family('node_systemd_service_restart_total', 'name');
const units = family('node_systemd_units', 'state');
const RUNNING = single('node_systemd_system_running');

type Rows = readonly (readonly [Labels, number])[];

/** Blocks of `Key=value` lines with an empty line between, as `systemctl show` prints several units. */
function parseUnits(text: string): readonly Readonly<Record<string, string>>[] {
	return text.split('\n\n').map((block) =>
		Object.fromEntries(
			block.split('\n').flatMap((line) => {
				const equals = line.indexOf('=');
				return equals < 0 ? [] : [[line.slice(0, equals), line.slice(equals + 1)]];
			}),
		),
	);
}

function unitRows(text: string): Rows {
	const rows: (readonly [Labels, number])[] = [];
	const counts = new Map(STATES.map((state) => [state, 0]));
	for (const { Id: name, ActiveState: active = '', Type: type = '', NRestarts: count } of parseUnits(text)) {
		if (name === undefined) continue;
		counts.set(active, (counts.get(active) ?? 0) + 1);
		if (IGNORED.test(name)) continue;
		for (const state of STATES) rows.push([unitState(name, state, type), state === active ? 1 : 0]);
		if (count !== undefined) rows.push([restarts(name), Number(count)]);
	}
	for (const [state, count] of counts) if (state !== '') rows.push([units(state), count]);
	return rows;
}

async function readUnits(signal: AbortSignal): Promise<Rows> {
	const properties = '--property=Id,ActiveState,Type,NRestarts';
	const rows = unitRows(await outputOf(['systemctl', 'show', '--no-pager', properties, '*'], signal));
	const state = await outputOf(['systemctl', 'show', '--no-pager', '--property=SystemState', '--value'], signal);
	return [...rows, [RUNNING, state.trim() === 'running' ? 1 : 0]];
}

function putRows(put: Put, rows: Rows): boolean {
	for (const [labels, value] of rows) put(labels, value);
	return true;
}

/** State of every unit that systemd has loaded; only where systemd is the init system (sd_booted(3)). */
export const createSystemd: CreateArea = (files) => {
	const background = new Background(EVERY_MS, readUnits);
	return {
		name: 'systemd',
		read(put, now) {
			if (!existsSync(join(files.roots.rootfs, 'run/systemd/system'))) return false;
			const rows = background.latest(now);
			return rows !== undefined && putRows(put, rows);
		},
		close: () => background.close(),
	};
};
