import type { GapsAnswer } from '../../../domain/contract/c139-portfolio.ts';
import type { GapKind } from '../../../domain/facts/c139.ts';
import { count } from '../../core/format/format.ts';
import { GapMark } from '../../marks/gap-mark.tsx';
import { useLook } from '../../shell/settings.tsx';

interface KindChipsProps {
  counts: GapsAnswer['byKind'];
  kind: GapKind | null;
  onKind(kind: GapKind | null): void;
}

/** The kinds of gaps there are, with their number; one of them may be chosen. */
export function KindChips({ counts, kind, onKind }: KindChipsProps) {
  const { texts, language } = useLook();
  const t = texts.gaps;
  const all = counts.reduce((sum, each) => sum + each.gaps, 0);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="chips" role="group" aria-label={t.kinds}>
      <button
        type="button"
        className={kind === null ? 'chip plain strong' : 'chip plain'}
        aria-pressed={kind === null}
        onClick={() => onKind(null)}
      >
        {t.allKinds} {count(all, language)}
      </button>
      {counts.map((each) => (
        <button
          key={each.kind}
          type="button"
          className={kind === each.kind ? 'chip plain strong' : 'chip plain'}
          aria-pressed={kind === each.kind}
          title={`${texts.c139.gapWhy[each.kind]} · ${t.kindDeals(each.deals)}`}
          onClick={() => onKind(kind === each.kind ? null : each.kind)}
        >
          <GapMark kind={each.kind} /> {count(each.gaps, language)}
        </button>
      ))}
    </div>
  );
}
