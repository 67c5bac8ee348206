import { LEVELS, type Level } from '../../../domain/contract/groups.ts';
import { LevelMark } from '../../marks/level-mark.tsx';
import { useLook } from '../../shell/settings.tsx';

interface LegendProps {
  levels: readonly Level[];
  onLevels(levels: Level[]): void;
  /** The table has no lines to explain. */
  lines: boolean;
}

/** What the marks mean; a click on a level singles it out. */
export function Legend({ levels, onLevels, lines }: LegendProps) {
  const { texts, tokens } = useLook();
  const t = texts.group;
  const turn = (level: Level) =>
    onLevels(levels.includes(level) ? levels.filter((one) => one !== level) : [...levels, level]);
  const line = (width: number, dash: string | undefined, word: string, cross = false) => (
    <span className="legend-line">
      <svg width={22} height={10} aria-hidden="true">
        <path
          d={cross ? 'M0 5h22M15 0v10' : 'M0 5h22'}
          stroke={tokens.edge}
          strokeWidth={width}
          strokeDasharray={dash}
          fill="none"
        />
      </svg>
      {word}
    </span>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="legend" role="group" aria-label={t.legend}>
      {LEVELS.map((level) => (
        <button
          key={level}
          type="button"
          className={levels.length > 0 && !levels.includes(level) ? 'plain quiet' : 'plain'}
          aria-pressed={levels.includes(level)}
          title={t.legendLevel}
          onClick={() => turn(level)}
        >
          <LevelMark level={level} />
        </button>
      ))}
      {lines && (
        <>
          {line(2.2, undefined, t.control)}
          {line(1.2, undefined, t.stake)}
          {line(2.2, undefined, t.joint, true)}
          {line(1.2, '6 4', t.inferred)}
          {line(1.4, '1.5 3.5', t.unclear)}
        </>
      )}
    </div>
  );
}
