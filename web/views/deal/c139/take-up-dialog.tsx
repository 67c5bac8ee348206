import { Button, DatePicker, Form, Input, Modal } from 'antd';
import dayjs from 'dayjs';
import type { C139Gap } from '../../../../domain/contract/c139-parts.ts';
import { actionWords } from '../../../core/c139/gap-words.ts';
import { gainPoints } from '../../../core/c139/points.ts';
import { Problem } from '../../../shell/problem.tsx';
import { useLook } from '../../../shell/settings.tsx';
import { Reference } from '../../edit/reference.tsx';
import { useC139 } from './use-c139.ts';
import { useStep } from './use-step.ts';

interface Draft {
  colleagueId?: string | null;
  dueOn?: string | null;
  note?: string;
}

/** Takes up a gap: who of ours does it, and by when. */
export function TakeUpDialog({ gap, onClose }: { gap: C139Gap; onClose(): void }) {
  const { texts } = useLook();
  const t = texts.dealC139;
  const { gapNames, answer, colleague } = useC139();
  const { step, isPending, error } = useStep();
  const [form] = Form.useForm<Draft>();
  const { kind, role, personId, item, action } = gap;
  const words = actionWords(gap, gapNames);
  const save = async () => {
    const { colleagueId = null, dueOn = null, note } = form.getFieldsValue();
    const written = await step(t.takenUp(words), {
      op: 'takeUp',
      body: { kind, role, personId, item, colleagueId, dueOn, note: note?.trim() || null },
    });
    if (written) onClose();
  };
  return (
    <Modal
      open
      width={480}
      title={t.takeUpTitle}
      onCancel={onClose}
      mask={{ closable: false }}
      footer={[
        <Button key="cancel" onClick={onClose}>
          {texts.frame.cancel}
        </Button>,
        <Button key="save" type="primary" loading={isPending} onClick={() => void save()}>
          {t.takeUp}
        </Button>,
      ]}
    >
      <p>
        {words} <b>{gap.gain ? gainPoints(gap.gain) : ''}</b>
      </p>
      <Form
        form={form}
        layout="vertical"
        className="edit-form"
        initialValues={{ colleagueId: action.colleagueId, dueOn: action.dueOn }}
        onFinish={() => void save()}
      >
        <Form.Item name="colleagueId" label={texts.c139.owner}>
          <Reference
            kind="colleague"
            many={false}
            names={action.colleagueId ? { [action.colleagueId]: colleague(action.colleagueId) } : {}}
          />
        </Form.Item>
        <Form.Item
          name="dueOn"
          label={texts.columns.dueOn}
          getValueProps={(day: string | null) => ({ value: day ? dayjs(day) : null })}
          normalize={(day: dayjs.Dayjs | null) => day?.format('YYYY-MM-DD') ?? null}
        >
          <DatePicker minDate={dayjs(answer.asOf)} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="note" label={texts.columns.note} className="edit-wide">
          <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} />
        </Form.Item>
        <button type="submit" hidden />
      </Form>
      {error && <Problem error={error} />}
    </Modal>
  );
}
