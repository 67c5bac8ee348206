import { AutoComplete, Button, DatePicker, Form, Input, Modal, Select } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { CONFIDENCES, RANKED_SOURCES } from '../../../domain/facts/provenance.ts';
import type { ReachEdit } from '../../../domain/reach/edits.ts';
import { formatEdit } from '../../core/what-if/edit-text.ts';
import { refusalToKeep, type Statement, writesOf } from '../../core/what-if/keep.ts';
import { useWrites } from '../../data/facts.ts';
import { Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import { useUndoToast } from '../../shell/undo-toast.tsx';
import { editWords } from './edit-words.ts';
import { useModel } from './use-deal.ts';

/** Asks once where what is kept comes from, then writes it as facts. */
export function KeepDialog({ onClose }: { onClose(): void }) {
  const { texts, language } = useLook();
  const t = texts.deal;
  const c = texts.columns;
  const model = useModel();
  const { facts, deal, edits, refused, setEdits } = model;
  const writes = useWrites();
  const toast = useUndoToast();
  const [form] = Form.useForm<Statement>();
  const [failed, setFailed] = useState<{ done: number; all: number; error: unknown } | null>(null);
  const fitting = edits.filter((_, at) => !refused.includes(at));
  const keepable = fitting.filter((edit) => refusalToKeep(facts, edit) === null);
  const words: Record<string, string> = texts.values.choice;

  const keep = async () => {
    const stated = { ...form.getFieldsValue(), evidence: form.getFieldValue('evidence')?.trim() || null };
    const planned = keepable.map((edit) => ({ edit, writes: writesOf(facts, deal.id, edit, stated) }));
    const { done, failed: error } = await writes.mutateAsync(planned.flatMap((each) => each.writes));
    let left = done.length;
    const kept: ReachEdit[] = [];
    for (const each of planned) {
      left -= each.writes.length;
      if (left < 0) break;
      kept.push(each.edit);
    }
    setEdits(edits.filter((edit) => !kept.includes(edit)));
    const changed = done.filter((answer) => answer.outcome !== 'unchanged');
    if (changed.length > 0) toast(t.kept(kept.length), changed);
    if (error === null) onClose();
    else setFailed({ done: kept.length, all: planned.length, error });
  };

  return (
    <Modal
      open
      width={560}
      title={t.keepTitle}
      onCancel={onClose}
      mask={{ closable: false }}
      footer={[
        <Button key="cancel" onClick={onClose}>
          {texts.frame.cancel}
        </Button>,
        <Button
          key="keep"
          type="primary"
          loading={writes.isPending}
          disabled={keepable.length === 0}
          onClick={() => void keep()}
        >
          {t.keepDo(keepable.length)}
        </Button>,
      ]}
    >
      <p>{t.keepIntro}</p>
      <ul className="keep-list">
        {fitting.map((edit) => {
          const refusal = refusalToKeep(facts, edit);
          return (
            <li key={formatEdit(edit)} className={refusal ? 'mut' : ''}>
              {editWords(edit, model, texts, language)}
              {refusal && <small> · {t.cannotKeep[refusal]}</small>}
            </li>
          );
        })}
      </ul>
      <Form
        form={form}
        layout="vertical"
        className="edit-form"
        initialValues={{ source: 'colleague', observedOn: facts.asOf, confidence: 'clear', evidence: '' }}
        onFinish={() => void keep()}
      >
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
          <DatePicker allowClear={false} maxDate={dayjs(facts.asOf)} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="confidence" label={c.confidence}>
          <Select options={CONFIDENCES.map((value) => ({ value, label: words[value] }))} />
        </Form.Item>
        <Form.Item name="evidence" label={c.evidence} className="edit-wide">
          <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} />
        </Form.Item>
        <button type="submit" hidden />
      </Form>
      {failed && (
        <>
          <p className="warning">{t.keptPart(failed.done, failed.all)}</p>
          <Problem error={failed.error} />
        </>
      )}
    </Modal>
  );
}
