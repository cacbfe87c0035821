/** Why a person closed a pull request, kept in its text: `/homeostat decline` writes it there. */
export interface Refused {
	readonly reason?: string;
	/** The last day on which it holds, `YYYY-MM-DD` in UTC; absent: for good. */
	readonly until?: string;
	/** A login. */
	readonly by: string;
}

const BLOCK = /<!-- homeostat:declined ([A-Za-z0-9+/=]+) -->/;

/** A text with the refusal in it, in place of one that it held. */
export function withRefused(body: string, refused: Refused): string {
	const block = `<!-- homeostat:declined ${Buffer.from(JSON.stringify(refused)).toString('base64')} -->`;
	return `${body.replace(BLOCK, '').trimEnd()}\n${block}\n`;
}

export function parseRefused(body: string): Refused | undefined {
	const [, block] = BLOCK.exec(body) ?? [];
	if (block === undefined) return undefined;
	try {
		const { reason, until, by } = JSON.parse(Buffer.from(block, 'base64').toString()) as Partial<Record<keyof Refused, unknown>>;
		if (typeof by !== 'string') return undefined;
		return { by, ...(typeof reason === 'string' && { reason }), ...(typeof until === 'string' && { until }) };
	} catch {
		return undefined;
	}
}

export const refusedText = ({ reason, until, by }: Refused) =>
	`declined${until === undefined ? '' : ` until ${until}`} by ${by}${reason === undefined ? '' : `: ${reason}`}`;
