import { useLook } from '../../../shell/settings.tsx';
import type { Texts } from '../../../texts/texts.ts';
import type { Effect } from './use-effect.ts';

/** The effect in a line of its own that is always there, so that nothing moves under the pointer; opens the whole. */
export function EffectWord({ effect }: { effect: Effect }) {
  const { texts, change } = useLook();
  const words = wordsOf(effect, texts);
  return (
    <p className="difference-effect" aria-live="polite">
      {effect.state === 'known' && effect.answer.deals.length > 0 ? (
        <button type="button" className="door" onClick={() => change({ inspector: true })}>
          {words}
        </button>
      ) : (
        <span className="mut">{words}</span>
      )}
    </p>
  );
}

function wordsOf(effect: Effect, { difference: t }: Texts): string {
  if (effect.state === 'open') return t.effectOpen;
  if (effect.state === 'reading') return t.effectReading;
  if (effect.state === 'failed') return t.effectFailed;
  const { deals } = effect.answer;
  return deals.length === 0 ? t.effectNothing : t.effectDeals(deals.length);
}
