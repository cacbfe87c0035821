import type { Detector, DetectorSpec, Output, Point } from './detector.ts';
import { filled, newSample, observe, type Sample } from './stats/sample.ts';
import { newSeason, type Season, usualAt } from './stats/season.ts';
import { type Usual, usualOf } from './stats/usual.ts';

const DAY = 86_400_000;
/** Until the hours are known, the band comes from the last so many points, once there are so few. */
const KEPT = 300;
const LEAST = 30;
/** Values of an hour before the hours count as known. */
const LEAST_OF_HOUR = 12;
/** Half the band's width in median deviations; 5 of them hold 99.93 % of a normal distribution. */
const WIDTH = 5;
/** With so many values the spread is taken for double of what they show: of few, it is a guess. */
const FEW = 6;
/** Least half width, as a share of the range of the last points: a flat past is no reason to call a tremor odd. */
const WIDTH_FLOOR = 0.02;

export interface EnvelopeState {
	readonly season: Season;
	readonly recent: Sample;
}

/** The band in which the series usually lies at this hour. The score is 0.5 on its edge, less within, more outside. */
export function envelope(spec: DetectorSpec): Detector<EnvelopeState> {
	return {
		start: () => ({ season: newSeason(spec.season ?? DAY), recent: newSample(KEPT, 1) }),
		step,
	};
}

function step({ season, recent }: EnvelopeState, { at, value }: Point): Output {
	const { values } = recent.ring;
	const learned = filled(recent, LEAST);
	const ofHour = usualAt(season, at, value);
	const ofLate = learned < 1 ? undefined : usualOf(values);
	const usual = ofHour !== undefined && ofHour.count >= LEAST_OF_HOUR ? ofHour : ofLate;
	const output = usual === undefined ? { score: 0, learned } : { learned, ...compare(usual, value, values) };
	observe(recent, value);
	return output;
}

function compare({ center, spread, count }: Usual, value: number, recent: readonly number[]): Output {
	const half = WIDTH * spread * (1 + FEW / count) + WIDTH_FLOOR * (Math.max(...recent) - Math.min(...recent));
	const distance = Math.abs(value - center);
	// A series that never moved has no width at all: then any other value is outside.
	const score = distance === 0 ? 0 : half === 0 ? 1 : distance / (distance + half);
	return { score, lower: center - half, upper: center + half };
}
