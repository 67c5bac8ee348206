import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { parseSelection, personPath } from '../../../core/address/address.ts';
import { MISSING } from '../../../core/fishbone/chain.ts';
import { stepIn } from '../../../core/fishbone/step.ts';
import { reachText } from '../../../core/format/score.ts';
import { useGo, useSelection } from '../../../shell/place.ts';
import { useLook } from '../../../shell/settings.tsx';
import { AddPerson } from '../add-person.tsx';
import { useDeal, useTried } from '../use-deal.ts';
import { FishboneDrawing } from './fishbone-drawing.tsx';
import { FishboneLegend } from './fishbone-legend.tsx';
import { FishboneTools } from './fishbone-tools.tsx';
import { useFishbone } from './use-fishbone.ts';
import { useFishboneExport, useFishboneWords } from './use-fishbone-export.ts';
import { useSize } from './use-size.ts';
import './fishbone.css';

/** Narrower than this the drawing is made smaller instead. */
const NARROWEST = 700;
/** Smaller than this it is read by scrolling. */
const SMALLEST = 0.8;

/** The decision chain as a fishbone that mouse and arrow keys lead through. */
export function FishboneTab() {
  const { texts, tokens } = useLook();
  const t = texts.deal;
  const go = useGo();
  const { deal, before } = useDeal();
  const { after } = useTried();
  const [selection, select] = useSelection();
  const [adding, setAdding] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const { drawn, members } = useFishbone(Math.max(NARROWEST, size.width));
  const selected = selection?.kind === 'person' ? selection.id : null;
  const show = useCallback(
    (id: string) => {
      if (id.startsWith(MISSING)) setAdding(id.slice(MISSING.length));
      else select({ kind: 'person', id });
    },
    [select],
  );
  const open = useCallback(
    (id: string) => {
      if (!id.startsWith(MISSING)) go(personPath(id));
    },
    [go],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const people = drawn.bones.filter((bone) => !bone.id.startsWith(MISSING));
    // Keys may come faster than the page is drawn: the address is ahead of it.
    const chosen = parseSelection(new URLSearchParams(window.location.search).get('sel'));
    const at = chosen?.kind === 'person' ? chosen.id : null;
    const next = stepIn(people, at, event.key);
    if (next) select({ kind: 'person', id: next });
    else if (event.key === 'Enter' && at) open(at);
    else if (event.key === 'Escape') select(null);
    else if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
  };
  // Shown where it was selected elsewhere, or by a key.
  useEffect(() => {
    const shown = selected && box.current?.querySelector(`[data-person="${CSS.escape(selected)}"]`);
    if (shown) shown.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [selected]);
  const scale = Math.min(1, size.width / drawn.width, Math.max(SMALLEST, size.height / drawn.height));
  const words = useFishboneWords();
  const exportAs = useFishboneExport({ drawn, members, words });
  return (
    <div className="view-part">
      <FishboneTools onExport={exportAs} />
      {/* biome-ignore-start lint/a11y/noNoninteractiveTabindex: the drawing is moved in by keys */}
      <div
        className="fishbone"
        ref={box}
        role="application"
        aria-label={t.fishboneLabel(deal.name)}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        {size.width > 0 && (
          <svg
            width={drawn.width * scale}
            height={drawn.height * scale}
            viewBox={`0 0 ${drawn.width} ${drawn.height}`}
            aria-hidden="true"
          >
            <FishboneDrawing
              drawn={drawn}
              members={members}
              words={words}
              tokens={tokens}
              selected={selected}
              onSelect={show}
              onOpen={open}
            />
          </svg>
        )}
      </div>
      {/* biome-ignore-end lint/a11y/noNoninteractiveTabindex: see above */}
      <Spoken selected={selected} />
      <FishboneLegend changed={before !== after} />
      {adding !== null && <AddPerson role={adding} onClose={() => setAdding(null)} />}
    </div>
  );
}

/** Says who is selected to whoever does not see the drawing. */
function Spoken({ selected }: { selected: string | null }) {
  const { texts } = useLook();
  const { personName } = useDeal();
  const { after } = useTried();
  const person = selected === null ? undefined : after.figures.persons.find(({ id }) => id === selected);
  return (
    <div className="unseen" aria-live="polite">
      {person &&
        [
          texts.deal.spoken(personName(person.id), person.power, reachText(person.reach.point)),
          texts.reach.status[person.status],
          texts.reach.attitude[person.attitude ?? 'unknown'],
        ].join(', ')}
    </div>
  );
}
