import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { savePng, saveText } from '../../canvas/export.ts';
import { parseSelection, personPath } from '../../core/address/address.ts';
import { MISSING } from '../../core/fishbone/chain.ts';
import { stepIn } from '../../core/fishbone/step.ts';
import { money } from '../../core/format/format.ts';
import { reachText } from '../../core/format/score.ts';
import { useGo, useSelection } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import { AddPerson } from './add-person.tsx';
import { FishboneDrawing } from './fishbone-drawing.tsx';
import { fishboneFile } from './fishbone-file.tsx';
import { FishboneLegend } from './fishbone-legend.tsx';
import { FishboneTools } from './fishbone-tools.tsx';
import { useDeal, useTried } from './use-deal.ts';
import { useFishbone } from './use-fishbone.ts';

/** Narrower than this the drawing is made smaller instead. */
const NARROWEST = 700;
/** Smaller than this it is read by scrolling. */
const SMALLEST = 0.8;

export function FishboneTab() {
  const { texts, language, tokens } = useLook();
  const t = texts.deal;
  const go = useGo();
  const { deal, before, personName } = useDeal();
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
  const words = { goal: t.goal, amount: money(deal.amount, deal.currency, language), scale: t.powerScale };
  const file = () =>
    fishboneFile({
      drawn,
      members,
      words,
      tokens,
      title: deal.name,
      texts,
      sub: `${t.tabs.fishbone} · ${texts.group.asOf(after.figures.asOf)}`,
    });
  const latest = useRef(file);
  latest.current = file;
  const exportAs = useCallback(
    (kind: 'png' | 'svg') => {
      if (kind === 'png') void savePng(latest.current(), deal.name);
      else saveText(latest.current().svg, deal.name, 'svg');
    },
    [deal.name],
  );
  const spoken = selected === null ? undefined : after.figures.persons.find((person) => person.id === selected);
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
      <div className="unseen" aria-live="polite">
        {spoken &&
          [
            t.spoken(personName(spoken.id), spoken.power, reachText(spoken.reach.point)),
            texts.reach.status[spoken.status],
            texts.reach.attitude[spoken.attitude ?? 'unknown'],
          ].join(', ')}
      </div>
      <FishboneLegend changed={before !== after} />
      {adding !== null && <AddPerson role={adding} onClose={() => setAdding(null)} />}
    </div>
  );
}

function useSize(box: React.RefObject<HTMLDivElement | null>): { width: number; height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return size;
}
