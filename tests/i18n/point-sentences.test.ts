import { describe, expect, it } from 'vitest';

import { sayPoint } from '../../src/i18n/point-sentences.ts';
import { makeTalkingPoints } from '../../src/model/talking-points.ts';
import { fewPoints } from '../support/few-points.ts';
import { dataset, index, names, positionsOf, singleSelections, texts } from '../support/real-deck.ts';

describe(sayPoint, () => {
  it.each(fewPoints.map(([, sentence, point]) => [sentence, point] as const))(
    'says “%s”',
    (sentence, point) => {
      expect(sayPoint(point, names, texts)).toBe(sentence);
    },
  );

  it('says every number of a count with its base', () => {
    for (const part of singleSelections) {
      for (const point of makeTalkingPoints(index, dataset, positionsOf(part))) {
        if (!('count' in point) || point.count === 0) continue;
        const said = sayPoint(point, names, texts);
        expect(said).toContain(
          point.kind === 'sources' ? `for ${point.of} meeting` : `${point.count} of ${point.of}`,
        );
      }
    }
  });

  it('leaves nothing unsaid: no blank, no id, no stray word of the code', () => {
    for (const part of [{}, ...singleSelections]) {
      for (const point of makeTalkingPoints(index, dataset, positionsOf(part))) {
        expect(sayPoint(point, names, texts)).not.toMatch(
          /undefined|null|NaN|\[object|\s{2}|\s[.,;)]|hlpsd|-[a-z]+-[a-z]+-/,
        );
      }
    }
  });
});
