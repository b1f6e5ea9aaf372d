import { isOneFile } from '../embedded.ts';

const env: Partial<Record<string, unknown>> = import.meta.env;

/** Whether the page may be kept for use without a network: a build that is served, unless its operator said no. */
export const isKept = (): boolean => env['PROD'] === true && env['VITE_OFFLINE'] !== 'off' && !isOneFile();
