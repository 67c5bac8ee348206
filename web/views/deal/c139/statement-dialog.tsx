import { Button, DatePicker, Form, Input, Modal, Select } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { levelsOf } from '../../../core/c139/answers.ts';
import { useWrite } from '../../../data/facts.ts';
import { Problem } from '../../../shell/problem.tsx';
import { useLook } from '../../../shell/settings.tsx';
import { useUndoToast } from '../../../shell/undo-toast.tsx';
import { useDeal } from '../use-deal.ts';
import { useC139 } from './use-c139.ts';

interface Draft {
  personId?: string;
  item?: string;
  value?: string | number;
  evidence?: string;
  observedOn?: string;
}

/** What a coach said of an item, kept apart from what we say. */
export function StatementDialog({ onClose }: { onClose(): void }) {
  const { texts, language } = useLook();
  const t = texts.dealC139;
  const { deal } = useDeal();
  const { answer, template, person, itemOf } = useC139();
  const [form] = Form.useForm<Draft>();
  const [lacking, setLacking] = useState(false);
  const write = useWrite();
  const toast = useUndoToast();
  const item = itemOf(Form.useWatch('item', form) ?? '');
  const save = async () => {
    const { personId, item: of, value, evidence, observedOn } = form.getFieldsValue();
    const whole = personId !== undefined && of !== undefined && value !== undefined;
    setLacking(!whole);
    if (!whole) return;
    const record = {
      dealId: deal.id,
      personId,
      template: template.id,
      item: of,
      value: String(value),
      evidence: evidence?.trim() || null,
      observedOn: observedOn ?? null,
      source: 'coach',
    };
    const stated = Object.fromEntries(Object.entries(record).filter(([, each]) => each !== null));
    const written = await write.mutateAsync({ op: 'create', kind: 'coachStatement', record: stated }).catch(() => null);
    if (!written) return;
    onClose();
    toast(t.coachSaid(person(personId)), written);
  };
  return (
    <Modal
      open
      width={520}
      title={t.addStatement}
      onCancel={onClose}
      mask={{ closable: false }}
      footer={[
        <Button key="cancel" onClick={onClose}>
          {texts.frame.cancel}
        </Button>,
        <Button key="save" type="primary" loading={write.isPending} onClick={() => void save()}>
          {texts.frame.save}
        </Button>,
      ]}
    >
      <Form
        form={form}
        layout="vertical"
        className="edit-form"
        initialValues={{
          observedOn: answer.asOf,
          ...(answer.coach.coaches.length === 1 ? { personId: answer.coach.coaches[0]?.personId } : {}),
        }}
        onFinish={() => void save()}
        onValuesChange={(changed: Draft) => {
          setLacking(false);
          if (changed.item !== undefined) form.resetFields(['value']);
        }}
      >
        <Form.Item name="personId" label={texts.reach.role.COACH} className="edit-wide">
          <Select
            options={answer.coach.coaches.map(({ personId }) => ({ value: personId, label: person(personId) }))}
          />
        </Form.Item>
        <Form.Item name="item" label={texts.columns.item}>
          <Select
            popupMatchSelectWidth={false}
            options={template.items
              .filter(({ kind }) => kind === 'answer')
              .map(({ id, name }) => ({ value: id, label: name[language] }))}
          />
        </Form.Item>
        <Form.Item name="value" label={texts.columns.value}>
          <Select
            disabled={!item}
            options={
              item ? levelsOf(template, item).map((level) => ({ value: level.value, label: level.name[language] })) : []
            }
          />
        </Form.Item>
        <Form.Item name="evidence" label={texts.columns.evidence} className="edit-wide">
          <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} />
        </Form.Item>
        <Form.Item
          name="observedOn"
          label={texts.columns.observedOn}
          getValueProps={(day: string | null) => ({ value: day ? dayjs(day) : null })}
          normalize={(day: dayjs.Dayjs | null) => day?.format('YYYY-MM-DD') ?? null}
        >
          <DatePicker maxDate={dayjs(answer.asOf)} style={{ width: '100%' }} />
        </Form.Item>
        <button type="submit" hidden />
      </Form>
      {lacking && (
        <p className="warning" role="alert">
          {t.statementMissing}
        </p>
      )}
      {write.isError && <Problem error={write.error} />}
    </Modal>
  );
}
