import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Has every page that is opened from now on carry axe. */
export function bringAxe(page: Page): Promise<unknown> {
  return page.addInitScript({ path: 'node_modules/axe-core/axe.min.js' });
}

/** What axe finds wrong with a page, or with a part of it. */
export async function violationsOf(page: Page, part = 'html'): Promise<readonly string[]> {
  const found = await run(page, part, { type: 'tag', values: tags });
  // In the other colours, only what they have to do with can be otherwise.
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  await page.emulateMedia({ colorScheme: isDark ? 'light' : 'dark' });
  const rules: axe.RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
  const inOtherColours = await run(page, part, rules);
  await page.emulateMedia({ colorScheme: isDark ? 'dark' : 'light' });
  return [...found, ...inOtherColours];
}

async function run(page: Page, part: string, runOnly: axe.RunOnly): Promise<readonly string[]> {
  const { violations } = await page.evaluate(
    ([where, only]) => window.axe.run(where, { runOnly: only, resultTypes: ['violations'] }),
    [part, runOnly] as const,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
