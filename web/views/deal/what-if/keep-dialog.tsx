import { Button, Form, Modal } from 'antd';
import { formatEdit } from '../../../core/what-if/edit-text.ts';
import { refusalToKeep, type Statement } from '../../../core/what-if/keep.ts';
import { Problem } from '../../../shell/problem.tsx';
import { useLook } from '../../../shell/settings.tsx';
import { useModel } from '../use-deal.ts';
import { editWords } from './edit-words.ts';
import { StatementFields } from './statement-fields.tsx';
import { useKeep } from './use-keep.ts';

/** Asks once where what is kept comes from, then writes it as facts. */
export function KeepDialog({ onClose }: { onClose(): void }) {
  const { texts, language } = useLook();
  const t = texts.deal;
  const model = useModel();
  const { facts, edits, refused } = model;
  const [form] = Form.useForm<Statement>();
  const fitting = edits.filter((_, at) => !refused.includes(at));
  const keepable = fitting.filter((edit) => refusalToKeep(facts, edit) === null);
  const { keep: write, isPending, failed } = useKeep(onClose);
  const keep = () => {
    const evidence = form.getFieldValue('evidence')?.trim() || null;
    return write(keepable, { ...form.getFieldsValue(), evidence });
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
          loading={isPending}
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
        <StatementFields asOf={facts.asOf} />
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
