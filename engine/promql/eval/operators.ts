import type { BinaryOp } from '../parse/ast.ts';

/** As in C's pow(): 1 to any power is 1, and so is -1 to an infinite one, whatever ECMAScript says. */
function power(base: number, exponent: number): number {
	if (base === 1 || (base === -1 && Math.abs(exponent) === Number.POSITIVE_INFINITY)) return 1;
	return base ** exponent;
}

const truth = (holds: boolean) => (holds ? 1 : 0);

/** Value of an operator over two numbers; a comparison gives 1 or 0. */
export function operation(op: BinaryOp): (left: number, right: number) => number {
	switch (op) {
		case '+':
			return (a, b) => a + b;
		case '-':
			return (a, b) => a - b;
		case '*':
			return (a, b) => a * b;
		case '/':
			return (a, b) => a / b;
		case '%':
			return (a, b) => a % b;
		case '^':
			return power;
		case 'atan2':
			return Math.atan2;
		case '==':
			return (a, b) => truth(a === b);
		case '!=':
			return (a, b) => truth(a !== b);
		case '<':
			return (a, b) => truth(a < b);
		case '<=':
			return (a, b) => truth(a <= b);
		case '>':
			return (a, b) => truth(a > b);
		case '>=':
			return (a, b) => truth(a >= b);
		default:
			throw new Error(`operator ${op} combines vectors, not numbers`);
	}
}
