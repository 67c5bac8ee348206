import { useLook } from '../shell/settings.tsx';

const FILL = {
  full: 'M8 2.5a5.5 5.5 0 0 1 0 11a5.5 5.5 0 0 1 0-11',
  half: 'M8 2.5a5.5 5.5 0 0 0 0 11Z',
  none: '',
  unknown: '',
};

/** How far a part is fulfilled: a full, half, empty or broken circle, and the word for who cannot see it. */
export function PartMark({ part }: { part: keyof typeof FILL }) {
  const { texts, tokens } = useLook();
  const word = texts.review.part[part];
  return (
    <span title={word}>
      <svg width={14} height={14} viewBox="0 0 16 16" aria-hidden="true">
        <path d={FILL[part]} fill={tokens.acc} />
        <circle
          cx="8"
          cy="8"
          r="5.5"
          fill="none"
          stroke={part === 'none' || part === 'unknown' ? tokens.rule : tokens.acc}
          strokeWidth="1.4"
          strokeDasharray={part === 'unknown' ? '2 2' : undefined}
        />
      </svg>
      <span className="unseen">{word}</span>
    </span>
  );
}
