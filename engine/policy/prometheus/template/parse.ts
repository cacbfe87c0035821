import type { Command, Node, Operand, Pipeline } from './syntax.ts';
import { type Piece, split } from './tokens.ts';

const BLOCKS = new Set(['if', 'range', 'with']);
const NUMBER = /^[+-]?(?:0[xX][\da-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)$/;

/** Parses a template. Throws an error that says what is wrong with it. */
export function parseTemplate(template: string): readonly Node[] {
	const parser = new BlockParser(split(template));
	const { nodes, ended } = parser.block();
	if (ended !== undefined) throw new Error(`unexpected {{${ended}}}`);
	return nodes;
}

class BlockParser {
	readonly #pieces: readonly Piece[];
	#at = 0;

	constructor(pieces: readonly Piece[]) {
		this.#pieces = pieces;
	}

	/** Nodes up to `end` or `else`, which is consumed and told. */
	block(): { readonly nodes: readonly Node[]; readonly ended?: string; readonly tokens?: readonly string[] } {
		const nodes: Node[] = [];
		for (let piece = this.#next(); piece !== undefined; piece = this.#next()) {
			if (piece.kind === 'text') {
				nodes.push(piece);
				continue;
			}
			const [word = '', ...rest] = piece.tokens;
			if (word === 'end' || word === 'else') return { nodes, ended: word, tokens: rest.filter((token) => token !== ' ') };
			nodes.push(BLOCKS.has(word) ? this.#control(word as 'if', rest) : { kind: 'action', pipeline: parsePipeline(piece.tokens) });
		}
		return { nodes };
	}

	#next(): Piece | undefined {
		return this.#pieces[this.#at++];
	}

	#control(kind: 'if' | 'range' | 'with', tokens: readonly string[]): Node {
		const pipeline = parsePipeline(tokens);
		const { nodes: body, ended, tokens: after = [] } = this.block();
		if (ended === undefined) throw new Error(`unexpected end of the template: {{${kind}}} lacks its {{end}}`);
		if (ended === 'end') return { kind, pipeline, body, otherwise: [] };
		const [word, ...rest] = after;
		if (word === 'if' || word === 'with') return { kind, pipeline, body, otherwise: [this.#control(word as 'if', spaced(rest))] };
		const { nodes: otherwise, ended: last } = this.block();
		if (last !== 'end') throw new Error(`unexpected end of the template: {{else}} lacks its {{end}}`);
		return { kind, pipeline, body, otherwise };
	}
}

const spaced = (tokens: readonly string[]) => tokens.flatMap((token) => [token, ' ']);

function parsePipeline(tokens: readonly string[]): Pipeline {
	const reader = new PipelineParser(tokens);
	const pipeline = reader.pipeline(true);
	reader.expectEnd();
	return pipeline;
}

class PipelineParser {
	readonly #tokens: readonly string[];
	#at = 0;

	constructor(tokens: readonly string[]) {
		this.#tokens = tokens;
	}

	expectEnd(): void {
		const token = this.#peek();
		if (token !== undefined) throw new Error(`unexpected \`${token}\``);
	}

	pipeline(top: boolean): Pipeline {
		const assignment = top ? this.#assignment() : { sets: [], declares: false };
		const commands: Command[] = [this.#command()];
		while (this.#peek() === '|') {
			this.#at++;
			commands.push(this.#command());
		}
		return { ...assignment, commands };
	}

	#assignment(): { readonly sets: readonly string[]; readonly declares: boolean } {
		const rest = this.#tokens.filter((token) => token !== ' ');
		const sign = rest.findIndex((token) => token === ':=' || token === '=');
		if (sign < 0) return { sets: [], declares: false };
		const sets = rest.slice(0, sign).filter((token) => token !== ',');
		if (!sets.every((name) => /^\$\w+$/.test(name))) throw new Error('only variables can be set');
		this.#at = this.#tokens.findIndex((token) => token === ':=' || token === '=') + 1;
		return { sets, declares: rest[sign] === ':=' };
	}

	#command(): Command {
		const operands: Operand[] = [];
		for (let token = this.#peek(); token !== undefined && token !== '|' && token !== ')'; token = this.#peek())
			operands.push(this.#operand(token));
		if (operands.length === 0) throw new Error('missing value');
		return operands;
	}

	#operand(token: string): Operand {
		this.#at++;
		if (token === '(') return this.#parenthesised();
		if (/^["`']/.test(token)) return { kind: 'constant', value: unquote(token) };
		if (NUMBER.test(token)) return { kind: 'constant', value: Number(token) };
		if (token === 'true' || token === 'false') return { kind: 'constant', value: token === 'true' };
		if (token === 'nil') return { kind: 'constant', value: null };
		if (token.startsWith('.')) return { kind: 'dot', fields: fieldsOf(token) };
		if (token.startsWith('$')) {
			const [name = '$', ...fields] = token.split('.');
			return { kind: 'variable', name, fields };
		}
		if (/^[A-Za-z_]\w*$/.test(token)) return { kind: 'function', name: token };
		throw new Error(`unexpected \`${token}\``);
	}

	#parenthesised(): Operand {
		const pipeline = this.pipeline(false);
		if (this.#peek() !== ')') throw new Error('`(` lacks its `)`');
		this.#at++;
		const next = this.#tokens[this.#at];
		if (next === undefined || !/^\.\w/.test(next)) return { kind: 'pipeline', pipeline, fields: [] };
		this.#at++;
		return { kind: 'pipeline', pipeline, fields: fieldsOf(next) };
	}

	#peek(): string | undefined {
		while (this.#tokens[this.#at] === ' ') this.#at++;
		return this.#tokens[this.#at];
	}
}

const fieldsOf = (token: string) => token.split('.').filter((field) => field !== '');

function unquote(token: string): string {
	if (token.startsWith('`')) return token.slice(1, -1);
	const body = token.slice(1, -1).replace(/\\(u[\da-fA-F]{4}|x[\da-fA-F]{2}|.)/g, (_, code: string) => ESCAPES[code] ?? escaped(code));
	return body;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '"': '"', "'": "'", '\\': '\\' };

const escaped = (code: string) => (code.length > 1 ? String.fromCharCode(Number.parseInt(code.slice(1), 16)) : code);
