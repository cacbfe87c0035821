import { METRIC_NAME } from '../labels.ts';
import { matcherTest } from '../match.ts';
import type { SelectorNode } from '../parse/ast.ts';
import type { Complain } from './complain.ts';

export function checkSelector(node: SelectorNode, complain: Complain): void {
	const { name, matchers } = node;
	if (name !== '') {
		const other = matchers.slice(0, -1).find(({ label }) => label === METRIC_NAME);
		if (other) complain(node, `metric name must not be set twice: "${name}" or "${other.value}"`);
		return;
	}
	// Without one matcher that refuses the empty value a typo would select every series there is.
	if (matchers.every((matcher) => matcherTest(matcher)(''))) complain(node, 'vector selector must contain at least one non-empty matcher');
}
