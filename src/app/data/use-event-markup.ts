import { useEffect } from 'react';
import type { Dataset, Meeting } from '../../dataset/schema.ts';
import { eventOf } from '../../formats/schema-org.ts';
import type { Names } from '../../i18n/names.ts';

/** Describes the opened meeting in the page as an `Event` of schema.org, for as long as it is open. */
export function useEventMarkup(meeting: Meeting, dataset: Dataset, names: Names, page: string | null) {
  useEffect(() => {
    const element = document.createElement('script');
    element.type = 'application/ld+json';
    element.textContent = JSON.stringify(eventOf(meeting, { dataset, names, page }));
    document.head.append(element);
    return () => element.remove();
  }, [meeting, dataset, names, page]);
}
