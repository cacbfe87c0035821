/** Far more than anybody writes, and far fewer than would exhaust the parser's stack. */
const MAX_LEVELS = 1_000;

/**
 * Might the text be nested so deeply that a recursive parser runs out of stack? In V8 that is no error that one could rely on catching:
 * a regular expression that is compiled near the end of the stack ends the process. Counts brackets, and of each line outside of them
 * how far it is indented and what opens a block; never too few, and too many only where text holds hundreds of brackets that are not closed.
 */
export function isNestedTooDeeply(text: string): boolean {
	let brackets = 0;
	let blocks = 0;
	let before = '\n';
	for (const character of text) {
		if (character === '\n') blocks = 0;
		else if (character === '[' || character === '{') brackets++;
		else if (character === ']' || character === '}') brackets = Math.max(0, brackets - 1);
		else if (character === ' ' && brackets === 0 && '-?: \n'.includes(before)) blocks++;
		if (brackets > MAX_LEVELS || blocks > MAX_LEVELS) return true;
		before = character;
	}
	return false;
}
