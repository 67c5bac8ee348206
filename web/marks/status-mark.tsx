import type { ReachStatus } from '../../domain/reach/model.ts';
import { useLook } from '../shell/settings.tsx';

const FILLED: Record<ReachStatus, string> = {
  reached: 'M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12Z',
  weak: 'M8 2a6 6 0 0 0 0 12Z',
  unreached: '',
};

/** Whether somebody is reached: a full, half or empty disc, and the word. */
export function StatusMark({ status, name = true }: { status: ReachStatus; name?: boolean }) {
  const { tokens, texts } = useLook();
  const word = texts.reach.status[status];
  return (
    <span className="status-mark" title={texts.reach.statusWhy[status]}>
      <svg width={14} height={14} viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6" fill="none" stroke={tokens.acc} strokeWidth="1.4" />
        <path d={FILLED[status]} fill={tokens.acc} />
      </svg>
      <span className={name ? undefined : 'unseen'}>{word}</span>
    </span>
  );
}
