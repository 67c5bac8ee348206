import { Form, Input, Select } from 'antd';
import { ATTITUDES } from '../../../core/attitude/attitude.ts';
import { levelsOf } from '../../../core/c139/answers.ts';
import type { Closable, Finding } from '../../../core/c139/close-draft.ts';
import { AttitudeMark } from '../../../marks/attitude-mark.tsx';
import { useLook } from '../../../shell/settings.tsx';
import { Reference } from '../../edit/reference.tsx';
import { useC139 } from './use-c139.ts';

/** What is asked of an action that is done. */
export function CloseFields({ gap, finding }: { gap: Closable; finding: Finding }) {
  const { texts, language } = useLook();
  const t = texts.dealC139;
  const { template, itemOf, names, colleague } = useC139();
  const choices: Record<string, string> = texts.values.choice;
  switch (finding) {
    case 'person':
      return (
        <Form.Item name="personId" label={t.found} className="edit-wide">
          <Reference kind="person" many={false} names={names['person'] ?? {}} />
        </Form.Item>
      );
    case 'met': {
      const owner = gap.action.colleagueId;
      return (
        <>
          <Form.Item name="colleagueId" label={t.metBy}>
            <Reference kind="colleague" many={false} names={owner ? { [owner]: colleague(owner) } : {}} />
          </Form.Item>
          <Form.Item name="channel" label={texts.columns.channel}>
            <Select
              options={(['visit', 'meeting', 'call'] as const).map((value) => ({ value, label: choices[value] }))}
            />
          </Form.Item>
        </>
      );
    }
    case 'attitude':
      return (
        <Form.Item name="attitude" label={t.attitudeSeen} className="edit-wide">
          <Select options={ATTITUDES.map((value) => ({ value, label: <AttitudeMark attitude={value} /> }))} />
        </Form.Item>
      );
    case 'answer': {
      const item = gap.action.item === null ? undefined : itemOf(gap.action.item);
      if (!item) return null;
      return (
        <>
          <Form.Item name="value" label={item.name[language]} className="edit-wide">
            <Select
              options={levelsOf(template, item).map((level) => ({ value: level.value, label: level.name[language] }))}
            />
          </Form.Item>
          <Form.Item name="evidence" label={texts.columns.evidence} className="edit-wide">
            <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} />
          </Form.Item>
        </>
      );
    }
  }
}
