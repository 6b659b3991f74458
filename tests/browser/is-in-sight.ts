import type { Locator } from 'playwright-core';

/** Whether a point in the middle of its first line is what one sees there. */
export function isInSight(element: Locator): Promise<boolean> {
  return element.evaluate((node) => {
    const [line] = node.getClientRects();
    if (!line) return false;
    const seen = document.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2);
    return seen !== null && (node.contains(seen) || seen.contains(node));
  });
}
