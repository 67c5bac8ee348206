import { AutoComplete, Button, DatePicker, Form, Input, InputNumber, Modal, Select } from 'antd';
import dayjs from 'dayjs';
import { CONFIDENCES, RANKED_SOURCES } from '../../../../domain/facts/provenance.ts';
import { type AnswerDraft, assessmentOf } from '../../../core/c139/answer-draft.ts';
import { type Item, type ItemValue, levelsOf, needsReason, type TemplateItem } from '../../../core/c139/answers.ts';
import { Problem } from '../../../shell/problem.tsx';
import { useLook } from '../../../shell/settings.tsx';
import { Reference } from '../../edit/reference.tsx';
import { useC139 } from './use-c139.ts';
import { useStep } from './use-step.ts';

export interface Answering {
  value: ItemValue | null;
  /** Opened because the answer goes against the map. */
  reason: boolean;
}
interface AssessProps {
  item: Item;
  of: TemplateItem;
  answering: Answering;
  onClose(): void;
}

/** All that can be said of an item. Against what the power map says a reason is required. */
export function AssessDialog({ item, of, answering, onClose }: AssessProps) {
  const { texts, language } = useLook();
  const t = texts.dealC139;
  const c = texts.columns;
  const { template, answer, names, colleague } = useC139();
  const { step, isPending, error } = useStep();
  const [form] = Form.useForm<AnswerDraft>();
  const value = Form.useWatch('value', form) ?? answering.value;
  const computed = of.kind !== 'answer';
  const reason = needsReason(item, computed && value !== null ? Number(value) / 100 : value);
  const name = of.name[language];
  const words: Record<string, string> = texts.values.choice;
  const save = async () => {
    const draft = await form.validateFields().catch(() => null);
    if (!draft) return;
    const written = await step(t.said(name), { op: 'assess', item: item.item, body: assessmentOf(draft, computed) });
    if (written) onClose();
  };
  return (
    <Modal
      open
      width={560}
      title={name}
      onCancel={onClose}
      mask={{ closable: false }}
      footer={[
        <Button key="cancel" onClick={onClose}>
          {texts.frame.cancel}
        </Button>,
        <Button key="save" type="primary" loading={isPending} onClick={() => void save()}>
          {texts.frame.save}
        </Button>,
      ]}
    >
      <p className="mut">{of.holds[language]}</p>
      {reason && <p className="warning">{computed ? t.reasonComputed : t.reasonAgainst}</p>}
      <Form
        form={form}
        layout="vertical"
        className="edit-form"
        initialValues={{
          value: computed && typeof answering.value === 'number' ? Math.round(answering.value * 100) : answering.value,
          confidence: item.confidence ?? 'clear',
          evidence: answering.reason ? '' : item.evidence,
          link: item.link,
          by: item.by,
          source: item.source ?? 'colleague',
          observedOn: answering.reason || !item.observedOn ? answer.asOf : item.observedOn,
          competitorId: item.competitorId,
        }}
        onFinish={() => void save()}
      >
        <Form.Item name="value" label={c.value}>
          {computed ? (
            <InputNumber min={0} max={100} suffix="%" style={{ width: '100%' }} placeholder={t.computed} />
          ) : (
            <Select
              options={levelsOf(template, of).map((level) => ({ value: level.value, label: level.name[language] }))}
            />
          )}
        </Form.Item>
        <Form.Item name="confidence" label={c.confidence} {...(template.onlySure ? { extra: t.onlySure } : {})}>
          <Select options={CONFIDENCES.map((each) => ({ value: each, label: words[each] }))} />
        </Form.Item>
        <Form.Item
          name="evidence"
          label={reason ? t.reason : c.evidence}
          className="edit-wide"
          rules={reason ? [{ required: true, whitespace: true, message: t.reasonMissing }] : []}
        >
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
        </Form.Item>
        {of.rival && (
          <Form.Item name="competitorId" label={t.rival} className="edit-wide">
            <Reference kind="competitor" many={false} names={names['competitor'] ?? {}} />
          </Form.Item>
        )}
        <Form.Item name="link" label={c.link} className="edit-wide" rules={[{ type: 'url', message: t.linkWrong }]}>
          <Input type="url" />
        </Form.Item>
        <Form.Item name="by" label={t.by}>
          <Reference kind="colleague" many={false} names={item.by ? { [item.by]: colleague(item.by) } : {}} />
        </Form.Item>
        <Form.Item name="source" label={c.source}>
          <AutoComplete
            options={RANKED_SOURCES.map((source) => ({
              value: source,
              label: `${source} · ${texts.values.source[source]}`,
            }))}
          />
        </Form.Item>
        <Form.Item
          name="observedOn"
          label={c.observedOn}
          getValueProps={(day: string | null) => ({ value: day ? dayjs(day) : null })}
          normalize={(day: dayjs.Dayjs | null) => day?.format('YYYY-MM-DD') ?? null}
        >
          <DatePicker maxDate={dayjs(answer.asOf)} style={{ width: '100%' }} />
        </Form.Item>
        <button type="submit" hidden />
      </Form>
      {error && <Problem error={error} />}
    </Modal>
  );
}
