import type { Policy } from '../../decide/policy-set.ts';
import type { Json } from '../../model/json.ts';
import type { PolicyDocument } from '../../model/policy.gen.ts';
import { compileAgent } from './agent.ts';
import type { Bench } from './bench.ts';
import { compileDetector } from './detector.ts';
import { compileGuardrail } from './guardrail.ts';
import { compilePlaybook } from './playbook.ts';
import { compileScalingRule } from './scaling-rule.ts';
import { compileService } from './service.ts';
import { compileSource } from './source.ts';
import { compileThreshold } from './threshold.ts';

/** Compiles a document that its schema accepted; undefined where something a schema cannot say is wrong, which is then reported. */
export function compilePolicy(value: Json, bench: Bench): Policy | undefined {
	const before = bench.place.findings.length;
	const policy = compileDocument(value as unknown as PolicyDocument, bench);
	return bench.place.findings.length === before ? policy : undefined;
}

function compileDocument(document: PolicyDocument, bench: Bench): Policy | undefined {
	switch (document.kind) {
		case 'Threshold':
			return compileThreshold(document, bench);
		case 'Detector':
			return compileDetector(document, bench);
		case 'Playbook':
			return compilePlaybook(document, bench);
		case 'ScalingRule':
			return compileScalingRule(document, bench);
		case 'Guardrail':
			return compileGuardrail(document, bench);
		case 'Agent':
			return compileAgent(document, bench);
		case 'Source':
			return compileSource(document, bench);
		case 'Service':
			return compileService(document, bench);
	}
}
