import type { Clock } from '../../model/clock.ts';
import type { ServiceInstance } from '../../model/service.ts';
import type { Order } from './flight.ts';
import { Flight } from './flight.ts';
import type { ManagedInstance } from './instance.ts';
import { systemctl, type UnitState } from './systemctl.ts';

/** `llm@.service` of a service with two instances is `llm@0.service` and `llm@1.service`; another unit is there once. */
export function unitName(unit: string, instance: number): string {
	return unit.replace('@.', `@${instance}.`);
}

export interface SystemdParts {
	readonly service: string;
	readonly instance: number;
	readonly unit: string;
	readonly clock: Clock;
	/** Called when it is found down without having been told to. */
	onExit(): void;
	/** Reads the unit again, so that the state after an order is known at its end. */
	refresh(): Promise<void>;
	onForget(): void;
}

/** A unit of the host's systemd. Its state is as of the last look, unknown before the first one. */
export class SystemdInstance implements ManagedInstance {
	readonly unit: string;
	readonly #parts: SystemdParts;
	readonly #flight = new Flight();
	#state: UnitState | undefined;
	#restarts = 0;
	#ordered = false;

	constructor(parts: SystemdParts) {
		this.#parts = parts;
		this.unit = parts.unit;
	}

	start(signal: AbortSignal): Promise<void> {
		return this.#order('start', signal);
	}

	stop(signal: AbortSignal): Promise<void> {
		return this.#order('stop', signal);
	}

	restart(signal: AbortSignal): Promise<void> {
		return this.#order('restart', signal);
	}

	up(): boolean {
		return this.#state?.active ?? false;
	}

	facts(): ServiceInstance | undefined {
		if (this.#state === undefined) return undefined;
		const { service, instance, clock } = this.#parts;
		const { active, pid, startedAfterBoot } = this.#state;
		// hrtime is CLOCK_MONOTONIC, the clock in which systemd counts from the boot.
		const sinceBoot = Number(process.hrtime.bigint() / 1_000_000n);
		return {
			service,
			instance,
			up: active,
			restarts: this.#restarts,
			...(pid === undefined ? {} : { pid }),
			...(startedAfterBoot === undefined ? {} : { startedAt: Math.round(clock.now() - sinceBoot + startedAfterBoot) }),
		};
	}

	/** Takes what a look has found; undefined when the look failed, for then nothing is known. */
	see(next: UnitState | undefined): void {
		const before = this.#state;
		this.#state = next;
		if (before === undefined || next === undefined) return;
		// systemd may have restarted it several times between two looks.
		const again = next.active && before.invocation !== '' && next.invocation !== before.invocation;
		if (again) this.#restarts += Math.max(1, next.restarts - before.restarts);
		if (before.active && !next.active && !this.#ordered) this.#parts.onExit();
	}

	/** The unit is what it is: another unit is another instance. */
	update(): void {}

	/** Nothing is held. */
	release(): void {}

	forget(): void {
		this.#parts.onForget();
	}

	#order(order: Order, signal: AbortSignal): Promise<void> {
		return this.#flight.fly(order, async () => {
			this.#ordered = true;
			try {
				await systemctl([order, '--', this.unit], signal);
				await this.#parts.refresh();
			} finally {
				this.#ordered = false;
			}
		});
	}
}
