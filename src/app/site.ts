import { readSite } from '../model/site.ts';

const env: Partial<Record<string, string>> = import.meta.env;

/** What the operator of this site has set. */
export const site = readSite(env);
