import { styleText } from 'node:util';

type Format = Parameters<typeof styleText>[0];

/** Colours text where the reader can see colour; the stream was judged once, in `Io.color`. */
export function style(color: boolean, format: Format, text: string): string {
	return color ? styleText(format, text, { validateStream: false }) : text;
}

/** Colour for a stream by the common rules: NO_COLOR, FORCE_COLOR, then whether it is a capable terminal. */
export function wantsColor(isTTY: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
	if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
	if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
	return isTTY && env.TERM !== 'dumb';
}
