import { parseDocument } from 'yaml';
import { UsageError } from '../../model/error.ts';

/** Which accounts of the forge have which roles. It stands on the host, not in the repository: else a commit could give itself a say. */
export interface Approvers {
	/** Roles of an account, whatever its spelling in capitals. */
	rolesOf(login: string): readonly string[];
}

/** Reads `roles: { ROLE: [LOGIN, ...] }`. Throws UsageError with the place in it. */
export function parseApprovers(text: string, file: string): Approvers {
	const document = parseDocument(text, { logLevel: 'silent', schema: 'failsafe' });
	const [broken] = document.errors;
	if (broken !== undefined) throw new UsageError(`${file}: ${broken.message}`);
	const { roles } = ((document.toJS() as unknown) ?? {}) as { roles?: unknown };
	if (typeof roles !== 'object' || roles === null || Array.isArray(roles)) {
		throw new UsageError(`${file}: it needs \`roles\`, such as \`roles: { oncall: [ada] }\``);
	}
	const members = Object.entries(roles).map(([role, logins]): readonly [string, ReadonlySet<string>] => {
		const isList = Array.isArray(logins) && logins.every((login) => typeof login === 'string' && /^[\w-]+$/.test(login));
		if (!isList) throw new UsageError(`${file}: roles.${role} must be a list of accounts, such as [ada, bob]`);
		return [role, new Set((logins as readonly string[]).map((login) => login.toLowerCase()))];
	});
	return { rolesOf: (login) => members.filter(([, logins]) => logins.has(login.toLowerCase())).map(([role]) => role) };
}
