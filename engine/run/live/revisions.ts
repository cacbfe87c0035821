import type { PolicySet } from '../../decide/policy-set.ts';
import { resume, retain } from '../../decide/scope.ts';
import { type AgentPlan, planAgents } from '../agents.ts';
import { knobSensors } from '../knobs.ts';
import type { Offer } from '../policy-feed.ts';
import { policiesOf } from '../view.ts';
import type { Body } from './body.ts';

/** A source that hangs holds up the first tick no longer. */
const FIRST_READINGS_MS = 1_000;

/** Takes revisions of the policies in, one after the other; one that is refused changes nothing but the status: what ran runs on. */
export class Revisions {
	readonly #body: Body;
	#applying: Promise<void> = Promise.resolve();

	constructor(body: Body) {
		this.#body = body;
	}

	offer(offer: Offer): void {
		this.#applying = this.#applying.then(() => this.#take(offer));
	}

	/** Resolves once every revision offered so far is in effect, or refused. */
	settled(): Promise<void> {
		return this.#applying;
	}

	async #take(offer: Offer): Promise<void> {
		const { stopSwitch, chronicle, bus } = this.#body;
		if (offer.kind === 'set') {
			stopSwitch.flag(offer.stop);
			await this.#apply(offer.policySet);
		} else this.#refuse(offer.revision, offer.error);
		await chronicle.flush();
		bus.state('policies');
	}

	async #apply(set: PolicySet): Promise<void> {
		const { inEffect, discretion, parts, reachBack, chronicle, learning, crew, tick } = this.#body;
		const first = inEffect.set === undefined;
		inEffect.set = set;
		inEffect.refused = undefined;
		discretion.use(set);
		const count = policiesOf(set).length;
		parts.log.info({ revision: set.revision, policies: count }, 'policies in effect');
		await reachBack(set);
		const plans = planAgents(set, parts.enforce ? 'enforce' : 'observe');
		await this.#sense(set, plans, first);
		const at = chronicle.append({ kind: 'policies', revision: set.revision, count });
		const kept = retain(tick.memory, set);
		tick.memory = first ? resume(kept, set, at) : kept;
		tick.records.keepAgents(new Set(plans.map(({ name }) => name)));
		learning.use(set.detectors);
		crew.reconcile(plans);
	}

	/** Before its services were started an engine would see them down, and restart what is starting. */
	async #sense(set: PolicySet, plans: readonly AgentPlan[], first: boolean): Promise<void> {
		const { senses, watch, parts, executor } = this.#body;
		senses.reconcile(
			set.sources.filter(({ mode }) => mode !== 'off'),
			[watch.sensorFor(plans), ...knobSensors(set.scaling, { ...parts, executor })],
		);
		const reconciled = this.#body.reconcileServices();
		if (!first) return;
		await reconciled;
		senses.start();
		// What was restored of the telemetry is from before the restart; acting on it would be acting on the past.
		await senses.firstReadings(FIRST_READINGS_MS);
	}

	#refuse(revision: string, error: string): void {
		const { inEffect, chronicle, parts } = this.#body;
		inEffect.refused = { revision, error };
		const running = inEffect.set?.revision ?? 'none';
		const count = policiesOf(inEffect.set).length;
		chronicle.append({ kind: 'policies', revision: running, count, refused: { revision, error } });
		parts.log.warn({ revision, running, error }, 'policies refused; the last good ones stay in effect');
	}
}
