import { Form, InputNumber, Modal, Segmented, Select, Slider } from 'antd';
import { useMemo, useState } from 'react';
import { INFLUENCE_KINDS } from '../../../domain/facts/person.ts';
import { type InfluenceKind, lineWrites } from '../../core/power-map/writes.ts';
import { useLook } from '../../shell/settings.tsx';
import { BasisLine } from './basis.tsx';
import { useEdits } from './use-edits.tsx';
import type { MapModel } from './use-power-map.ts';
import type { FormWanted } from './wanted-form.tsx';

interface LineFormProps {
  wanted: Extract<FormWanted, { form: 'line' }>;
  model: MapModel;
  onClose(): void;
}
const NO_KIND = 'none';
type Kind = InfluenceKind | typeof NO_KIND;
/** What a new line weighs until the reader says otherwise. */
const USUAL = 0.5;

/** An influence or a conflict between two persons: who, of which kind, how strong. */
export function LineForm({ wanted, model, onClose }: LineFormProps) {
  const { texts } = useLook();
  const t = texts.powerMap;
  const { run, busy } = useEdits();
  const { line } = wanted;
  const [from, setFrom] = useState(wanted.from);
  const [to, setTo] = useState(wanted.to);
  const [kind, setKind] = useState<Kind>(line ? (line.influence ?? NO_KIND) : 'advice');
  const [weight, setWeight] = useState(line?.weight ?? USUAL);
  const people = useMemo(() => model.map.persons.map(({ id }) => ({ value: id, label: label(model, id) })), [model]);
  const wrong = to !== null && from === to;
  const save = async () => {
    if (to === null || wrong) return;
    const state = { from, to, kind: kind === NO_KIND ? null : kind, weight };
    const names = [model.named('person', from), model.named('person', to)] as const;
    const what = kind === 'conflict' ? t.did.conflict(...names) : t.did.line(...names);
    if (await run(what, (basis) => lineWrites(state, line, model.map.lines, basis))) onClose();
  };
  const person = (name: string, field: string, value: string | null, set: (id: string) => void) => (
    <Form.Item
      label={name}
      htmlFor={field}
      {...(wrong && field === 'line-to' ? { validateStatus: 'error' as const, help: t.sameOne } : {})}
    >
      <Select
        id={field}
        showSearch={{ optionFilterProp: 'label' }}
        disabled={line !== null}
        value={value}
        options={people}
        onChange={set}
      />
    </Form.Item>
  );
  const kinds: readonly Kind[] = kind === NO_KIND ? [...INFLUENCE_KINDS, NO_KIND] : INFLUENCE_KINDS;
  return (
    <Modal
      open
      width={480}
      title={line ? t.changeLine : t.newLine}
      okText={texts.frame.save}
      okButtonProps={{ disabled: to === null || wrong, loading: busy }}
      cancelText={texts.frame.cancel}
      onOk={() => void save()}
      onCancel={onClose}
    >
      <Form layout="vertical" onFinish={() => void save()} className="map-form">
        {person(t.fromPerson, 'line-from', from, setFrom)}
        {person(t.toPerson, 'line-to', to, setTo)}
        <Form.Item label={t.kind}>
          <Segmented<Kind>
            block
            aria-label={t.kind}
            value={kind}
            options={kinds.map((value) => ({
              value,
              label: value === NO_KIND ? t.noKind : texts.values.choice[value],
            }))}
            onChange={setKind}
          />
        </Form.Item>
        <Weight label={t.weight} value={weight} onChange={setWeight} />
        <p className="map-basis">
          <span className="mut">{t.basis}</span> <BasisLine />
        </p>
        <button type="submit" hidden />
      </Form>
    </Modal>
  );
}

/** A person by name and title, so that two of one name are told apart. */
function label(model: MapModel, id: string): string {
  const seat = model.seats.seatsOf.get(id)?.[0];
  return seat ? `${model.named('person', id)} · ${model.seatTitle(seat)}` : model.named('person', id);
}

/** A fraction between 0 and 1, by sliding or as per cent. */
export function Weight({
  label: name,
  value,
  onChange,
}: {
  label: string;
  value: number;
  onChange(value: number): void;
}) {
  const percent = Math.round(value * 100);
  const set = (next: number | null) => onChange((next ?? 0) / 100);
  return (
    <Form.Item label={name} htmlFor="weight">
      <div className="map-weight">
        <Slider min={0} max={100} step={5} value={percent} onChange={set} aria-label={name} />
        <InputNumber id="weight" min={0} max={100} value={percent} onChange={set} suffix="%" />
      </div>
    </Form.Item>
  );
}
