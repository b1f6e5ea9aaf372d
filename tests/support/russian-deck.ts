import { createBriefingTexts } from '../../src/i18n/briefing-texts.ts';
import { createNames } from '../../src/i18n/names.ts';
import { words } from '../../src/i18n/ru.ts';
import { createTexts } from '../../src/i18n/texts.ts';
import { index } from './real-deck.ts';

/** The words for the real records in Russian. */
export const texts = createBriefingTexts(createTexts('ru', words));
export const names = createNames(index, texts);
