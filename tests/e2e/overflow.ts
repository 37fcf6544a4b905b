import { expect, type Page } from '@playwright/test';

/** Expects that the page can't be moved sideways; else names the innermost elements that stick out, and by how much. */
export async function expectNoOverflow(page: Page, state: string): Promise<void> {
  const found = await page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const sticksOut = (element: Element) => element.getBoundingClientRect().right > root.clientWidth + 0.5;
    const isInnermost = (element: Element) => sticksOut(element) && ![...element.children].some(sticksOut);
    const culprits = [...document.querySelectorAll('body *')]
      .filter(isInnermost)
      .slice(0, 8)
      .map(({ outerHTML }) => outerHTML.slice(0, 120));
    return [`${String(root.scrollWidth)} px on a screen of ${String(root.clientWidth)} px`, ...culprits];
  });
  expect(found, `${state}: the page is wider than the screen`).toEqual([]);
}
