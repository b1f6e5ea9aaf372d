import type { MeetingCard, Overview } from '../../src/dataset/schema.ts';
import { levels } from '../../src/dataset/schema.ts';
import { generatedCodebook } from './generated-codebook.ts';

const { cities, parties, series, themes } = generatedCodebook;
const centralAsia = parties.slice(1, 6).map(({ id }) => id);
const guests = parties.slice(6).map(({ id }) => id);

/** An overview of generated meetings of 2006 to 2026 with three themes each, the same for the same size and seed. */
export function generateOverview(size: number, seed = 1): Overview {
  const random = seededRandom(seed);
  const meetings = Array.from({ length: size }, (_, i) => generateMeeting(i, random));
  return { ...generatedCodebook, meetings };
}

function generateMeeting(i: number, random: () => number): MeetingCard {
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <Value>(values: readonly Value[]) => values[below(values.length)]!;
  const isLikely = (probability: number) => random() < probability;
  const day = new Date(Date.UTC(2006, 0, 1 + below(7600))).toISOString().slice(0, 10);
  const date = day.slice(0, isLikely(0.9) ? 10 : pick([4, 7]));
  const format = pick(['in-person', 'in-person', 'in-person', 'video', 'hybrid', 'unknown'] as const);
  const city = format === 'video' || isLikely(0.1) ? null : pick(cities);
  const isPresenceKnown = isLikely(0.9);
  const someLevels = new Set(isLikely(0.8) ? [pick(levels), pick(levels)] : []);
  const round = isLikely(0.6) ? 1 + below(30) : null;
  const about = pick(series);
  return {
    id: `${date}-${city?.id ?? format}-${i + 1}`,
    series: about.id,
    round,
    title: `Meeting ${i + 1} of ${about.name}`,
    start_date: date,
    end_date: date,
    format,
    city: city?.id ?? null,
    country: city?.iso3166 ?? (format !== 'video' && isLikely(0.3) ? pick(cities).iso3166 : null),
    confidence: pick(['high', 'medium', 'low']),
    themes: threeOf(themes.themes, below),
    present: ['eu', ...(isPresenceKnown ? centralAsia.filter(() => isLikely(0.8)) : [])].concat(
      isPresenceKnown && isLikely(0.3) ? pick(guests) : [],
    ),
    absent: isPresenceKnown && isLikely(0.05) ? [pick(guests)] : [],
    levels: levels.filter((level) => someLevels.has(level)),
    led_as: isLikely(0.5) ? 'chair' : 'head',
    led_by: isLikely(0.7) ? [{ name: `Person ${below(200)}`, party: 'eu' }] : [],
    sources: 1 + below(6),
  };
}

function threeOf(rows: readonly { id: string }[], below: (limit: number) => number): string[] {
  const first = below(rows.length);
  const steps = [0, 1 + below(11), 12 + below(11)];
  return steps.map((step) => rows[(first + step) % rows.length]!.id);
}

/** Mulberry32: numbers from 0 up to but not including 1. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
