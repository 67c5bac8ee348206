import { Button } from 'antd';
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { GraphMap, type MapHandle } from '../../canvas/map.tsx';
import { count } from '../../core/format/format.ts';
import { PLAIN_UP_TO } from '../../core/power-map/limits.ts';
import { stepOnMap } from '../../core/power-map/step.ts';
import { STOP_AT, WARN_AT } from '../../core/tree/limits.ts';
import type { Step } from '../../core/tree/walk.ts';
import { useParam } from '../../shell/place.ts';
import { Nothing } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import type { LinkingModel } from './use-linking.ts';
import type { MapModel } from './use-power-map.ts';

const STEPS: Record<string, Step> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

interface MapCanvasProps {
  model: MapModel;
  name: string;
  subject: string;
  selected: string | null;
  selectedLine: string | null;
  lit: ReadonlySet<string> | null;
  linking: LinkingModel;
  onShow(node: string | null): void;
  onLine(id: string): void;
  onOpen(node: string): void;
  onAdd(): void;
  ref: Ref<MapHandle>;
}

/** The map itself: keys, drawing lines, and what is said where not everything can be drawn. */
export function MapCanvas(props: MapCanvasProps) {
  const { model, name, selected, linking, onShow, onOpen } = props;
  const { texts, language } = useLook();
  const t = texts.powerMap;
  const [, setView] = useParam('as');
  const handle = useRef<MapHandle>(null);
  useImperativeHandle(props.ref, () => ({
    fit: (readable) => handle.current?.fit(readable),
    centre: (id) => handle.current?.centre(id),
  }));
  // Keys may come faster than the address follows, and drawing a line draws the view anew in between.
  const at = useRef(selected);
  useEffect(() => {
    at.current = selected;
  }, [selected]);
  const choose = (node: string | null) => {
    if (node?.startsWith('more:')) model.turn(node);
    else if (node !== null && linking.on) {
      linking.choose(node);
      onShow(node);
    } else onShow(node);
  };
  const onKey = (key: string): boolean => {
    const step = STEPS[key];
    const next = step && stepOnMap(model.seen, at.current, step);
    if (next) {
      if (next.startsWith('more:')) model.turn(next);
      else {
        at.current = next;
        onShow(next);
      }
      handle.current?.centre(next);
    } else if (key === ' ' && at.current) model.turn(at.current);
    else if (key === 'Enter' && at.current) linking.on ? linking.choose(at.current) : onOpen(at.current);
    else if (key === 'l' || key === 'L') linking.begin(at.current);
    else if (key === 'Escape') linking.on ? linking.end() : onShow(null);
    else return step !== undefined;
    return true;
  };

  const openAll = () => {
    model.openTo(null);
    // What was hidden has to be drawn first.
    setTimeout(() => handle.current?.fit(true), 60);
  };
  const drawn = model.seen.nodes.size;
  const all = model.map.seats.length + model.seats.loose.length;
  const number = (value: number) => count(value, language);
  if (model.map.seats.length === 0 && model.seats.loose.length === 0)
    return (
      <Nothing title={t.empty}>
        <p>{t.emptyNext}</p>
        <Button type="primary" onClick={props.onAdd}>
          {t.addSeat}
        </Button>
      </Nothing>
    );
  if (drawn >= STOP_AT)
    return (
      <Nothing title={t.stopped(number(drawn))}>
        <p>{t.stoppedNext}</p>
        <Button type="primary" onClick={model.foldByLevel}>
          {t.fold}
        </Button>{' '}
        <Button onClick={() => setView('table')}>{t.table}</Button>
      </Nothing>
    );
  const faint = model.scene.lines.filter((line) => line.quiet).length;
  return (
    <GraphMap
      ref={handle}
      scene={model.scene}
      subject={props.subject}
      label={t.mapLabel(name)}
      selected={selected}
      selectedLine={props.selectedLine}
      lit={props.lit}
      keep={model.anchor}
      linking={linking.on}
      spoken={model.scene.nodes.find((node) => node.id === selected)?.spoken ?? ''}
      onSelect={choose}
      onSelectLine={(id) => id && isStated(model, id) && props.onLine(id)}
      onBadge={model.turn}
      onOpen={onOpen}
      onLink={linking.link}
      onKey={onKey}
    >
      <div className="map-notice" aria-live="polite">
        {linking.on && (
          <span className="chip notice">
            {linking.starter === null ? t.drawing : t.drawingFrom(model.named('person', linking.starter))}
            <button type="button" className="plain" onClick={linking.end}>
              {texts.frame.cancel}
            </button>
          </span>
        )}
        {model.seen.hidden > 0 && (
          <span className="chip notice">
            {model.folded
              ? t.folded(number(model.seen.hidden), number(all))
              : t.capped(number(model.seen.hidden), number(all))}
            {model.folded ? (
              <button type="button" className="plain" onClick={openAll}>
                {t.expandAll}
              </button>
            ) : (
              <button type="button" className="plain" onClick={() => model.more && model.turn(model.more)}>
                {t.showMore}
              </button>
            )}
          </span>
        )}
        {drawn >= WARN_AT && <span className="chip notice">{t.slow(number(drawn))}</span>}
        {faint > PLAIN_UP_TO && <span className="chip notice">{t.manyLines(number(faint))}</span>}
      </div>
    </GraphMap>
  );
}

/** A line that stands for influences or a conflict has something to show; who reports to whom stands on the seats. */
function isStated({ scene }: MapModel, id: string): boolean {
  const tone = scene.lines.find((line) => line.id === id)?.tone;
  return tone === 'influence' || tone === 'conflict' || tone === 'assumed';
}
