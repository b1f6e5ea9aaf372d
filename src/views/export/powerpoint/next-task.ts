/** Lets the page answer clicks before the work goes on. */
export const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));
