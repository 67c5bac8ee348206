import { Button, Checkbox, DatePicker, Form, Modal } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { holdWrite } from '../../core/power-map/writes.ts';
import { useLook } from '../../shell/settings.tsx';
import { FactForm } from '../edit/fact-form.tsx';
import { Reference } from '../edit/reference.tsx';
import { BasisLine, useBasis } from './basis.tsx';
import { useEdits } from './use-edits.tsx';
import type { MapModel } from './use-power-map.ts';

interface HoldFormProps {
  seatId: string;
  model: MapModel;
  onClose(): void;
}

/** Puts a person on a seat; somebody who is not known yet is created on the way. */
export function HoldForm({ seatId, model, onClose }: HoldFormProps) {
  const { texts } = useLook();
  const t = texts.powerMap;
  const { run, note, busy } = useEdits();
  const { basis } = useBasis();
  const [person, setPerson] = useState<{ id: string; name: string } | null>(null);
  const [since, setSince] = useState<string | null>(model.map.asOf);
  const [acting, setActing] = useState(false);
  const [creating, setCreating] = useState(false);
  const title = model.seatTitle(seatId);
  const save = async () => {
    if (!person) return;
    const hold = { personId: person.id, seatId, since, acting };
    if (await run(t.did.hold(person.name, title), (given) => [holdWrite(hold, given)])) onClose();
  };
  return (
    <Modal
      open
      width={440}
      title={t.putOnSeat(title)}
      okText={texts.frame.save}
      okButtonProps={{ disabled: !person, loading: busy }}
      cancelText={texts.frame.cancel}
      onOk={() => void save()}
      onCancel={onClose}
    >
      <Form layout="vertical" onFinish={() => void save()} className="map-form">
        <Form.Item label={t.person} htmlFor="hold-person">
          <div className="map-pick">
            <Reference
              id="hold-person"
              kind="person"
              many={false}
              value={person?.id ?? null}
              names={person ? { [person.id]: person.name } : {}}
              onChange={(id, name) => setPerson(typeof id === 'string' ? { id, name: name ?? id } : null)}
            />
            <Button onClick={() => setCreating(true)}>{texts.edit.create(texts.values.fact.person)}</Button>
          </div>
        </Form.Item>
        <Form.Item label={texts.columns.since} htmlFor="hold-since">
          <DatePicker
            id="hold-since"
            placeholder={texts.values.unknown}
            value={since ? dayjs(since) : null}
            onChange={(value) => setSince(value?.format('YYYY-MM-DD') ?? null)}
          />
        </Form.Item>
        <Checkbox checked={acting} onChange={(event) => setActing(event.target.checked)}>
          {texts.columns.acting}
        </Checkbox>
        <p className="map-basis">
          <span className="mut">{t.basis}</span> <BasisLine />
        </p>
        <button type="submit" hidden />
      </Form>
      {creating && (
        <FactForm
          kind="person"
          preset={basis ? { ...basis } : {}}
          onClose={() => setCreating(false)}
          onWritten={(what, answer) => {
            note(what, answer);
            setPerson({ id: answer.id, name: String(answer.record?.['name'] ?? answer.id) });
          }}
        />
      )}
    </Modal>
  );
}
