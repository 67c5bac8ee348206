import { CONTESTED_MARK, CUT_MARK, KEY_MARK } from '../../core/fishbone/marks.ts';

interface MarkProps {
  /** What it means, also for who does not see it. */
  title: string;
  size?: number;
}

function mark(path: string, name: string) {
  return function Mark({ title, size = 13 }: MarkProps) {
    return (
      <span className={`person-mark ${name}`} title={title}>
        <svg width={size} height={size} viewBox="0 0 12 12" aria-hidden="true">
          <path d={path} fill="none" stroke="currentColor" strokeWidth="1.2" strokeLinecap="round" />
        </svg>
        <span className="unseen">{title}</span>
      </span>
    );
  };
}

export const KeyMark = mark(KEY_MARK, 'key');
export const CutMark = mark(CUT_MARK, 'cut');
export const ContestedMark = mark(CONTESTED_MARK, 'contested');
