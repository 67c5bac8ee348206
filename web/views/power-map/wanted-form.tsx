import { useQuery } from '@tanstack/react-query';
import type { AnyRecord } from '../../../domain/facts/registry.ts';
import type { PersonLine } from '../../core/power-map/map-lines.ts';
import { fact } from '../../data/facts.ts';
import { useAsOf } from '../../shell/place.ts';
import { useTexts } from '../../shell/settings.tsx';
import { FactForm } from '../edit/fact-form.tsx';
import { useBasis } from './basis.tsx';
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
  const { powerMap: t } = useTexts();
  const { basis, remember } = useBasis();
  const edits = useEdits();
  const asOf = useAsOf();
  const stored = useQuery({ ...fact('seat', wanted.seatId ?? '', asOf), enabled: wanted.seatId !== undefined });
  if (wanted.seatId !== undefined && !stored.data) return null;
  const { names: _names, namesEn: _namesEn, ...record } = stored.data ?? { names: {}, namesEn: {} };
  const { seats, named } = model;
  const names = {
    account: { [wanted.accountId]: named('account', wanted.accountId) },
    seat: Object.fromEntries([...seats.seats.values()].map((seat) => [seat.id, seat.title ?? t.noTitle])),
  };
  const preset: AnyRecord = {
    accountId: wanted.accountId,
    reportsToId: wanted.reportsToId,
    source: basis?.source ?? 'colleague',
    observedOn: basis?.observedOn ?? model.map.asOf,
    confidence: basis?.confidence ?? 'clear',
  };
  return (
    <FactForm
      kind="seat"
      {...('factId' in record ? { record } : { preset })}
      names={names}
      onClose={onClose}
      onWritten={(what, answer) => {
        edits.note(what, answer);
        const { source, observedOn, confidence } = answer.record ?? {};
        if (typeof source === 'string' && typeof observedOn === 'string')
          remember({
            source,
            observedOn,
            confidence: confidence === 'inferred' || confidence === 'unclear' ? confidence : 'clear',
          });
      }}
    />
  );
}
