import type { Labels, SeriesView } from '../model/series.ts';
import type { Expr } from './parse/ast.ts';

export function presenceOf(_tree: Expr, _view: SeriesView, _at: number, _subject: Labels): 'value' | 'absent' | 'error' {
	return 'value';
}
