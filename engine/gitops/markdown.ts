/** Text from policies and series has no say in the layout, and mentions nobody. */
export const plain = (text: string) =>
	text
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/[<>&]/g, (mark) => `&#${mark.charCodeAt(0)};`)
		.replaceAll('@', '@\u200b');

export const cell = (value: string | number) => plain(String(value)).replaceAll('|', '\\|');
export const code = (text: string) => `\`${text.replaceAll(/[`\s|]/g, ' ')}\``;
