import type { SignalKind } from '../../domain/signals/kinds.ts';
import { KIND_WORDS } from '../../domain/signals/words.ts';
import { useLook } from '../shell/settings.tsx';

/** Each kind has a shape of its own: a struck bell, a way out, an arrow down, falling bars, a page that ends, a hollow rising bar, a clock. */
const LINES: Record<SignalKind, string> = {
  silence: 'M4 11V7a4 4 0 0 1 8 0V11H4M7 13.5H9M2.5 2.5 13.5 13.5',
  'key-person-departed': 'M6.5 3H3V13H6.5M6.5 8H13.5M10.5 5 13.5 8 10.5 11',
  'attitude-fell': 'M2.5 4 6.5 8 8.5 6 13.5 12M13.5 8.5V12H10',
  'contact-drop': 'M3.5 13V3M6.5 13V5.5M9.5 13V9M12.5 13V11.5',
  'contract-end': 'M3.5 2.5H12.5V8M3.5 2.5V13.5H7.5M6 5.5H10M6 8H8M9.5 10.5 13.5 14M13.5 10.5 9.5 14',
  'untouched-potential': 'M2.5 13.5H13.5M4 11V8.5H6V11ZM8.5 11V3H12V11Z',
  'deal-idle': 'M2.5 8a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0M8 5V8L10 10',
};
/** Something that was lost, not only something that waits. */
const AGAINST: readonly SignalKind[] = ['key-person-departed', 'attitude-fell'];

/** What kind of signal it is: a mark and the word. */
export function SignalMark({ kind, name = true }: { kind: SignalKind; name?: boolean }) {
  const { language, tokens } = useLook();
  return (
    <span className="status-mark" title={KIND_WORDS[kind][language]}>
      <svg width={14} height={14} viewBox="0 0 16 16" aria-hidden="true">
        <path
          d={LINES[kind]}
          fill="none"
          stroke={AGAINST.includes(kind) ? tokens.neg : tokens.mut}
          strokeWidth="1.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <span className={name ? undefined : 'unseen'}>{KIND_WORDS[kind][language]}</span>
    </span>
  );
}
