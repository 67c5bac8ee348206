// One screen in several looks: a picture of each, and what can be checked of it without eyes.
import { expect } from 'vitest';
import { overflows, type Reader } from './stage.ts';

/**
 * Four of the eight looks, so chosen that any two of language, theme and size meet: what fits depends on language and size, what
 * the console says on language and theme. A reader who chose nothing sees the first.
 */
const LOOKS = [
  { lang: 'zh', theme: 'light', size: 'wide' },
  { lang: 'en', theme: 'light', size: 'small' },
  { lang: 'en', theme: 'dark', size: 'wide' },
  { lang: 'zh', theme: 'dark', size: 'small' },
] as const;

const languageButton = { zh: '中', en: 'EN' } as const;
const themeButton = /^(切换到[深浅]色|Switch to (dark|light))$/;

/** Takes the screen that is open through the looks by its own switches: in each it is whole, and nothing goes wrong. */
export async function expectWhole({ page, resize, picture, faults }: Reader, name: string): Promise<void> {
  const shown = () =>
    page.evaluate(() => {
      const { lang, dataset } = document.documentElement;
      return { lang: lang === 'en' ? 'en' : 'zh', theme: dataset['theme'] };
    });
  for (const { lang, theme, size } of LOOKS) {
    const before = await shown();
    if (before.lang !== lang) await page.getByRole('button', { name: languageButton[lang], exact: true }).click();
    if (before.theme !== theme) await page.getByRole('button', { name: themeButton }).click();
    await resize(size);
    const look = `${name}-${lang}-${theme}-${size}`;
    await picture(look);
    expect(await shown()).toEqual({ lang, theme });
    expect(await overflows(page), look).toEqual([]);
    expect(faults, look).toEqual([]);
  }
}
