const DURATION_UNITS: Readonly<Record<string, number>> = {
	ms: 1,
	s: 1_000,
	m: 60_000,
	h: 3_600_000,
	d: 86_400_000,
	w: 604_800_000,
	y: 31_536_000_000,
};
const DURATION = /^(?:(\d+)y)?(?:(\d+)w)?(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$/;
const DURATION_ORDER = ['y', 'w', 'd', 'h', 'm', 's', 'ms'];

/** `90s`, `5m`, `1h30m`, `7d` (Prometheus' notation, `0` allowed) to ms; undefined when it is none. */
export function parseDuration(text: string): number | undefined {
	if (text === '0') return 0;
	const found = DURATION.exec(text);
	if (text === '' || found === null) return undefined;
	return DURATION_ORDER.reduce((sum, unit, i) => sum + Number(found[i + 1] ?? 0) * (DURATION_UNITS[unit] ?? 0), 0);
}

/** Milliseconds as Prometheus writes a duration: `1h30m`, `0s`. */
export function formatDuration(ms: number): string {
	if (ms === 0) return '0s';
	let rest = Math.round(ms);
	let text = '';
	for (const unit of DURATION_ORDER.slice(2)) {
		const size = DURATION_UNITS[unit] ?? 1;
		const count = Math.floor(rest / size);
		if (count > 0) text += `${count}${unit}`;
		rest -= count * size;
	}
	return text;
}
