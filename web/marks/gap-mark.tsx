import type { GapKind } from '../../domain/facts/c139.ts';
import { useLook } from '../shell/settings.tsx';

/** Each kind has a shape of its own: an empty place, a way out, a broken line, arrows against, a bar, a clock, one thread, a box. */
const LINES: Record<GapKind, string> = {
  missing:
    'M8 2.5a5.5 5.5 0 0 1 2.1.4M12.4 4.7a5.5 5.5 0 0 1 1.1 3.3M13 10.2a5.5 5.5 0 0 1-2 2.4M8 13.5a5.5 5.5 0 0 1-3.3-1.1M3 10.2A5.5 5.5 0 0 1 2.5 8M3.4 5a5.5 5.5 0 0 1 1.8-1.7',
  departed: 'M6.5 3H3V13H6.5M6.5 8H13.5M10.5 5 13.5 8 10.5 11',
  unreached: 'M2 8H5.5M10.5 8H14M6.5 5 9.5 11M9.5 5 6.5 11',
  hostile: 'M4 4 8 8 12 4M4 8.5 8 12.5 12 8.5',
  unsupportive: 'M2.5 8a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0M5.5 8H10.5',
  stale: 'M2.5 8a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0M8 5V8L10 10',
  'single-threaded': 'M2 8H14M2.5 8a1.5 1.5 0 1 0 0-.01M13.5 8a1.5 1.5 0 1 1 0-.01',
  item: 'M3 3H13V13H3Z',
};

/** What kind of gap it is: a mark and the word. */
export function GapMark({ kind, name = true }: { kind: GapKind; name?: boolean }) {
  const { texts, tokens } = useLook();
  return (
    <span className="status-mark" title={texts.c139.gapWhy[kind]}>
      <svg width={14} height={14} viewBox="0 0 16 16" aria-hidden="true">
        <path
          d={LINES[kind]}
          fill="none"
          stroke={kind === 'hostile' ? tokens.neg : tokens.mut}
          strokeWidth="1.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <span className={name ? undefined : 'unseen'}>{texts.c139.gap[kind]}</span>
    </span>
  );
}
