import type { Report } from '../../run/reporting/report.ts';
import { reportShape } from '../../run/reporting/shape.ts';

export function reportJson(report: Report): string {
	return `${JSON.stringify(reportShape(report), undefined, 2)}\n`;
}
