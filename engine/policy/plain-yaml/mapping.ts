import type { Json } from '../../model/json.ts';
import { Unusual } from './unusual.ts';

/** Keys that reach into prototypes, and keys given twice, are mistakes: the full parser tells of them. */
export function addTo(map: Record<string, Json>, key: string, value: Json): void {
	if (key in map || key === 'prototype') throw new Unusual();
	map[key] = value;
}
