import { attitudeColour, CHEVRONS } from '../core/attitude/attitude.ts';
import { useLook } from '../shell/settings.tsx';

interface AttitudeMarkProps {
  /** -2 to 3 in one deal; null is unknown. */
  attitude: number | null;
  /** With the word beside it. */
  name?: boolean;
  size?: number;
}

/** An attitude as arrows up (for) or down (against), a bar (neutral) or a question in a broken circle (unknown); never by colour alone. */
export function AttitudeMark({ attitude, name = true, size = 16 }: AttitudeMarkProps) {
  const { tokens, texts } = useLook();
  const word = texts.reach.attitude[attitude ?? 'unknown'] ?? String(attitude);
  const colour = attitudeColour(attitude, tokens);
  return (
    <span className="attitude-mark" title={word}>
      <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
        <circle
          cx="8"
          cy="8"
          r="7"
          fill={tokens.node}
          stroke={colour}
          strokeWidth="1.2"
          strokeDasharray={attitude === null ? '2.2 1.8' : undefined}
        />
        {CHEVRONS[attitude ?? 'unknown']?.map((path) => (
          <path
            key={path}
            d={path}
            fill="none"
            stroke={colour}
            strokeWidth="1.6"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        ))}
      </svg>
      <span className={name ? undefined : 'unseen'}>{word}</span>
    </span>
  );
}
