import type { Labels } from '../../model/series.ts';
import { conditionHolds } from '../condition.ts';
import type { Case } from './facts.ts';
import type { Spent } from './memory.ts';
import { latestOf } from './samples.ts';

/** A sample older than this says nothing about now: PromQL's lookback. */
const LOOKBACK_MS = 300_000;

/** One instance of a Service, as its series show it. */
export interface Unit {
	readonly instance: string;
	readonly healthy: boolean;
	/** When that was seen. */
	readonly at: number;
}

/** All instances of a Service. Throws where nothing is known of them: what is not known is not healthy, nor is it down. */
export function unitsOf(service: string, about: Case): readonly Unit[] {
	const units = supervised(service, about);
	const found = units.length > 0 ? units : probed(service, about);
	if (found.length === 0) throw new Error(`nothing is known of the instances of ${service}: there is no homeostat_service_up of it`);
	return found;
}

/** From the series of the service drivers: up is not enough where health is judged too. */
function supervised(service: string, about: Case): readonly Unit[] {
	const healthy = new Map(readings('homeostat_service_healthy', service, about).map(({ labels, value }) => [labels.instance ?? '', value]));
	return readings('homeostat_service_up', service, about).map(({ labels, value, at }) => {
		const instance = labels.instance ?? '';
		return { instance, healthy: value > 0 && (healthy.get(instance) ?? 1) > 0, at };
	});
}

function readings(metric: string, service: string, { facts }: Case): readonly { labels: Labels; value: number; at: number }[] {
	const { at, series } = facts.snapshot;
	const named = [
		{ label: '__name__', op: '=', value: metric },
		{ label: 'service', op: '=', value: service },
	] as const;
	return series.select(named).flatMap((one) => {
		const latest = latestOf(one, at);
		return latest === undefined || latest.at <= at - LOOKBACK_MS ? [] : [{ labels: one.labels, ...latest }];
	});
}

/** From the Service's own health signal, as in a recording that knows no drivers. */
function probed(service: string, { facts }: Case): readonly Unit[] {
	const { at, series } = facts.snapshot;
	const health = facts.services.find(({ name }) => name === service)?.health;
	const result = health?.signal.instant(series, at).result;
	if (health === undefined || result?.type !== 'vector') return [];
	const own = result.elements.filter(({ labels }) => (labels.service ?? service) === service);
	return own.map(({ labels, value }) => ({ instance: labels.instance ?? '', healthy: conditionHolds(health.condition, value), at }));
}

/** The units that an action disrupts: those from a number on, or the one that it names; an unknown one, or none, means all. */
export function unitsMeant({ instance, from }: Pick<Spent, 'instance' | 'from'>, units: readonly Unit[]): readonly Unit[] {
	if (from !== undefined) return units.filter((unit) => !(Number(unit.instance) < from));
	const named = units.filter((unit) => unit.instance === instance);
	return named.length > 0 ? named : units;
}

/** Is it being disrupted by an earlier action whose effect cannot be seen yet? */
export function isDisturbed(unit: Unit, units: readonly Unit[], earlier: readonly Spent[]): boolean {
	return earlier.some((spent) => {
		if (!unitsMeant(spent, units).includes(unit)) return false;
		return spent.endedAt === undefined || unit.at <= spent.endedAt;
	});
}
