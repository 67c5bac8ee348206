import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import type { C139Action } from '../../../domain/contract/c139.ts';
import { ATTITUDES } from '../../core/attitude/attitude.ts';
import { codeOfAction } from '../../core/c139/action-code.ts';
import { levelsOf } from '../../core/c139/answers.ts';
import { findingOf } from '../../core/c139/close-draft.ts';
import { c139Templates } from '../../data/c139.ts';
import type { Names } from '../../data/facts.ts';
import { useLook } from '../../shell/settings.tsx';
import { choiceWord } from '../../texts/choice-word.ts';
import { Reference } from '../edit/reference.tsx';
import type { Closing } from './close-action.tsx';
import { StepField } from './step-field.tsx';

interface FoundFieldsProps {
  action: C139Action;
  names: Names;
  value: Closing;
  onChange(value: Closing): void;
  disabled: boolean;
}

const CHANNELS = ['visit', 'meeting', 'call'] as const;

/** What was found out, as the kind of the gap asks for. */
export function FoundFields(props: FoundFieldsProps) {
  const { action, names, value, onChange, disabled } = props;
  const { texts } = useLook();
  const t = texts.gaps;
  switch (findingOf({ action: { code: codeOfAction(action) } })) {
    case 'person':
      return (
        <StepField name={t.holder}>
          <Reference
            kind="person"
            many={false}
            label={t.holder}
            disabled={disabled}
            value={value.personId}
            names={names['person'] ?? {}}
            onChange={(next) => onChange({ ...value, personId: typeof next === 'string' ? next : null })}
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
              aria-label={t.channel}
              disabled={disabled}
              value={value.channel}
              options={CHANNELS.map((each) => ({ value: each, label: choiceWord(texts, each) }))}
              onChange={(channel) => onChange({ ...value, channel })}
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
  const levels = template && item ? levelsOf(template, item) : [];
  if (levels.length === 0) return null;
  return (
    <StepField name={t.answer}>
      <Select
        allowClear
        aria-label={t.answer}
        disabled={disabled}
        placeholder={t.notAsked}
        value={value.value}
        options={levels.map((each) => ({ value: each.value, label: each.name[language] }))}
        onChange={(answer) => onChange({ ...value, value: answer ?? null })}
      />
    </StepField>
  );
}
