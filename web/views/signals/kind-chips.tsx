import type { SignalsAnswer } from '../../../domain/contract/signals.ts';
import { SIGNAL_KINDS, type SignalKind } from '../../../domain/signals/kinds.ts';
import { count } from '../../core/format/format.ts';
import { SignalMark } from '../../marks/signal-mark.tsx';
import { useLook } from '../../shell/settings.tsx';

interface KindChipsProps {
  counts: SignalsAnswer['byKind'];
  kind: SignalKind | null;
  onKind(kind: SignalKind | null): void;
}

/** The kinds of signals there are, with their number; one of them may be chosen. */
export function KindChips({ counts, kind, onKind }: KindChipsProps) {
  const { texts, language } = useLook();
  const t = texts.signals;
  const found = new Map(counts.map((each) => [each.kind, each.count]));
  const all = counts.reduce((sum, each) => sum + each.count, 0);
  const shown = SIGNAL_KINDS.filter((each) => found.has(each) || each === kind);
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
      {shown.map((each) => (
        <button
          key={each}
          type="button"
          className={kind === each ? 'chip plain strong' : 'chip plain'}
          aria-pressed={kind === each}
          onClick={() => onKind(kind === each ? null : each)}
        >
          <SignalMark kind={each} /> {count(found.get(each) ?? 0, language)}
        </button>
      ))}
    </div>
  );
}
