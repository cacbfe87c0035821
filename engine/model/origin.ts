/** Where a policy or a value of it stands. Lines and columns count from 1; `endColumn` is exclusive. */
export interface Span {
	readonly file: string;
	readonly line: number;
	readonly column: number;
	readonly endLine: number;
	readonly endColumn: number;
}
