import type { Context } from 'hono';
import type { QueryAnswer } from '../../promql/program.ts';

/** Prometheus' error types and the HTTP status of each. */
const STATUS = { bad_data: 400, execution: 422, timeout: 503 } as const;

/** What a client asked for and cannot have. */
export class ApiError extends Error {
	readonly type: keyof typeof STATUS;
	constructor(type: keyof typeof STATUS, message: string) {
		super(message);
		this.name = 'ApiError';
		this.type = type;
	}
}

export function success(context: Context, data: unknown, notes: Pick<QueryAnswer, 'warnings' | 'infos'> = { warnings: [], infos: [] }) {
	const { warnings, infos } = notes;
	const told = { ...(warnings.length > 0 ? { warnings } : {}), ...(infos.length > 0 ? { infos } : {}) };
	return context.json({ status: 'success', data, ...told } as object);
}

export function failure(context: Context, { type, message }: ApiError): Response {
	return context.json({ status: 'error', errorType: type, error: message }, STATUS[type]);
}
