import { describe, expect, it } from 'vitest';

import { createNames } from '../../../src/i18n/names.ts';
import { createTexts } from '../../../src/i18n/texts.ts';
import { diffAgendas } from '../../../src/model/agenda-diff.ts';
import { sayDiff } from '../../../src/views/compare/diff-as-text.ts';
import { buildDataset, buildDelegation, buildEvidence, buildMeeting } from '../../support/built-dataset.ts';

describe(sayDiff, () => {
  it('carries both meetings, every theme with its sources, the delegations, the version and the link', () => {
    const before = buildMeeting({
      id: 'before',
      title: 'Ninth Dialogue',
      city: 'brussels',
      themes: [buildEvidence('water', { source: 'archive' }), buildEvidence('drugs')],
      participants: [buildDelegation('eu', null)],
    });
    const after = buildMeeting({
      id: 'after',
      title: 'Tenth Dialogue',
      start_date: '2020-02',
      format: 'video',
      themes: [
        buildEvidence('drugs'),
        buildEvidence('terrorism', { note: 'Terror was feared.', paragraph: 3 }),
      ],
      participants: [buildDelegation('eu', true, 'minister')],
    });
    const { dataset, index } = buildDataset([before, after]);
    const texts = createTexts('en');
    const text = sayDiff(
      diffAgendas(index, before, after),
      [before, after],
      dataset,
      createNames(index, texts),
      texts,
      'https://atlas.example/?compare=before,after',
    );
    expect(text.split('\n')).toEqual([
      '1 theme added, 1 kept, 1 no longer found',
      'Ninth Dialogue, Brussels, 1 May 2019',
      '→ Tenth Dialogue, by video, February 2020',
      '',
      'Added (1)',
      '+ Terrorism',
      '    Terror was feared. (European External Action Service, ¶3)',
      '',
      'No longer found (1)',
      '− Water',
      '    What was said of water. (Archive)',
      'Not found is not the same as not discussed: the public texts of a meeting rarely list everything.',
      '',
      'Kept (1)',
      '= Drugs',
      '',
      'Delegations',
      'European Union: presence not recorded → Minister (not known; newly recorded as present)',
      '',
      'Sources',
      'European External Action Service, The dialogue met, https://eeas.example/dialogue',
      'Archive, A text without an address',
      '',
      'Dialogue Atlas, dataset 1.0.0: https://atlas.example/?compare=before,after',
    ]);
  });
});
