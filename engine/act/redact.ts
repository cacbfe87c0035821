const MARK = '[secret]';

/** Takes the secrets of one action out of whatever it reports, in the spellings in which they travel. */
export class Redactor {
	/** Longest first, so that a secret which holds another one goes as a whole. */
	#spellings: readonly string[] = [];

	add(secret: string): void {
		if (secret === '') return;
		const base64 = Buffer.from(secret).toString('base64');
		// A secret of several lines (a key file) may be reported line by line.
		const lines = secret.split(/\r?\n/).filter((line) => line.trim().length >= 8);
		const spellings = [secret, secret.trim(), JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret), base64, ...lines];
		const all = new Set([...this.#spellings, ...spellings]);
		this.#spellings = [...all].filter((text) => text !== '').sort((a, b) => b.length - a.length);
	}

	text(text: string): string {
		return this.#spellings.reduce((rest, secret) => rest.replaceAll(secret, MARK), text);
	}

	/** A copy of a JSON value. Keys are redacted too: a header or variable name could be one. */
	json<T>(value: T): T;
	json(value: unknown): unknown {
		if (typeof value === 'string') return this.text(value);
		if (value === null || typeof value !== 'object') return value;
		if (Array.isArray(value)) return value.map((item: unknown) => this.json(item));
		return Object.fromEntries(Object.entries(value).map(([key, item]) => [this.text(key), this.json(item)]));
	}
}
