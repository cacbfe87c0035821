/** Where telemetry comes from; exactly one kind. Durations in ms. */
export type SourceSpec =
	| { readonly kind: 'host'; readonly procRoot: string; readonly sysRoot: string; readonly rootfs: string }
	| {
			readonly kind: 'scrape';
			readonly url: string;
			readonly headers: Readonly<Record<string, string | { readonly secretRef: string }>>;
			/** Anchored RE2 patterns over metric names. */
			readonly keep: readonly string[];
			readonly drop: readonly string[];
			/** The exporter's name -> the name it is also emitted under. */
			readonly alias: Readonly<Record<string, string>>;
			/** Shipped alias sets to apply beneath `alias`; absent: all of them, empty: none. */
			readonly aliasSets?: readonly string[];
	  }
	| {
			readonly kind: 'exec';
			readonly argv: readonly string[];
			readonly output: 'json' | 'text';
			/** The command's whole environment beside `PATH`, `HOME`, `LANG` and `TZ`. */
			readonly env: Readonly<Record<string, string>>;
	  };

/** A telemetry source, named once. */
export interface Source {
	readonly name: string;
	readonly spec: SourceSpec;
	readonly interval: number;
	readonly timeout: number;
	/** Set on every series of it, over whatever the source says. */
	readonly seriesLabels: Readonly<Record<string, string>>;
	/** Series beyond this are cut. */
	readonly maxSeries: number;
}
