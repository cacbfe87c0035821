import type { PlaybookPolicy, ScalingPolicy } from '../../decide/policy-set.ts';
import { type Check, ofKind, type Subject, sharing } from './subject.ts';

/** Two that turn one knob, or that do the opposite of each other to one target. */
export const fights: Check = (subjects) => {
	for (const [first, ...others] of sharing(ofKind(subjects, 'ScalingRule'), knobOf)) {
		for (const { place } of others) {
			place.remark(
				'warning',
				['spec', 'knob'],
				'fighting-policies',
				`ScalingRule ${first.policy.name} turns the same knob; each undoes what the other does`,
			);
		}
	}
	for (const [first, ...others] of sharing(ofKind(subjects, 'Playbook'), patientOf)) {
		for (const other of others) reportOpposites(first, other);
	}
};

const knobOf = ({ policy: { knob } }: Subject<ScalingPolicy>) => `${knob.action.do} ${JSON.stringify(knob.action.with.source)}`;

const patientOf = ({ policy: { when, target } }: Subject<PlaybookPolicy>) => JSON.stringify([when, target.source]);

const OPPOSITES: Readonly<Record<string, string>> = { start: 'stop', stop: 'start', pause: 'resume', resume: 'pause' };

function reportOpposites({ policy: first }: Subject<PlaybookPolicy>, { policy, place }: Subject<PlaybookPolicy>): void {
	policy.ladder.forEach(({ action }, i) => {
		const [actuator = '', verb = ''] = action.do.split('/');
		const opposite = `${actuator}/${OPPOSITES[verb] ?? ''}`;
		if (!first.ladder.some((rung) => rung.action.do === opposite)) return;
		place.remark(
			'warning',
			['spec', 'ladder', i, 'do'],
			'fighting-policies',
			`Playbook ${first.name} does ${opposite} on the same target for the same incident`,
		);
	});
}
