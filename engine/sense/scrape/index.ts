import { RE2JS } from 're2js';
import { EngineError, errorText } from '../../model/error.ts';
import type { Batch, Sensor } from '../../model/sensor.ts';
import type { Source, SourceSpec } from '../../model/source.ts';
import { ALIAS_SETS, createAlias } from './aliases.ts';
import { ExpositionParser } from './exposition.ts';
import { PageClient, shownUrl } from './http.ts';

type ScrapeSpec = Extract<SourceSpec, { kind: 'scrape' }>;

/** `host:port` as Prometheus labels a target: the scheme's port is written out. */
function instanceOf(url: URL): string {
	return `${url.hostname}:${url.port || (url.protocol === 'https:' ? '443' : '80')}`;
}

/** Kept when some `keep` pattern matches the whole name (or there is none), and no `drop` pattern does. */
function createKeep(spec: ScrapeSpec): (metric: string) => boolean {
	const keep = spec.keep.map((pattern) => RE2JS.compile(pattern));
	const drop = spec.drop.map((pattern) => RE2JS.compile(pattern));
	return (metric) =>
		(keep.length === 0 || keep.some((pattern) => pattern.matches(metric))) && !drop.some((pattern) => pattern.matches(metric));
}

async function resolveHeaders(spec: ScrapeSpec, timeout: number, secret: Secret): Promise<Record<string, string>> {
	const headers: Record<string, string> = {
		accept: 'text/plain;version=0.0.4,application/openmetrics-text;version=1.0.0;q=0.8,*/*;q=0.1',
		'accept-encoding': 'gzip',
		'user-agent': 'homeostat',
		'x-prometheus-scrape-timeout-seconds': String(timeout / 1000),
	};
	for (const [name, value] of Object.entries(spec.headers)) {
		headers[name.toLowerCase()] = typeof value === 'string' ? value : await secret(value.secretRef);
	}
	return headers;
}

type Secret = (ref: string) => Promise<string>;

/** Any Prometheus exporter. Labels: `job` (the source's name), `instance` (host:port), then what the policy sets. */
export function createScrapeSensor(source: Source, spec: ScrapeSpec, secret: Secret): Sensor {
	const url = new URL(spec.url);
	const client = new PageClient(url);
	const labels = { job: source.name, instance: instanceOf(url), ...source.seriesLabels };
	const parser = new ExpositionParser({
		labels,
		keep: createKeep(spec),
		alias: createAlias(spec.aliasSets ?? Object.keys(ALIAS_SETS), spec.alias),
		maxSeries: source.maxSeries,
	});

	async function read(signal: AbortSignal): Promise<Batch> {
		try {
			const page = await client.get(await resolveHeaders(spec, source.timeout, secret), signal);
			return parser.parse(page.text, page.contentType.startsWith('application/openmetrics-text'));
		} catch (thrown) {
			throw new EngineError(`scrape of ${shownUrl(url)}: ${errorText(thrown)}`, 'retry', { cause: thrown });
		}
	}

	const { name, interval, timeout, maxSeries } = source;
	return { name, interval, timeout, labels, maxSeries, read, close: () => client.close() };
}
