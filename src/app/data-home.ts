import type { QueryClient } from '@tanstack/react-query';
import { createContext, useContext, type ReactNode } from 'react';
import type { Texts } from '../i18n/texts.ts';

/** The records of a file that a person opened, in place of those that the page came with. */
export type OwnData = {
  client: QueryClient;
  fileName: string;
  /** Why no briefing pack can be made: the records of a pack are those that the page came with. */
  noPack: string;
  /** Why no presenter window can be opened: it would load the records that the page came with. */
  noPresenter: string;
  /** The texts of the page, naming the file where they name the edition. */
  adapt: (texts: Texts) => Texts;
  /** Says what is shown, and leads back. */
  line: ReactNode;
};

type DataHome = {
  own: OwnData | null;
  /** Shows the records of a file, or for null those that the page came with. */
  show: (own: OwnData | null) => void;
  /** Holds what the page came with; null where nothing can be opened in its place. */
  bundled: QueryClient | null;
};

const HomeContext = createContext<DataHome>({ own: null, show() {}, bundled: null });

export const HomeProvider = HomeContext.Provider;
export const useDataHome = () => useContext(HomeContext);
