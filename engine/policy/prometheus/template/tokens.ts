import type { Node } from './syntax.ts';

export type Piece = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'code'; readonly tokens: readonly string[] };

const ACTION = /\{\{(-\s)?((?:"(?:\\.|[^"\\])*"|`[^`]*`|(?!\}\}).)*?)(\s-)?\}\}/gs;
const TOKEN = /\s+|"(?:\\.|[^"\\\n])*"|`[^`]*`|'(?:\\.|[^'\\])'|:=|[=|(),]|\$?[\w.]+|\$|[+-]?[\d.][\w.+-]*/gy;

/** Splits a template into text and actions; comments vanish, `{{-` and `-}}` take the white space beside them. Throws on what is no token. */
export function split(template: string): readonly Piece[] {
	const pieces: Piece[] = [];
	let at = 0;
	let trimNext = false;
	const text = (raw: string, trimEnd: boolean) => {
		const left = trimNext ? raw.trimStart() : raw;
		const kept = trimEnd ? left.trimEnd() : left;
		if (kept !== '') pieces.push({ kind: 'text', text: kept } satisfies Node);
	};
	for (const found of template.matchAll(ACTION)) {
		const [whole, trimLeft, code = '', trimRight] = found;
		text(template.slice(at, found.index), trimLeft !== undefined);
		trimNext = trimRight !== undefined;
		at = found.index + whole.length;
		if (!/^\s*\/\*.*\*\/\s*$/s.test(code)) pieces.push({ kind: 'code', tokens: tokenize(code) });
	}
	const rest = template.slice(at);
	if (rest.includes('{{')) throw new Error('unclosed action: `{{` without `}}`');
	text(rest, false);
	return pieces;
}

function tokenize(code: string): readonly string[] {
	const tokens: string[] = [];
	TOKEN.lastIndex = 0;
	while (TOKEN.lastIndex < code.length) {
		const at = TOKEN.lastIndex;
		const [token] = TOKEN.exec(code) ?? [];
		if (token === undefined) throw new Error(`unexpected \`${code.slice(at, at + 10)}\` in \`{{${code}}}\``);
		if (token.trim() !== '') tokens.push(token);
		// A space ends an operand: `.Labels .Value` are two.
		else if (tokens.length > 0) tokens.push(' ');
	}
	return tokens;
}
