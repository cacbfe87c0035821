import type { ServicePolicy } from '../../decide/policy-set.ts';
import type { Driver, Health, ServiceDocument, ServiceValue } from '../../model/policy.gen.ts';
import type { ServiceDriver } from '../../model/service.ts';
import { type Bench, metaOf, milliseconds } from './bench.ts';
import { checkOutside, conditionOf } from './condition.ts';

export function compileService(document: ServiceDocument, bench: Bench): ServicePolicy {
	const { spec } = document;
	const meta = metaOf(document, document.mode, bench);
	const { name, labels, mode } = meta;
	const { instances, dependsOn } = spec;
	const health = spec.health && compileHealth(spec.health, bench);
	return {
		kind: 'Service',
		...meta,
		service: { name, driver: compileDriver(spec.driver), instances, dependsOn, labels, enforce: mode === 'enforce' },
		...(health === undefined ? {} : { health }),
		...(spec.port === undefined ? {} : { port: spec.port }),
		...(spec.price === undefined ? {} : { price: spec.price }),
		...(spec.value === undefined ? {} : { value: compileValue(spec.value, bench) }),
	};
}

function compileDriver({ process, systemd }: Driver): ServiceDriver {
	if (process !== undefined) return { kind: 'process', ...process, stopTimeout: milliseconds(process.stopTimeout) };
	return { kind: 'systemd', unit: systemd?.unit ?? '' };
}

function compileValue(
	{ successes, perSuccess, revenue }: ServiceValue,
	{ expressions, place }: Bench,
): NonNullable<ServicePolicy['value']> {
	const path = ['spec', 'value'];
	const counted = successes === undefined ? undefined : expressions.signal(successes, [...path, 'successes'], place);
	const earned = revenue === undefined ? undefined : expressions.signal(revenue, [...path, 'revenue'], place);
	return {
		...(counted !== undefined && { successes: counted }),
		...(perSuccess !== undefined && { perSuccess }),
		...(earned !== undefined && { revenue: earned }),
	};
}

function compileHealth(health: Health, { expressions, place }: Bench): ServicePolicy['health'] {
	const path = ['spec', 'health'];
	const condition = conditionOf(health);
	checkOutside(condition, path, place);
	const signal = expressions.signal(health.signal, [...path, 'signal'], place);
	return signal && { signal, condition };
}
