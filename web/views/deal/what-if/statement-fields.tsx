import { AutoComplete, DatePicker, Form, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { CONFIDENCES, RANKED_SOURCES } from '../../../../domain/facts/provenance.ts';
import { useLook } from '../../../shell/settings.tsx';

/** Where what is kept comes from: source, day, confidence, evidence. */
export function StatementFields({ asOf }: { asOf: string }) {
  const { texts } = useLook();
  const c = texts.columns;
  const words: Record<string, string> = texts.values.choice;
  return (
    <>
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
        getValueProps={(value: string) => ({ value: dayjs(value) })}
        normalize={(value: dayjs.Dayjs) => value.format('YYYY-MM-DD')}
      >
        <DatePicker allowClear={false} maxDate={dayjs(asOf)} style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item name="confidence" label={c.confidence}>
        <Select options={CONFIDENCES.map((value) => ({ value, label: words[value] }))} />
      </Form.Item>
      <Form.Item name="evidence" label={c.evidence} className="edit-wide">
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} />
      </Form.Item>
    </>
  );
}
