import { ATTITUDES } from '../../../core/attitude/attitude.ts';
import { CONTESTED_MARK, CUT_MARK, KEY_MARK } from '../../../core/fishbone/marks.ts';
import { arc } from '../../../core/fishbone/ring.ts';
import { AttitudeMark } from '../../../marks/attitude-mark.tsx';
import { useLook } from '../../../shell/settings.tsx';

export const LEGEND_ATTITUDES = [...ATTITUDES, null] as const;

/** What the marks of the fishbone mean. */
export function FishboneLegend({ changed }: { changed: boolean }) {
  const { texts, tokens } = useLook();
  const t = texts.deal.legend;
  const line = (path: string, word: string, colour: string) => (
    <span className="legend-line">
      <svg width={12} height={12} viewBox="0 0 12 12" aria-hidden="true">
        <path d={path} fill="none" stroke={colour} strokeWidth={1.2} strokeLinecap="round" />
      </svg>
      {word}
    </span>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="legend" role="group" aria-label={texts.group.legend}>
      {LEGEND_ATTITUDES.map((attitude) => (
        <AttitudeMark key={attitude} attitude={attitude} size={14} />
      ))}
      {line(KEY_MARK, t.key, tokens.ink)}
      {line(CUT_MARK, t.cut, tokens.warn)}
      {line(CONTESTED_MARK, t.contested, tokens.neg2)}
      <span className="legend-line">
        <svg width={14} height={14} viewBox="-7 -7 14 14" aria-hidden="true">
          <circle r={5} fill="none" stroke={tokens.line} strokeWidth={3} />
          <path d={arc(5, 0.6)} fill="none" stroke={tokens.l1} strokeWidth={3} />
          <path d={arc(5, 0.3)} fill="none" stroke={tokens.acc} strokeWidth={3} />
        </svg>
        {t.ring}
      </span>
      {changed && <span className="legend-line">{t.was}</span>}
    </div>
  );
}
