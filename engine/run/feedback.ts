import type { HealReport } from '../learn/heals/heals.ts';
import type { Feedback } from '../model/engine.ts';

/** The few figures that dashboards and alerts are made of; `homeostat report heals` has the rest. */
export function feedbackOf({ incidents, playbooks }: HealReport): Feedback {
	return {
		thresholds: incidents.map(({ policy, began, detect }) => ({ policy, incidents: began, detectSeconds: detect.mean })),
		playbooks: playbooks.map(({ policy, success, respond, repair, actions }) => ({
			policy,
			success: success.of === 0 ? null : success.count / success.of,
			respondSeconds: respond.mean,
			repairSeconds: repair.mean,
			actions,
		})),
	};
}
