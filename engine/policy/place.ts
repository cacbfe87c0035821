import type { Finding } from '../model/finding.ts';
import type { Json } from '../model/json.ts';
import type { Span } from '../model/origin.ts';
import type { Locator, Path } from './locate.ts';

/** Where findings about one document go; each is placed by its path in the document. */
export class Place {
	readonly findings: Finding[] = [];
	readonly #locator: Locator;

	constructor(locator: Locator) {
		this.#locator = locator;
	}

	/** About the value at `path`. */
	value(path: Path, rule: string, message: string, suggestion?: string): void {
		this.#add(this.#locator.value(path), rule, message, suggestion);
	}

	/** About the key at `path`: unknown, refused, or lacking something below it. */
	key(path: Path, rule: string, message: string, suggestion?: string): void {
		this.#add(this.#locator.key(path), rule, message, suggestion);
	}

	/** About a part of the text at `path`; offsets count in the text's value. */
	inside(path: Path, part: { readonly from: number; readonly to: number }, rule: string, message: string, suggestion?: string): void {
		this.#add(this.#locator.inside(path, part.from, part.to), rule, message, suggestion);
	}

	/** About what is allowed and yet hardly meant, at `path` or at a part of its text. */
	remark(
		severity: 'warning' | 'info',
		path: Path,
		rule: string,
		message: string,
		part?: { readonly from: number; readonly to: number },
	): void {
		const span = part === undefined ? this.#locator.value(path) : this.#locator.inside(path, part.from, part.to);
		this.#add(span, rule, message, undefined, severity);
	}

	/** Where `metadata.name` and the like stand. */
	origin(path: Path): Span {
		return this.#locator.origin(path);
	}

	/** Was a value written at `path`? Else it is a default. */
	holds(path: Path): boolean {
		return this.#locator.holds(path);
	}

	#add(span: Span, rule: string, message: string, suggestion: string | undefined, severity: Finding['severity'] = 'error'): void {
		const { file, line, column, endLine, endColumn } = span;
		const place = { file, line, column, endLine, endColumn };
		this.findings.push({ rule, severity, message, ...place, ...(suggestion === undefined ? {} : { suggestion }) });
	}
}

/** `spec.levels[0].above`, as people and proposals write it. */
export function pathText(path: Path): string {
	return path.reduce<string>((text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`), '');
}

/** A value as it may be shown in a message: short, on one line. */
export function valueText(value: Json | undefined): string {
	const text = JSON.stringify(value) ?? 'nothing';
	return text.length <= 60 ? text : `${text.slice(0, 57)}...`;
}
