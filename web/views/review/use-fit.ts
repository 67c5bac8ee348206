import { type RefObject, useLayoutEffect } from 'react';

/** Height of a sheet of A4 without its margins, in px, as in sheet.css. */
const SHEET = (274 / 25.4) * 96;
/** How far a deal is drawn smaller to stand on one sheet; with more to say than that it goes on to a second one. */
const FITS = ['1', '0.95', '0.9', '0.85', '0.8', '0.75', '0.7'] as const;

/** Draws a sheet as large as it fits on one page; `what` is all that is on it. */
export function useFit(sheet: RefObject<HTMLElement | null>, isSheet: boolean, what: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is on the sheet decides its height
  useLayoutEffect(() => {
    const element = sheet.current;
    if (!element || !isSheet) return;
    for (const fit of FITS) {
      element.style.setProperty('--fit', fit);
      if (element.getBoundingClientRect().height <= SHEET + 0.5) break;
    }
    return () => void element.style.removeProperty('--fit');
  }, [sheet, isSheet, what]);
}
