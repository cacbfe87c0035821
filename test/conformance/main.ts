import { readFileSync } from 'node:fs';
import { apiResult } from '../../engine/promql/api-result.ts';
import { typeOf } from '../../engine/promql/check/types.ts';
import { parseExpression } from '../../engine/promql/parse-expression.ts';
import { positionText } from '../../engine/promql/remarks.ts';
import { type EvalCase, type ParseCase, parseLines } from './cases.ts';
import { evaluateCase } from './evaluate.ts';

const identified = (id: string | undefined) => (id === undefined ? {} : { id });

function answer(given: EvalCase): object {
	try {
		const { result, warnings, infos } = evaluateCase(given);
		const data = apiResult(result, given.at_ms ?? 0);
		return {
			...identified(given.id),
			status: 'success',
			data,
			...(warnings.length > 0 ? { warnings } : {}),
			...(infos.length > 0 ? { infos } : {}),
		};
	} catch (error) {
		return {
			...identified(given.id),
			status: 'error',
			errorType: 'execution',
			error: error instanceof Error ? error.message : String(error),
		};
	}
}

function verdict({ id, expr }: ParseCase): object {
	const parsed = parseExpression(expr);
	if (parsed.kind === 'tree') return { ...identified(id), ok: true, type: typeOf(parsed.root) };
	const [first] = parsed.errors;
	return { ...identified(id), ok: false, error: `${positionText(expr, first?.from ?? 0)}: parse error: ${first?.message}` };
}

const parsing = process.argv[2] === '--parse';
const file = process.argv[parsing ? 3 : 2];
if (file === undefined) {
	console.error('usage: npm run -s conformance -- [--parse] FILE.jsonl');
	process.exitCode = 2;
} else {
	const text = readFileSync(file, 'utf8');
	const lines = parsing ? parseLines<ParseCase>(text).map(verdict) : parseLines<EvalCase>(text).map(answer);
	process.stdout.write(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}
