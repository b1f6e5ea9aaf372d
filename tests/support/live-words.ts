import type { Page } from 'playwright-core';

declare global {
  interface Window {
    heardWords?: string[];
  }
}

/** Begins to write down what a screen reader would say by itself: every live region each time something is put into it. */
export const listen = (page: Page) =>
  page.evaluate(() => {
    const live = '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]';
    const heard: string[] = [];
    window.heardWords = heard;
    const around = (node: Node) =>
      (node instanceof Element ? node : node.parentElement)?.closest(live) ?? null;
    /** An alert is said when it appears; other regions only when something changes in them. */
    const alertsIn = (node: Node) =>
      node instanceof Element
        ? [node, ...node.querySelectorAll('*')].filter((one) => one.matches('[role=alert]'))
        : [];
    new MutationObserver((changes) => {
      const changed = changes
        .filter(({ type, addedNodes }) => type === 'characterData' || addedNodes.length > 0)
        .flatMap(({ target, addedNodes }) => [around(target), ...[...addedNodes].flatMap(alertsIn)]);
      for (const region of new Set(changed)) {
        const text = region?.textContent.trim();
        if (text && region?.isConnected) heard.push(text);
      }
    }).observe(document.documentElement, { subtree: true, childList: true, characterData: true });
  });

/** What was said since the last time that this was asked, in its order. */
export const heardIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.heardWords?.splice(0) ?? []);
