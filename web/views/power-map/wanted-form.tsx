import type { WriteAnswer } from '../../../domain/contract/writes.ts';
import type { AnyRecord } from '../../../domain/facts/registry.ts';
import type { PersonLine } from '../../core/power-map/map-lines.ts';
import { useSelection } from '../../shell/place.ts';
import { EditFact } from '../edit/edit-fact.tsx';
import { FactForm } from '../edit/fact-form.tsx';
import { basisOf, useBasis } from './basis.tsx';
import { HoldForm } from './hold-form.tsx';
import { LineForm } from './line-form.tsx';
import { TieForm } from './tie-form.tsx';
import { useEdits } from './use-edits.tsx';
import type { MapModel } from './use-power-map.ts';

/** The form the reader asked for. */
export type FormWanted =
  | { form: 'seat'; accountId: string; reportsToId: string | null; seatId?: string }
  | { form: 'hold'; seatId: string }
  | { form: 'line'; from: string; to: string | null; line: PersonLine | null }
  | { form: 'tie'; personId: string; colleagueId: string | null; strength: number | null };

interface WantedFormProps<F extends FormWanted = FormWanted> {
  wanted: F;
  model: MapModel;
  onClose(): void;
}

export function WantedForm({ wanted, model, onClose }: WantedFormProps) {
  switch (wanted.form) {
    case 'seat':
      return <SeatForm wanted={wanted} model={model} onClose={onClose} />;
    case 'hold':
      return <HoldForm seatId={wanted.seatId} model={model} onClose={onClose} />;
    case 'line':
      return <LineForm wanted={wanted} model={model} onClose={onClose} />;
    case 'tie':
      return <TieForm wanted={wanted} model={model} onClose={onClose} />;
  }
}

/** A seat, new or to be changed, in the form every fact has. */
function SeatForm({ wanted, model, onClose }: WantedFormProps<Extract<FormWanted, { form: 'seat' }>>) {
  const { basis, remember } = useBasis();
  const edits = useEdits();
  const [, select] = useSelection();
  const onWritten = (what: string, answer: WriteAnswer) => {
    edits.note(what, answer);
    // What is gone has nothing to show.
    if (answer.outcome === 'removed') select(null);
    const said = basisOf.safeParse(answer.record);
    if (said.success) remember(said.data);
  };
  if (wanted.seatId !== undefined)
    return <EditFact kind="seat" id={wanted.seatId} onClose={onClose} onWritten={onWritten} />;
  const { accountId, reportsToId } = wanted;
  const preset: AnyRecord = {
    accountId,
    reportsToId,
    ...(basis ?? { source: 'colleague', observedOn: model.map.asOf, confidence: 'clear' }),
  };
  const names = {
    account: { [accountId]: model.named('account', accountId) },
    seat: reportsToId === null ? {} : { [reportsToId]: model.seatTitle(reportsToId) },
  };
  return <FactForm kind="seat" preset={preset} names={names} onClose={onClose} onWritten={onWritten} />;
}
