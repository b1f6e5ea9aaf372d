import type { Briefing } from '../../src/model/briefing.ts';

/** Three slides that may be shown with any dataset. */
export const fewSlides: Briefing = {
  id: 'b1',
  title: 'Water & <borders>',
  author: 'Desk',
  audience: 'Council',
  date: '2026-12-01',
  datasetVersion: '1.0.0',
  slides: [
    { id: 's1', kind: 'cover', view: '', title: 'Water', text: '', emphasis: [], notes: '' },
    { id: 's2', kind: 'map', view: 'theme=water', title: 'Who met', text: '', emphasis: [], notes: 'Slowly' },
    { id: 's3', kind: 'closing', view: '', title: 'Вопросы', text: '', emphasis: [], notes: '' },
  ],
};

const hostile =
  '</script><script>window.wasRun = true</script><!--<script>--></title></style>$& $1 $` \u2028\u2029 &lt; \\u003c \ud83d';

/** A briefing whose every text tries to be more than a text. */
export const hostileSlides: Briefing = {
  ...fewSlides,
  title: hostile,
  author: hostile,
  audience: hostile,
  slides: fewSlides.slides.map((slide) => ({ ...slide, title: hostile, text: hostile, notes: hostile })),
};
