import { createContext, useContext } from 'react';

/** The address of a file that is served beside the page, or null where there is none. */
type Beside = (path: string) => string | null;

const BesideContext = createContext<Beside>((path) => path);

/** Says to every link below where the files are that stand beside the page. */
export const BesideProvider = BesideContext.Provider;

export const useBeside = () => useContext(BesideContext);
