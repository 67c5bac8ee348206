import { Button, Form, Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import type { C139Written } from '../../../../domain/contract/c139.ts';
import { type Closable, type CloseDraft, closingOf, findingOf } from '../../../core/c139/close-draft.ts';
import { actionWords } from '../../../core/c139/gap-words.ts';
import { Problem } from '../../../shell/problem.tsx';
import { useLook } from '../../../shell/settings.tsx';
import { CloseFields } from './close-fields.tsx';
import { useC139 } from './use-c139.ts';
import { useStep } from './use-step.ts';

interface CloseProps {
  gap: Closable;
  action: string;
  /** With what was written; null where nothing was. */
  onClose(written: C139Written | null): void;
}

/** Ends an action: done with what was found, or dropped with why. */
export function CloseDialog({ gap, action, onClose }: CloseProps) {
  const { texts } = useLook();
  const t = texts.dealC139;
  const { gapNames } = useC139();
  const { step, isPending, error } = useStep();
  const [form] = Form.useForm<CloseDraft>();
  const [lacking, setLacking] = useState(false);
  const state = Form.useWatch('state', form) ?? 'done';
  const words = actionWords(gap, gapNames);
  const save = async () => {
    const body = closingOf(gap, form.getFieldsValue());
    setLacking(body === null);
    if (!body) return;
    const written = await step(t.ended(texts.c139.actionState[body.state], words), { op: 'close', action, body });
    if (written) onClose(written);
  };
  return (
    <Modal
      open
      width={520}
      title={t.closeTitle}
      onCancel={() => onClose(null)}
      mask={{ closable: false }}
      footer={[
        <Button key="cancel" onClick={() => onClose(null)}>
          {texts.frame.cancel}
        </Button>,
        <Button key="save" type="primary" loading={isPending} onClick={() => void save()}>
          {t.closeTitle}
        </Button>,
      ]}
    >
      <p>{words}</p>
      <Form
        form={form}
        layout="vertical"
        className="edit-form c139-close"
        initialValues={{ state: 'done', channel: 'meeting', colleagueId: gap.action.colleagueId }}
        onFinish={() => void save()}
        onValuesChange={() => setLacking(false)}
      >
        <Form.Item name="state" className="edit-wide">
          <Radio.Group
            optionType="button"
            options={(['done', 'dropped'] as const).map((value) => ({ value, label: texts.c139.actionState[value] }))}
          />
        </Form.Item>
        {state === 'done' && <CloseFields gap={gap} finding={findingOf(gap)} />}
        <Form.Item name="note" label={state === 'dropped' ? t.whyDropped : texts.columns.note} className="edit-wide">
          <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} />
        </Form.Item>
        <button type="submit" hidden />
      </Form>
      {lacking && (
        <p className="warning" role="alert">
          {state === 'dropped' ? t.whyDroppedMissing : t.foundMissing}
        </p>
      )}
      {error && <Problem error={error} />}
    </Modal>
  );
}
