import { mkdir, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { EngineError, errorText } from '../model/error.ts';

/** Replaces a file of the state directory: a crash leaves the old one or the new one. Rejects with EngineError(stall) when the disk refuses. */
export async function replaceFile(file: string, text: string): Promise<void> {
	try {
		await mkdir(dirname(file), { recursive: true, mode: 0o700 });
		const draft = await open(`${file}.tmp`, 'w', 0o600);
		try {
			await draft.writeFile(text);
			await draft.sync();
		} finally {
			await draft.close();
		}
		await rename(`${file}.tmp`, file);
	} catch (cause) {
		throw new EngineError(`${file} cannot be written (${errorText(cause)}): make room on its disk or mend it`, 'stall', { cause });
	}
}
