import { atLeast } from '../stats/share.ts';
import { type BackTest, gain } from './back-test.ts';
import { shareInReach, type Tally } from './tally.ts';

/** A catch that chance would bring as often as this is none: as much doubt as the intervals leave on both sides together. */
const LIKELY = 0.2;
/** Of the calls of a rule, so many at least have to be for something, where it calls more than people put up with. */
const LEAST_PRECISION = 0.05;
const LEAST_GAIN = 1e-9;

/** A rule that is to take the place of another. */
interface Claim {
	readonly proof: BackTest;
	/** Alerts for nothing that people put up with, a week and subject. */
	readonly tolerable: number;
	/** What it comes to on all rows, those included that it was fitted to. */
	seen(): Tally;
}

/** Why the new rule should not be proposed; undefined where it should. */
export function objection(claim: Claim): string | undefined {
	return notBetter(claim) ?? forNothing(claim) ?? byChance(claim.proof) ?? restsOnSeenRows(claim);
}

/**
 * Incidents that nothing caught on unseen rows, before or after, do not speak against a rule that at least calls no less.
 */
function notBetter(claim: Claim): string | undefined {
	const { proof } = claim;
	const judge = proof.tie ?? proof;
	if (gain(judge) > LEAST_GAIN || isQuieter(claim, judge) || (proof.tie !== undefined && isBlind(proof))) return undefined;
	return `on rows the tuner did not see nothing beats the rule in place: ${countsOf(judge)}`;
}

/** Any incident more is a gain where nothing was caught; not at any price. */
function forNothing({ tolerable, proof: { old, new: next } }: Claim): string | undefined {
	const { alerts, falseAlerts, weeks } = next;
	if (falseAlerts <= Math.max(old.falseAlerts, tolerable * weeks) || alerts - falseAlerts >= LEAST_PRECISION * alerts) return undefined;
	return `what fits best calls ${alerts} times on rows the tuner did not see, ${falseAlerts} of them for nothing`;
}

/** Firing as long at any other time would have caught as many: then the signal says nothing of the incidents. */
function byChance({ quarry, new: next, tie }: BackTest): string | undefined {
	if (quarry !== 'incidents' || tie !== undefined) return undefined;
	const share = shareInReach(next);
	if (atLeast(next.caught, next.incidents, share) < LIKELY) return undefined;
	return `the signal tells incidents from other times no better than chance: on rows the tuner did not see the rule that fits best catches ${next.caught} of ${next.incidents}, and fires in or near ${Math.round(100 * share)} % of the time`;
}

/**
 * With an incident or two, the part that holds them is judged by a rule that has seen none: unseen rows cannot tell, and what is
 * proposed rests on rows that were seen. On those it has to catch an incident if it calls more, and may not call people for nothing
 * more often than they tolerate, but for chance.
 */
function restsOnSeenRows({ proof: { tie }, tolerable, seen }: Claim): string | undefined {
	if (tie === undefined) return undefined;
	const { incidents, caught, falseAlerts, weeks } = seen();
	if (caught === 0 && falseAlerts > tie.old.falseAlerts) {
		return `no better rule is found: what fits best catches none of the ${incidents} incidents and calls more`;
	}
	const most = tolerable * weeks;
	if (falseAlerts <= most + 2 * Math.sqrt(most)) return undefined;
	return `too few incidents to tell on rows the tuner did not see, and ${Math.round((10 * falseAlerts) / weeks) / 10} false alerts a week on all rows, more than is tolerable`;
}

/** Where there was nothing to catch every call was for nothing: of more than people tolerate, fewer are better. */
function isQuieter({ tolerable }: Claim, { old, new: next }: BackTest): boolean {
	return old.incidents === 0 && old.falseAlerts > tolerable * old.weeks && next.falseAlerts < old.falseAlerts;
}

/** Has the level in place caught nothing of what there was, be it incidents or unusual? Then there is nothing to lose. */
const isBlind = ({ old, tie }: BackTest) => old.incidents > 0 && old.caught === 0 && (tie === undefined || tie.old.caught === 0);

export function countsOf({ quarry, old, new: next }: BackTest): string {
	const counts = ({ incidents, caught, falseAlerts, weeks }: Tally) =>
		`${caught} of ${incidents} ${quarry === 'incidents' ? 'incidents' : 'unusual stretches'} caught, ${Math.round((falseAlerts / weeks) * 10) / 10} false alerts a week`;
	return `${counts(old)}, against ${counts(next)}`;
}
