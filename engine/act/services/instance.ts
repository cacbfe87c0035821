import type { ServiceDriver, ServiceInstance } from '../../model/service.ts';

/** One instance of a Service, whatever drives it. The orders end when the state is reached. */
export interface ManagedInstance {
	start(signal: AbortSignal): Promise<void>;
	stop(signal: AbortSignal): Promise<void>;
	restart(signal: AbortSignal): Promise<void>;
	/** Undefined while its state is not known. */
	facts(): ServiceInstance | undefined;
	/** Is it known to run, at this very moment? */
	up(): boolean;
	/** Takes a changed driver, in effect from the next start on. */
	update(driver: ServiceDriver): void;
	/** The engine ends: lets go of it and leaves it running, to be adopted by the next engine. */
	release(): void;
	/** The policies no longer name it: lets go of it for good and leaves it running. */
	forget(): void;
}

/** Structured log, as pino has it. */
export interface Log {
	info(fields: object, message: string): void;
	warn(fields: object, message: string): void;
}
