import { readFileSync } from 'node:fs';
import { errorText, UsageError } from '../../model/error.ts';
import type { Finding } from '../../model/finding.ts';
import type { PriceBook } from '../../model/rule-files.gen.ts';
import { diagnose } from '../../policy/diagnose.ts';
import { decode } from '../../policy/files.ts';
import { Place } from '../../policy/place.ts';
import { validators } from '../../policy/rule-file-validators.gen.ts';
import { SourceText } from '../../policy/source-text.ts';
import { parseYaml } from '../../policy/yaml.ts';

export const NO_PRICES: PriceBook = { prices: {} };

/** Reads a file of prices: one YAML document. Throws UsageError with FILE:LINE:COLUMN where it is wrong. */
export function readPriceBook(file: string): PriceBook {
	const source = decode(file, bytesOf(file));
	if (!(source instanceof SourceText)) throw refusal([source]);
	const { documents, findings } = parseYaml(source);
	if (findings.length > 0) throw refusal(findings);
	const [document, second] = documents;
	if (document === undefined) return NO_PRICES;
	const place = new Place(document.locator);
	if (second !== undefined) new Place(second.locator).key([], 'too-many-documents', 'a price book is one document');
	const validate = validators.PriceBook;
	if (validate === undefined || !diagnose(validate, document.value, place) || place.findings.length > 0) throw refusal(place.findings);
	const book = document.value as unknown as PriceBook;
	if (book.power !== undefined && book.power.max < book.power.idle) {
		place.value(['power', 'max'], 'bounds-order', '`power.max` must not be below `power.idle`');
		throw refusal(place.findings);
	}
	return book;
}

function bytesOf(file: string): Uint8Array {
	try {
		return readFileSync(file);
	} catch (error) {
		throw new UsageError(`--prices: ${errorText(error)}`, { cause: error });
	}
}

function refusal(findings: readonly Finding[]): UsageError {
	return new UsageError(findings.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`).join('\n'));
}
