import { useSyncExternalStore } from 'react';

/** Whether the window is at least `px` wide, kept up to date. */
export function useWide(px: number): boolean {
  const query = matchMedia(`(min-width: ${px}px)`);
  return useSyncExternalStore(
    (changed) => {
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => query.matches,
  );
}

let printing = false;

/** Whether the page is being laid out for paper. The event comes before the layout; a browser that only looks so has the media. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = matchMedia('print');
      const turn = (to: boolean) => () => {
        printing = to;
        changed();
      };
      const [before, after] = [turn(true), turn(false)];
      window.addEventListener('beforeprint', before);
      window.addEventListener('afterprint', after);
      query.addEventListener('change', changed);
      return () => {
        window.removeEventListener('beforeprint', before);
        window.removeEventListener('afterprint', after);
        query.removeEventListener('change', changed);
      };
    },
    () => printing || matchMedia('print').matches,
  );
}
