import { useMemo, useRef, useState } from 'react';
import type { PowerMapAnswer } from '../../../domain/contract/power-map.ts';
import type { MapHandle } from '../../canvas/map.tsx';
import { accountPath, personPath, type Selection } from '../../core/address/address.ts';
import type { MapRow } from '../../core/power-map/map-rows.ts';
import type { MapChoice } from '../../data/power-map.ts';
import { Page } from '../../shell/page.tsx';
import { useGo, useParam, useSelection } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import { useKeys } from '../../shell/use-keys.ts';
import { useMapFilter, useTones } from './choice.ts';
import { EditSteps } from './edit-steps.tsx';
import { MapActions } from './map-actions.tsx';
import { MapCanvas } from './map-canvas.tsx';
import { MapHeadline } from './map-headline.tsx';
import { MapInspector } from './map-inspector.tsx';
import { MapLegend } from './map-legend.tsx';
import { MapTable } from './map-table.tsx';
import { MapSwitches, MapTools } from './map-tools.tsx';
import { useEdits } from './use-edits.tsx';
import { useFound } from './use-found.ts';
import { useLinking } from './use-linking.ts';
import { usePowerMap } from './use-power-map.ts';
import { type FormWanted, WantedForm } from './wanted-form.tsx';

interface BodyProps {
  map: PowerMapAnswer;
  choice: MapChoice;
  setDeal(deal: string | null): void;
  name: string;
}

/** The power map once it is known: as a map or as a table, the same selection, search and filters in both. */
export function PowerMapBody({ map, choice, setDeal, name }: BodyProps) {
  const { texts } = useLook();
  const go = useGo();
  const handle = useRef<MapHandle>(null);
  const [selection, select] = useSelection();
  const [view] = useParam('as');
  const [standing] = useParam('standing');
  const [tones] = useTones();
  const filter = useMapFilter();
  const model = usePowerMap(map, choice.scope, tones, standing === '1');
  const found = useFound(model, filter.filter);
  const edits = useEdits();
  const [form, setForm] = useState<FormWanted | null>(null);
  useKeys({ 'mod+z': edits.undo, 'mod+shift+z': edits.redo, 'mod+y': edits.redo });

  // Somebody on several seats is looked at where he was pointed at.
  const [at, point] = useState<string | null>(null);
  const home = model.nodeOf(selection);
  const selected = selection?.kind === 'person' && at && holds(model.seats.seats, at, selection.id) ? at : home;
  const show = (node: string | null) => {
    point(node);
    select(selectionOf(model.seats.seats, node));
  };
  const linking = useLinking(model, (wanted) => setForm(wanted));
  const open = (node: string) => {
    if (node.startsWith('more:')) return model.turn(node);
    const to = selectionOf(model.seats.seats, node);
    if (to?.kind === 'person') go(personPath(to.id));
    else if (to?.kind === 'account') go(accountPath(to.id));
  };
  const goTo = (node: string) => {
    model.reveal(node);
    show(node);
    // The node may have to be drawn first.
    setTimeout(() => handle.current?.centre(node), 60);
  };
  const showRow = ({ node, person }: MapRow) => {
    point(node);
    select(person ? { kind: 'person', id: person.id } : selectionOf(model.seats.seats, node));
  };
  const row = useMemo(() => {
    const mine = model.rows.filter(({ node, person }) =>
      selection?.kind === 'person' ? person?.id === selection.id : node === selected,
    );
    return (mine.find(({ node }) => node === selected) ?? mine[0])?.key ?? null;
  }, [model.rows, selection, selected]);

  const asTable = view === 'table';
  const switches = <MapSwitches model={model} name={name} asTable={asTable} />;
  return (
    <Page
      title={texts.powerMap.of(name)}
      heading={<h1>{name}</h1>}
      sub={<MapHeadline model={model} />}
      actions={<MapActions map={map} choice={choice} setDeal={setDeal} />}
      chosen={selection !== null}
      inspector={
        <MapInspector
          model={model}
          choice={choice}
          selection={selection}
          onForm={setForm}
          onGo={goTo}
          onDraw={linking.begin}
        />
      }
    >
      <div className="view-part">
        {!asTable && (
          <MapTools
            model={model}
            found={found}
            filter={filter}
            selected={selected}
            linking={linking}
            onGo={goTo}
            onFit={() => setTimeout(() => handle.current?.fit(true), 60)}
            onAdd={() => setForm({ form: 'seat', accountId: accountOf(model, selection), reportsToId: null })}
            trail={switches}
          />
        )}
        {asTable ? (
          <MapTable
            model={model}
            name={name}
            lit={found.rows}
            selected={row}
            onSelect={showRow}
            onOpen={({ node, person }) => (person ? go(personPath(person.id)) : open(node))}
            trail={
              <>
                <EditSteps />
                {switches}
              </>
            }
          />
        ) : (
          <MapCanvas
            ref={handle}
            model={model}
            name={name}
            subject={`${map.id} ${choice.scope}`}
            selected={selected}
            selectedLine={selection?.kind === 'line' ? selection.id : null}
            lit={found.nodes}
            linking={linking}
            onShow={show}
            onLine={(id) => select({ kind: 'line', id })}
            onOpen={open}
            onAdd={() => setForm({ form: 'seat', accountId: map.id, reportsToId: null })}
          />
        )}
        <MapLegend deal={map.deal !== null} banded={model.banded} lines={!asTable} filter={filter} />
      </div>
      {form && <WantedForm wanted={form} model={model} onClose={() => setForm(null)} />}
    </Page>
  );
}

type Seats = ReadonlyMap<string, PowerMapAnswer['seats'][number]>;

function holds(seats: Seats, node: string, personId: string): boolean {
  const seat = node.startsWith('seat:') ? seats.get(node.slice('seat:'.length)) : undefined;
  return seat?.holders.some((hold) => hold.personId === personId) ?? false;
}

/** Who sits on a seat is meant by it; the seat itself where nobody or several do. */
function selectionOf(seats: Seats, node: string | null): Selection | null {
  const colon = node?.indexOf(':') ?? -1;
  if (node === null || colon < 0) return null;
  const [kind, id] = [node.slice(0, colon), node.slice(colon + 1)];
  if (kind === 'seat') {
    const [first, second] = seats.get(id)?.holders ?? [];
    return first && !second ? { kind: 'person', id: first.personId } : { kind, id };
  }
  return kind === 'person' || kind === 'account' ? { kind, id } : null;
}

/** The account a new seat is offered for. */
function accountOf({ map, seats }: ReturnType<typeof usePowerMap>, selection: Selection | null): string {
  const seat = selection?.kind === 'seat' ? selection.id : seats.seatsOf.get(selection?.id ?? '')?.[0];
  if (selection?.kind === 'account') return selection.id;
  return seats.seats.get(seat ?? '')?.accountId ?? map.id;
}
