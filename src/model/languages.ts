/** The languages of the page by their BCP 47 tags; the words of each stand in `src/i18n`. */
export const languages = ['en', 'ru'] as const;

export type Language = (typeof languages)[number];
