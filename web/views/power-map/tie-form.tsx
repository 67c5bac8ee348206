import { Form, Modal } from 'antd';
import { useState } from 'react';
import { tieWrite } from '../../core/power-map/writes.ts';
import { useLook } from '../../shell/settings.tsx';
import { Reference } from '../edit/reference.tsx';
import { BasisLine } from './basis.tsx';
import { Weight } from './line-form.tsx';
import { useEdits } from './use-edits.tsx';
import type { MapModel } from './use-power-map.ts';
import type { FormWanted } from './wanted-form.tsx';

interface TieFormProps {
  wanted: Extract<FormWanted, { form: 'tie' }>;
  model: MapModel;
  onClose(): void;
}

/** A stated tie of one of ours to a person; what follows from contacts is computed and not written here. */
export function TieForm({ wanted, model, onClose }: TieFormProps) {
  const { texts } = useLook();
  const t = texts.powerMap;
  const { run, busy } = useEdits();
  const [colleagueId, setColleague] = useState(wanted.colleagueId);
  const [strength, setStrength] = useState(wanted.strength ?? 0.5);
  const name = model.named('person', wanted.personId);
  const save = async () => {
    if (colleagueId === null) return;
    const tie = { colleagueId, personId: wanted.personId, strength };
    if (await run(t.did.tie(name), (basis) => [tieWrite(tie, wanted.colleagueId !== null, basis)])) onClose();
  };
  return (
    <Modal
      open
      width={420}
      title={t.newTie(name)}
      okText={texts.frame.save}
      okButtonProps={{ disabled: colleagueId === null, loading: busy }}
      cancelText={texts.frame.cancel}
      onOk={() => void save()}
      onCancel={onClose}
    >
      <Form layout="vertical" onFinish={() => void save()} className="map-form">
        <Form.Item label={t.tieBy} htmlFor="tie-colleague">
          <Reference
            id="tie-colleague"
            kind="colleague"
            many={false}
            disabled={wanted.colleagueId !== null}
            value={colleagueId}
            names={colleagueId ? { [colleagueId]: model.named('colleague', colleagueId) } : {}}
            onChange={(id) => setColleague(typeof id === 'string' ? id : null)}
          />
        </Form.Item>
        <Weight label={t.strength} value={strength} onChange={setStrength} />
        <p className="map-basis">
          <span className="mut">{t.basis}</span> <BasisLine />
        </p>
        <button type="submit" hidden />
      </Form>
    </Modal>
  );
}
