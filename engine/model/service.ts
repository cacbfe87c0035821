/** How a Service runs; exactly one driver. Durations in ms. */
export type ServiceDriver =
	| {
			readonly kind: 'process';
			readonly argv: readonly string[];
			readonly cwd?: string;
			readonly env: Readonly<Record<string, string>>;
			readonly stopSignal: string;
			readonly stopTimeout: number;
			readonly onEngineStop: 'keep' | 'stop';
	  }
	| { readonly kind: 'systemd'; readonly unit: string };

/** A managed service, named once. */
export interface Service {
	readonly name: string;
	readonly driver: ServiceDriver;
	readonly instances: number;
	readonly dependsOn: readonly string[];
	readonly labels: Readonly<Record<string, string>>;
	/** May the engine start it by itself (mode enforce and `--enforce`)? */
	readonly enforce: boolean;
}

/** What the driver knows of one instance of a Service; `engine/sense` makes `homeostat_service_*` and `process_*` series of it. */
export interface ServiceInstance {
	readonly service: string;
	/** Counts from 0. */
	readonly instance: number;
	readonly up: boolean;
	/** Main process, while there is one. */
	readonly pid?: number;
	/** Only where a health signal is judged: up is not healthy. */
	readonly healthy?: boolean;
	/** Starts after the first one. */
	readonly restarts: number;
	/** When the present process began, epoch ms; absent before the first start. */
	readonly startedAt?: number;
	/** How the process before the present one ended: its life in ms, and the exit code or signal where it is known. */
	readonly lastExit?: { readonly ranFor: number; readonly how: string };
}

/** Playbooks act on a service whatever its driver. All verbs are idempotent in effect and end when the state is reached. */
export interface ServiceControl {
	has(service: string): boolean;
	start(service: string, instance: number | undefined, signal: AbortSignal): Promise<void>;
	stop(service: string, instance: number | undefined, signal: AbortSignal): Promise<void>;
	restart(service: string, instance: number | undefined, signal: AbortSignal): Promise<void>;
	/** How many instances the service is to have; undefined where there is no such service. */
	size(service: string): number | undefined;
	/**
	 * Has so many instances run, those of the lowest numbers. Holds over restarts of the engine, until the number in the service's
	 * policy changes.
	 */
	scale(service: string, size: number, signal: AbortSignal): Promise<void>;
	/** All instances that should exist, running or not, in a stable order. Cheap: called at every read. */
	instances(): readonly ServiceInstance[];
	/** Calls back the moment an instance exits that nobody told to. Returns the unsubscriber. */
	onExit(listener: (service: string, instance: number) => void): () => void;
}
