import type { Locator, Page } from '@playwright/test';

/** How somebody uses a page: whatever is asked for, they do it their way. */
export type Hands = {
  /** A link or button. */
  readonly press: (target: Locator) => Promise<void>;
  /** A checkbox or radio button. */
  readonly tick: (target: Locator) => Promise<void>;
  readonly write: (target: Locator, text: string) => Promise<void>;
  readonly choose: (target: Locator, option: string) => Promise<void>;
};

export const MOUSE: Hands = {
  press: (target) => target.click(),
  tick: (target) => target.check(),
  write: (target, text) => target.fill(text),
  choose: async (target, option) => void (await target.selectOption({ label: option })),
};

const MOST_STEPS = 400;

/** Nothing but the keyboard: one gets to a thing by Tab, or not at all. */
export function keyboardOn(page: Page): Hands {
  const reach = async (target: Locator): Promise<void> => {
    await target.waitFor();
    for (let i = 0; i < MOST_STEPS; i++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      // Backwards is shorter when it lies before what is focused.
      const isBefore = await target.evaluate((element) => {
        const at = document.activeElement;
        return (
          at !== null && at !== document.body && (at.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) > 0
        );
      });
      await page.keyboard.press(isBefore ? 'Shift+Tab' : 'Tab');
    }
    throw new Error(`Not reached by Tab in ${String(MOST_STEPS)} steps: ${String(target)}`);
  };
  const then = (key: string) => async (target: Locator) => {
    await reach(target);
    await page.keyboard.press(key);
  };
  return {
    press: then('Enter'),
    tick: async (target) => {
      const group = await target.evaluate((element) =>
        element instanceof HTMLInputElement && element.type === 'radio' ? element.name : '',
      );
      if (group === '') {
        await reach(target);
        return page.keyboard.press('Space');
      }
      // Tab comes to the one that is chosen; the arrows choose another.
      await reach(page.locator(`input[name="${group}"]:checked`));
      for (let i = 0; i < MOST_STEPS && !(await target.isChecked()); i++) await page.keyboard.press('ArrowDown');
    },
    write: async (target, text) => {
      await reach(target);
      await page.keyboard.insertText(text);
    },
    choose: async (target, option) => {
      await reach(target);
      await page.keyboard.type(option);
    },
  };
}
