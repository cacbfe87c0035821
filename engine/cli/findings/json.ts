import type { Reporter } from './report.ts';

/** Stable: described by schemas/findings.json. */
export const jsonReport: Reporter = ({ files, policies, findings }) => `${JSON.stringify({ files, policies, findings }, null, '\t')}\n`;
