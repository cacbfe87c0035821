import { createHash } from 'node:crypto';
import type { ProposedValue } from '../../model/proposal.ts';

/** Names a proposal by what is to change and the kind of reason for it. */
export function fingerprintOf(...identity: readonly ProposedValue[]): string {
	return createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 16);
}
