import { App, Button, Form, Modal } from 'antd';
import { useMemo, useState } from 'react';
import type { WriteAnswer } from '../../../domain/contract/writes.ts';
import type { FactKind } from '../../../domain/facts/kind.ts';
import type { AnyRecord } from '../../../domain/facts/registry.ts';
import { type Draft, draftOf, fieldsOf, patchOf, recordOf, refersTo, wrongColumns } from '../../core/form/fields.ts';
import { type Names, useWrite } from '../../data/facts.ts';
import { Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import { useUndoToast } from '../../shell/undo-toast.tsx';
import { FieldInput } from './field.tsx';
import './edit.css';

export interface FactFormProps {
  kind: FactKind;
  /** The record to change; absent creates one. */
  record?: AnyRecord & { factId: string; revision: number };
  /** Values a new record starts with. */
  preset?: AnyRecord;
  names?: Names;
  onClose(): void;
  /** A view that keeps its own steps back says itself what was written; else a toast does. */
  onWritten?(what: string, answer: WriteAnswer): void;
}

/** Creates, changes or removes one fact of any kind; every write can be undone from the toast. */
export function FactForm({ kind, record, preset, names = {}, onClose, onWritten }: FactFormProps) {
  const { texts } = useLook();
  const t = texts.edit;
  const { modal } = App.useApp();
  const fields = useMemo(() => fieldsOf(kind), [kind]);
  const [form] = Form.useForm<Draft>();
  const [wrong, setWrong] = useState<string[]>([]);
  const write = useWrite();
  const toast = useUndoToast();
  const say = onWritten ?? toast;
  const what = texts.values.fact[kind];
  const initial = record ?? {
    ...(kind === 'stake' ? { ownerKind: 'account', interest: 'shareholding' } : {}),
    ...preset,
  };

  const save = async () => {
    const after = recordOf(fields, { ...initial, ...form.getFieldsValue() });
    const bad = wrongColumns(kind, after);
    setWrong(bad);
    if (bad.length > 0) return;
    const before = recordOf(fields, draftOf(fields, initial));
    const patch = patchOf(before, after);
    if (record && Object.keys(patch).length === 0) return onClose();
    const answer = await write
      .mutateAsync(
        record
          ? { op: 'change', kind, id: record.factId, patch, revision: record.revision }
          : {
              op: 'create',
              kind,
              record: Object.fromEntries(Object.entries(after).filter(([, value]) => value !== null)),
            },
      )
      .catch(() => null);
    if (!answer) return;
    onClose();
    say(record ? t.changed(what) : t.created(what), answer);
  };
  const remove = () =>
    record &&
    modal.confirm({
      title: t.removeTitle(what),
      content: t.removeText,
      okText: t.remove,
      okButtonProps: { danger: true },
      cancelText: texts.frame.cancel,
      onOk: async () => {
        const answer = await write
          .mutateAsync({ op: 'remove', kind, id: record.factId, revision: record.revision })
          .catch(() => null);
        if (!answer) return;
        onClose();
        say(t.removed(what), answer);
      },
    });

  const shown = fields.filter((field) => !(field.name === 'id' && record));
  const now = Form.useWatch([], form) ?? initial;
  const namesFor = (refers: FactKind | undefined) => (refers ? (names[refers] ?? {}) : {});
  return (
    <Modal
      open
      width={680}
      title={record ? t.change(what) : t.create(what)}
      onCancel={onClose}
      mask={{ closable: false }}
      footer={[
        record && (
          <Button key="remove" danger type="text" onClick={remove} className="edit-remove">
            {t.remove}
          </Button>
        ),
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
        initialValues={draftOf(fields, initial)}
        onFinish={() => void save()}
        className="edit-form"
      >
        {shown
          .filter((field) => !field.origin)
          .map((field) => (
            <FieldInput
              key={field.name}
              field={field}
              refers={refersTo(field, now)}
              names={namesFor(refersTo(field, now))}
              disabled={Boolean(record) && field.fixed}
              wrong={wrong.includes(field.name)}
            />
          ))}
        <h3 className="edit-wide">{t.origin}</h3>
        {shown
          .filter((field) => field.origin)
          .map((field) => (
            <FieldInput
              key={field.name}
              field={field}
              refers={undefined}
              names={{}}
              disabled={Boolean(record) && field.fixed}
              wrong={wrong.includes(field.name)}
            />
          ))}
        {record && shown.some((field) => field.fixed) && <p className="edit-wide mut">{t.fixed}</p>}
        <button type="submit" hidden />
      </Form>
      {write.isError && <Problem error={write.error} />}
    </Modal>
  );
}
