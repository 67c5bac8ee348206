import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { ATTITUDES } from '../../core/attitude/attitude.ts';
import { asksFor, type Found, MEETING_CHANNELS } from '../../core/gaps/closing-body.ts';
import { c139Templates } from '../../data/c139.ts';
import type { Names } from '../../data/facts.ts';
import { useLook } from '../../shell/settings.tsx';
import { choiceWord } from '../../texts/choice-word.ts';
import { Reference } from '../edit/reference.tsx';
import type { ClosedAction } from './close-action.tsx';
import { StepField } from './step-field.tsx';

interface FoundFieldsProps {
  action: ClosedAction;
  names: Names;
  value: Found;
  onChange(value: Found): void;
  disabled: boolean;
}

/** What was found out, as the kind of the gap asks for; all of it may be left out. */
export function FoundFields(props: FoundFieldsProps) {
  const { action, names, value, onChange, disabled } = props;
  const { texts } = useLook();
  const t = texts.gaps;
  switch (asksFor(action.gap)) {
    case 'holder':
      return (
        <StepField name={t.holder}>
          <Reference
            kind="person"
            many={false}
            label={t.holder}
            disabled={disabled}
            value={value.holderId}
            names={names['person'] ?? {}}
            onChange={(next) => onChange({ ...value, holderId: typeof next === 'string' ? next : null })}
          />
        </StepField>
      );
    case 'met':
      return (
        <>
          <StepField name={t.met}>
            <Reference
              kind="colleague"
              many={false}
              label={t.met}
              disabled={disabled}
              value={value.colleagueId}
              names={names['colleague'] ?? {}}
              onChange={(next) => onChange({ ...value, colleagueId: typeof next === 'string' ? next : null })}
            />
          </StepField>
          <StepField name={t.channel}>
            <Select
              allowClear
              aria-label={t.channel}
              disabled={disabled}
              placeholder={t.notAsked}
              value={value.channel}
              options={MEETING_CHANNELS.map((each) => ({ value: each, label: choiceWord(texts, each) }))}
              onChange={(channel) => onChange({ ...value, channel: channel ?? null })}
            />
          </StepField>
        </>
      );
    case 'attitude':
      return (
        <StepField name={t.attitude}>
          <Select
            allowClear
            aria-label={t.attitude}
            disabled={disabled}
            placeholder={t.notAsked}
            value={value.attitude}
            options={ATTITUDES.map((each) => ({ value: each, label: texts.reach.attitude[each] }))}
            onChange={(attitude) => onChange({ ...value, attitude: attitude ?? null })}
          />
        </StepField>
      );
    case 'answer':
      return <AnswerField {...props} />;
  }
}

function AnswerField({ action, value, onChange, disabled }: FoundFieldsProps) {
  const { texts, language } = useLook();
  const t = texts.gaps;
  const { data } = useQuery(c139Templates());
  const template = data?.templates.find((each) => each.id === action.template);
  const item = template?.items.find((each) => each.id === action.item);
  const levels = item?.scale ? (template?.scales[item.scale] ?? []) : [];
  if (levels.length === 0) return null;
  return (
    <StepField name={t.answer}>
      <Select
        allowClear
        aria-label={t.answer}
        disabled={disabled}
        placeholder={t.notAsked}
        value={value.answer}
        options={levels.map((each) => ({ value: each.value, label: each.name[language] }))}
        onChange={(answer) => onChange({ ...value, answer: answer ?? null })}
      />
    </StepField>
  );
}
