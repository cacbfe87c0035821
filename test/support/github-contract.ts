import { Ajv, type ValidateFunction } from 'ajv';
import contract from './github-contract.json' with { type: 'json' };

interface Operation {
	readonly method: string;
	readonly path: RegExp;
	readonly query: ReadonlyMap<string, ValidateFunction>;
	readonly body: ValidateFunction | undefined;
	readonly statuses: readonly number[];
	readonly response: ValidateFunction;
}

const ajv = new Ajv({ strict: false, coerceTypes: false });
/** Query parameters arrive as text. */
const coercing = new Ajv({ strict: false, coerceTypes: true });

const OPERATIONS: readonly Operation[] = contract.operations.map(({ method, path, query, status, response, ...rest }) => ({
	method,
	path: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '([^/]+)')}$`),
	query: new Map(Object.entries(query).map(([name, schema]) => [name, coercing.compile({ properties: { value: schema } })])),
	// What GitHub does not name it silently drops: here it is a mistake.
	body: 'body' in rest ? ajv.compile({ ...rest.body, ...('properties' in rest.body ? { additionalProperties: false } : {}) }) : undefined,
	statuses: [status].flat(),
	response: ajv.compile(response),
}));

export interface Exchange {
	readonly method: string;
	readonly url: URL;
	readonly body: unknown;
	readonly status: number;
	readonly answer: unknown;
}

/** Where an exchange departs from GitHub's own description of its API, in either direction. */
export function violations({ method, url, body, status, answer }: Exchange): string[] {
	const operation = OPERATIONS.find((known) => known.method === method && known.path.test(url.pathname));
	const what = `${method} ${url.pathname}`;
	if (operation === undefined) return [`${what}: not in the contract`];
	const found: string[] = [];
	for (const [name, value] of url.searchParams) {
		const check = operation.query.get(name);
		if (check === undefined || !check({ value })) found.push(`${what}: the query ${name}=${value}`);
	}
	if (operation.body !== undefined && !operation.body(body)) found.push(`${what}: the body: ${ajv.errorsText(operation.body.errors)}`);
	if (status >= 400) return found;
	if (!operation.statuses.includes(status)) found.push(`${what}: status ${status}, not ${operation.statuses.join(' or ')}`);
	if (!operation.response(answer)) found.push(`${what}: the answer: ${ajv.errorsText(operation.response.errors)}`);
	return found;
}
