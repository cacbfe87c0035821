/** Records whose keys come from policies and telemetry: `constructor` and `__proto__` are keys like any other. */

/** The record's own value at `key`. */
export function at<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
	return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** A copy with `value` at `key`; undefined takes the key away. The record itself where nothing changes. */
export function having<T>(record: Readonly<Record<string, T>>, key: string, value: T | undefined): Readonly<Record<string, T>> {
	if (at(record, key) === value) return record;
	const rest = Object.entries(record).filter(([name]) => name !== key);
	return Object.fromEntries(value === undefined ? rest : [...rest, [key, value]]);
}
