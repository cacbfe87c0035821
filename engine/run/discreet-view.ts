import type { EngineEvent, EngineView } from '../model/engine.ts';
import type { Discretion } from './discretion.ts';

/**
 * The view without what was written down before a privacy rule came, or stands in the parameters of an action. Policies are shown as
 * they were reviewed, and who approved or stopped what is never taken out: a trail without names answers nobody.
 */
export function discreetView(view: EngineView, { shown, text }: Discretion): EngineView {
	const event = (told: EngineEvent): EngineEvent => (told.kind === 'action' ? { ...told, record: shown(told.record) } : told);
	return {
		...view,
		status: () => shown(view.status()),
		incidents: () => view.incidents().map(shown),
		actions: (limit) => view.actions(limit).map(shown),
		approvals: () => view.approvals().map(shown),
		decisions: () => view.decisions().map(shown),
		why: async (id) => shown(await view.why(id)),
		whyNot: async (target, at) => shown(await view.whyNot(target, at)),
		judge: (id, verdict, by, reason, said) => view.judge(id, verdict, by, reason === undefined ? undefined : text(reason), said),
		logs: (service) => view.logs(service)?.map(shown),
		report: async (request) => shown(await view.report(request)),
		subscribe: (listener) => view.subscribe((told) => listener(event(told))),
	};
}
