import { Button, InputNumber, Select } from 'antd';
import { type ReactNode, useId, useMemo, useState } from 'react';
import type { ReachEdit } from '../../../../domain/reach/edits.ts';
import { ATTITUDES } from '../../../core/attitude/attitude.ts';
import { EDIT_FIELDS, type EditDraft, type EditField, editOf } from '../../../core/what-if/draft.ts';
import { useLook } from '../../../shell/settings.tsx';
import type { Texts } from '../../../texts/texts.ts';
import { type KnownDeal, useDeal } from '../use-deal.ts';

interface TryFormProps {
  ops: readonly ReachEdit['op'][];
  /** What is already chosen; those fields are not asked. */
  given?: EditDraft;
}

const FIRST: EditDraft = { strength: 0.5, weight: 0.5 };

/** Asks what to change and tries it. */
export function TryForm({ ops, given = {} }: TryFormProps) {
  const { texts } = useLook();
  const t = texts.deal;
  const { tryEdit } = useDeal();
  const [op, setOp] = useState(ops[0] ?? 'removePerson');
  const [draft, setDraft] = useState<EditDraft>({ ...FIRST, ...given });
  const edit = editOf(op, { ...draft, ...given });
  return (
    <form
      className="try-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (edit) tryEdit(edit);
      }}
    >
      <Labelled label={t.field.op}>
        {(id) => (
          <Select
            id={id}
            value={op}
            options={ops.map((value) => ({ value, label: t.ops[value] }))}
            onChange={(next) => setOp(next)}
          />
        )}
      </Labelled>
      {EDIT_FIELDS[op]
        .filter((field) => given[field] === undefined)
        .map((field) => (
          <TryField
            key={field}
            op={op}
            field={field}
            draft={draft}
            onChange={(value) => setDraft((before) => ({ ...before, [field]: value }))}
          />
        ))}
      <Button type="primary" htmlType="submit" disabled={!edit}>
        {t.tryOut}
      </Button>
    </form>
  );
}

function Labelled({ label, children }: { label: string; children(id: string): ReactNode }) {
  const id = useId();
  return (
    <label htmlFor={id}>
      <span>{label}</span>
      {children(id)}
    </label>
  );
}

interface TryFieldProps {
  op: ReachEdit['op'];
  field: EditField;
  draft: EditDraft;
  onChange(value: string | number | null): void;
}

function TryField({ op, field, draft, onChange }: TryFieldProps) {
  const { texts } = useLook();
  const model = useDeal();
  const options = useMemo(() => optionsOf(field, op, model, texts), [field, op, model, texts]);
  const label = LABELS[field];
  return (
    <Labelled label={texts.deal.field[label]}>
      {(id) =>
        field === 'strength' || field === 'weight' ? (
          <InputNumber
            id={id}
            min={0}
            max={1}
            step={0.1}
            value={draft[field] ?? null}
            onChange={(value) => onChange(value)}
          />
        ) : (
          <Select
            id={id}
            showSearch={{ optionFilterProp: 'label' }}
            popupMatchSelectWidth={false}
            value={field === 'attitude' && draft.attitude === null ? UNKNOWN : (draft[field] ?? null)}
            options={options}
            onChange={(value: string | number | null) => onChange(value === UNKNOWN ? null : value)}
          />
        )
      }
    </Labelled>
  );
}

const UNKNOWN = 'unknown';
const LABELS = {
  personId: 'person',
  seatId: 'seat',
  colleagueId: 'colleague',
  fromId: 'from',
  toId: 'to',
  attitude: 'attitude',
  strength: 'strength',
  weight: 'weight',
} as const satisfies Record<EditField, string>;

interface Option {
  value: string | number;
  label: string;
}

function optionsOf(field: EditField, op: ReachEdit['op'], model: KnownDeal, texts: Texts): Option[] {
  switch (field) {
    case 'personId':
    case 'fromId':
    case 'toId':
      return personOptions(model, op === 'setAttitude');
    case 'colleagueId':
      return colleagueOptions(model, op === 'removeColleague');
    case 'seatId':
      return seatOptions(model, texts);
    case 'attitude':
      return [...ATTITUDES, null].map((attitude) => ({
        value: attitude ?? UNKNOWN,
        label: texts.reach.attitude[attitude ?? UNKNOWN] ?? '',
      }));
    default:
      return [];
  }
}

/** The chain by power, then everybody else around it by name. */
function personOptions({ before, facts, places, personName }: KnownDeal, chainOnly: boolean): Option[] {
  const option = (id: string) => {
    const title = places.get(id)?.title;
    return { value: id, label: title ? `${personName(id)} · ${title}` : personName(id) };
  };
  const chain = before.figures.persons.map(({ id }) => id);
  if (chainOnly) return chain.map(option);
  const others = facts.persons.map(({ id }) => id).filter((id) => !chain.includes(id));
  return [...chain.map(option), ...others.map(option).sort((a, b) => (a.label < b.label ? -1 : 1))];
}

function colleagueOptions({ colleagues, facts, colleagueName }: KnownDeal, tiedOnly: boolean): Option[] {
  const tied = [...new Set(facts.ties.map((tie) => tie.colleagueId))];
  const others = tiedOnly ? [] : colleagues.map(({ id }) => id).filter((id) => !tied.includes(id));
  return [...tied, ...others].map((id) => ({ value: id, label: colleagueName(id) }));
}

function seatOptions({ facts, deal, places, personName }: KnownDeal, texts: Texts): Option[] {
  const holders = new Map([...places].map(([personId, seat]) => [seat.id, personId]));
  const here = (seat: { accountId: string }) => Number(seat.accountId !== deal.accountId);
  return [...facts.seats]
    .sort((a, b) => here(a) - here(b))
    .map((seat) => {
      const holder = holders.get(seat.id);
      const who = holder ? personName(holder) : texts.values.choice.vacant;
      return {
        value: seat.id,
        label: [seat.title ?? seat.id, seat.department, who].filter((part) => part).join(' · '),
      };
    });
}
