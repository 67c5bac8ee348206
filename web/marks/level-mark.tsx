import type { Level } from '../../domain/contract/groups.ts';
import { levelPieces } from '../core/scene/level.ts';
import { useLook } from '../shell/settings.tsx';

/** A level as colour and as a number of filled pieces; with `name`, the word beside it. */
export function LevelMark({ level, name = true, height = 17 }: { level: Level; name?: boolean; height?: number }) {
  const { tokens, texts } = useLook();
  const word = texts.values.level[level];
  return (
    <span className="level-mark" title={texts.values.levelWhy[level]}>
      <svg width={7} height={height} aria-hidden="true">
        {levelPieces(level, height, tokens).map((piece) => (
          <rect
            key={piece.y}
            x={1}
            y={piece.y}
            width={5}
            height={piece.height}
            rx={1}
            fill={piece.fill}
            stroke={piece.stroke}
            strokeWidth={0.8}
          />
        ))}
      </svg>
      <span className={name ? undefined : 'unseen'}>{word}</span>
    </span>
  );
}
