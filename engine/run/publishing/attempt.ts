import type { Clock } from '../../model/clock.ts';
import { EngineError, errorText } from '../../model/error.ts';
import type { Publication } from '../../model/publication.ts';

/** A remote or a forge that says nothing for so long says nothing today. */
const PATIENCE_MS = 600_000;

/** Publishes once and tells how it went. Never rejects; where it failed, what stood before still does. */
export async function attempt(
	publish: () => Promise<Omit<Publication, 'at'>>,
	before: Publication | undefined,
	{ clock, end }: { readonly clock: Clock; readonly end: AbortSignal },
): Promise<Publication> {
	const over = AbortSignal.any([end, AbortSignal.timeout(PATIENCE_MS)]);
	const late = new Promise<never>((_resolve, reject) => {
		over.addEventListener('abort', () => reject(new EngineError('it took too long, or the engine ends', 'retry')), { once: true });
	});
	try {
		return { at: clock.now(), ...(await Promise.race([publish(), late])) };
	} catch (thrown) {
		const next = thrown instanceof EngineError && thrown.next === 'human' ? 'somebody must mend that; ' : '';
		const reason = `${errorText(thrown)}; ${next}it is tried again when the engine learns next`;
		return { at: clock.now(), state: 'failed', reason, rows: before?.rows ?? [] };
	}
}

/** What is new since the last time, for the journal; undefined where nothing is. Not allowed is no news where it never was. */
export function newsOf({ at: _at, ...now }: Publication, before: Publication | undefined): Omit<Publication, 'at'> | undefined {
	const rows = now.state === 'on' ? now.rows.filter(({ kind }) => kind !== 'unchanged' && kind !== 'kept') : [];
	const turned = now.state !== (before?.state ?? 'off') || now.reason !== (before?.reason ?? now.reason);
	return rows.length > 0 || turned ? { ...now, rows } : undefined;
}
