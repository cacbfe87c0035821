import type { Finding } from '../../model/finding.ts';

/** What a check of files came to. */
export interface Report {
	/** Number of files looked at. */
	readonly files: number;
	/** Number of policies in them. */
	readonly policies: number;
	readonly findings: readonly Finding[];
}

/** What a reporter may use beside the report. */
export interface ReportContext {
	readonly color: boolean;
	/** Text of a file, for code frames; undefined where it cannot be read. */
	readFile(file: string): string | undefined;
}

export type Reporter = (report: Report, context: ReportContext) => string;
