import type { Clock } from '../../model/clock.ts';
import { errorText } from '../../model/error.ts';
import type { Log } from './instance.ts';
import { showUnits } from './systemctl.ts';
import { SystemdInstance, unitName } from './systemd-instance.ts';

/** Looks are not closer together than this, however often somebody asks. */
const FRESH_MS = 500;
/** systemd answers in milliseconds, or it hangs. */
const PATIENCE_MS = 5_000;

export interface SystemdPoolParts {
	readonly clock: Clock;
	readonly log: Log;
	onExit(service: string, instance: number): void;
}

/** All instances with the `systemd` driver: one `systemctl show` looks at all of their units. */
export class SystemdPool {
	readonly #parts: SystemdPoolParts;
	readonly #instances = new Set<SystemdInstance>();
	#lookedAt = Number.NEGATIVE_INFINITY;
	#looking: Promise<void> | undefined;
	/** The last look's error, so that it is logged once and not at every look. */
	#error: string | undefined;

	constructor(parts: SystemdPoolParts) {
		this.#parts = parts;
	}

	create(service: string, instance: number, unit: string): SystemdInstance {
		const created = new SystemdInstance({
			service,
			instance,
			unit: unitName(unit, instance),
			clock: this.#parts.clock,
			onExit: () => this.#parts.onExit(service, instance),
			refresh: () => this.refresh(),
			onForget: () => this.#instances.delete(created),
		});
		this.#instances.add(created);
		return created;
	}

	/** Begins a look unless the last one is fresh; what it finds shows in the facts afterwards. */
	touch(): void {
		if (this.#looking === undefined && performance.now() - this.#lookedAt >= FRESH_MS) void this.refresh();
	}

	/** A look that begins after this call, one after the other. Never rejects: what cannot be looked at is unknown. */
	refresh(): Promise<void> {
		const look = (this.#looking ?? Promise.resolve())
			.then(() => this.#look())
			.finally(() => {
				if (this.#looking === look) this.#looking = undefined;
			});
		this.#looking = look;
		return look;
	}

	async #look(): Promise<void> {
		const instances = [...this.#instances];
		if (instances.length === 0) return;
		this.#lookedAt = performance.now();
		try {
			const units = instances.map(({ unit }) => unit);
			const states = await showUnits(units, AbortSignal.timeout(PATIENCE_MS));
			instances.forEach((instance, i) => {
				instance.see(states[i]);
			});
			this.#error = undefined;
		} catch (thrown) {
			for (const instance of instances) instance.see(undefined);
			if (errorText(thrown) !== this.#error) this.#parts.log.warn({ error: errorText(thrown) }, 'the state of systemd units is unknown');
			this.#error = errorText(thrown);
		}
	}
}
