import type { Selection } from '../../core/address/address.ts';
import { AccountPanel } from '../../inspector/account-panel.tsx';
import { Inspector } from '../../inspector/inspector.tsx';
import '../../inspector/panel.css';
import type { MapChoice } from '../../data/power-map.ts';
import { LineOnMap } from './line-on-map.tsx';
import { MapFindings } from './map-findings.tsx';
import { PersonOnMap } from './person-on-map.tsx';
import { SeatOnMap } from './seat-on-map.tsx';
import type { MapModel } from './use-power-map.ts';
import type { FormWanted } from './wanted-form.tsx';

export interface MapPanelProps {
  model: MapModel;
  choice: MapChoice;
  onForm(wanted: FormWanted): void;
  /** Shows a node on the map and selects it. */
  onGo(node: string): void;
  /** Begins to draw a line from a node. */
  onDraw(node: string | null): void;
}

/** What is selected, seen from the map: persons, seats, lines; while nothing is, what to know first. */
export function MapInspector({ selection, ...rest }: MapPanelProps & { selection: Selection | null }) {
  const { model } = rest;
  if (!selection) return <MapFindings {...rest} />;
  if (selection.kind === 'person') {
    const person = model.person(selection.id);
    if (person) return <PersonOnMap key={person.id} person={person} {...rest} />;
  }
  if (selection.kind === 'seat') {
    const seat = model.seats.seats.get(selection.id);
    if (seat) return <SeatOnMap key={seat.id} seat={seat} {...rest} />;
  }
  if (selection.kind === 'line') {
    const drawn = model.lines.find(({ id }) => id === selection.id)?.of;
    const lines = drawn ?? model.map.lines.filter(({ factId }) => factId === selection.id);
    if (lines.length > 0) return <LineOnMap key={selection.id} lines={lines} {...rest} />;
  }
  if (selection.kind === 'account') return <AccountPanel key={selection.id} id={selection.id} />;
  return <Inspector selection={selection} />;
}
