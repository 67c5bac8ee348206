import { useSelection } from '../../../shell/place.ts';
import { useLook } from '../../../shell/settings.tsx';
import { WHAT_IF } from '../selections.ts';
import { useTried } from '../use-deal.ts';
import { EditList } from './edit-list.tsx';
import { KeepOrDrop } from './keep-or-drop.tsx';

/** Says on every part of the deal that figures are of a what-if, which, and how to end it. */
export function WhatIfStrip() {
  const { texts } = useLook();
  const [, select] = useSelection();
  const { trying } = useTried();
  if (!trying) return null;
  return (
    <section className="what-if-strip" aria-label={texts.deal.whatIf}>
      <button type="button" className="door" onClick={() => select(WHAT_IF)}>
        {texts.deal.whatIf}
      </button>
      <EditList />
      <span className="space" />
      <KeepOrDrop />
    </section>
  );
}
