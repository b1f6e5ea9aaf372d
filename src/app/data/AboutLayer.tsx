import type { Dataset } from '../../dataset/schema.ts';
import type { Names } from '../../i18n/names.ts';
import { repositoryOf } from '../../model/error-report.ts';
import type { MeetingIndex } from '../../model/meeting-index.ts';
import { AboutSheet } from '../../views/data/AboutSheet.tsx';
import type { AboutLinks, Beside } from '../../views/data/about-links.ts';
import { site } from '../site.ts';
import { publishedFiles } from './published-files.ts';

type Props = {
  index: MeetingIndex;
  dataset: Dataset;
  names: Names;
  links: AboutLinks;
  /** Where the page is for others; null where that is not known. */
  link: string | null;
  /** The file that a person opened in place of the published records; null for those. */
  ownFile: string | null;
  beside: Beside;
  onClose: () => void;
};

/** The sheet about the data, with what only the site knows of itself. */
export function AboutLayer({ ownFile, ...props }: Props) {
  return (
    <AboutSheet
      {...props}
      isOwn={ownFile !== null}
      files={publishedFiles}
      repository={repositoryOf(site.contact)}
    />
  );
}
