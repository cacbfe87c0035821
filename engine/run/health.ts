import { conditionHolds } from '../decide/condition.ts';
import type { ServicePolicy } from '../decide/policy-set.ts';
import { read } from '../decide/reading.ts';
import type { SeriesView } from '../model/series.ts';
import type { ServiceInstance } from '../model/service.ts';

/**
 * Instances with what their services' health signals say: up is not healthy. A signal whose series name the `instance` speaks for
 * that one, any other for all. One that is down is not healthy; one about which the signal says nothing is neither.
 */
export function withHealth(
	instances: readonly ServiceInstance[],
	services: readonly ServicePolicy[],
	view: SeriesView,
	at: number,
): readonly ServiceInstance[] {
	const judges = new Map(
		services.flatMap(({ service, health }) => (health === undefined ? [] : [[service.name, judgeOf(health, view, at)]])),
	);
	return instances.map((instance) => {
		const judge = judges.get(instance.service);
		if (judge === undefined) return instance;
		const healthy = instance.up ? judge(String(instance.instance)) : false;
		return healthy === undefined ? instance : { ...instance, healthy };
	});
}

type Judge = (instance: string) => boolean | undefined;

function judgeOf({ signal, condition }: NonNullable<ServicePolicy['health']>, view: SeriesView, at: number): Judge {
	const readout = read(signal, view, at);
	const elements = readout.kind === 'elements' ? [...readout.elements.values()] : [];
	return (instance) => {
		const own = elements.filter(({ labels }) => labels.instance === instance);
		const meant = own.length > 0 ? own : elements.filter(({ labels }) => labels.instance === undefined || !/^\d+$/.test(labels.instance));
		return meant.length === 0 ? undefined : meant.every(({ value }) => conditionHolds(condition, value));
	};
}
