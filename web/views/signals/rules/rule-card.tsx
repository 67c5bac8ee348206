import { App, Button, Checkbox, Form, Select, Switch } from 'antd';
import { useState } from 'react';
import type { KeptRule } from '../../../../domain/contract/signals.ts';
import { STANDARD_RULES, TELLS } from '../../../../domain/signals/rules.ts';
import { KIND_WORDS, TELL_WORDS } from '../../../../domain/signals/words.ts';
import { instant } from '../../../core/format/format.ts';
import { type RuleField, readRule, ruleFields, wrongFields } from '../../../core/signals/rule-fields.ts';
import { Failure } from '../../../data/failure.ts';
import { useSetRule } from '../../../data/signals.ts';
import { whoWrote } from '../../../inspector/cell-text.ts';
import { SignalMark } from '../../../marks/signal-mark.tsx';
import { Problem } from '../../../shell/problem.tsx';
import { useLook } from '../../../shell/settings.tsx';
import { RuleVersions } from './rule-versions.tsx';
import { Threshold } from './threshold.tsx';
import { wrongText } from './wrong-text.ts';

type Filled = Record<string, unknown>;

/** A rule as a form drawn from its schema; saving keeps it as a new version. */
export function RuleCard({ kept }: { kept: KeptRule }) {
  const { texts, language } = useLook();
  const t = texts.signalRules;
  const { kind } = kept.rule;
  const { message } = App.useApp();
  const [filled, setFilled] = useState<Filled>(kept.rule);
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const [showsVersions, showVersions] = useState(false);
  const save = useSetRule();
  const changed = JSON.stringify(filled) !== JSON.stringify(kept.rule);
  const fill = (name: string, value: unknown) => {
    setFilled({ ...filled, [name]: value });
    setWrong(wrong.filter((each) => each !== name));
  };
  const fillAll = (rule: Filled) => {
    setFilled(rule);
    setWrong([]);
  };
  const submit = async () => {
    const read = readRule(kind, filled);
    if ('wrong' in read) return setWrong(read.wrong);
    const done = await save.mutateAsync(read.rule).catch((error: unknown) => {
      setWrong(error instanceof Failure ? wrongFields(error.details) : []);
      return null;
    });
    if (done) void message.success(t.saved(KIND_WORDS[kind][language], done.version));
  };
  const label = (field: RuleField) => field.words[language];
  return (
    <section className="rule-card" id={kind} aria-labelledby={`rule-${kind}`}>
      <header>
        <h2 id={`rule-${kind}`}>
          <SignalMark kind={kind} />
        </h2>
        <Switch
          aria-label={`${KIND_WORDS[kind][language]}: ${t.enabled}`}
          checked={filled['enabled'] === true}
          onChange={(on) => fill('enabled', on)}
        />
      </header>
      <p className="mut rule-version">
        {t.version(kept.version)}
        {kept.by !== null && ` · ${t.changed(whoWrote(kept.by, texts), instant(kept.at))}`}
        {filled['enabled'] !== true && <span className="chip warn">{t.off}</span>}
      </p>
      <Form layout="vertical" className="rule-form" onFinish={() => void submit()}>
        {ruleFields(kind).map((field) => (
          <Form.Item
            key={field.name}
            label={label(field)}
            htmlFor={`${kind}-${field.name}`}
            className={field.type === 'choices' || field.type === 'choice' ? 'whole' : ''}
            {...(wrong.includes(field.name)
              ? { validateStatus: 'error' as const, help: wrongText(field, texts, language) }
              : {})}
          >
            <Threshold
              id={`${kind}-${field.name}`}
              field={field}
              value={filled[field.name]}
              currency={typeof filled['currency'] === 'string' ? filled['currency'] : null}
              onChange={(value) => fill(field.name, value)}
            />
          </Form.Item>
        ))}
        <Form.Item label={t.tell} htmlFor={`${kind}-tell`}>
          <Select
            id={`${kind}-tell`}
            value={filled['tell']}
            options={TELLS.map((value) => ({ value, label: TELL_WORDS[value][language] }))}
            onChange={(value) => fill('tell', value)}
          />
        </Form.Item>
        <Checkbox
          className="rule-webhook"
          checked={filled['webhook'] === true}
          onChange={(event) => fill('webhook', event.target.checked)}
        >
          {t.webhook}
        </Checkbox>
        <div className="rule-steps whole">
          <Button type="primary" htmlType="submit" disabled={!changed} loading={save.isPending}>
            {t.save}
          </Button>
          {changed && <Button onClick={() => fillAll(kept.rule)}>{t.reset}</Button>}
          {kept.version > 0 && (
            <>
              <Button type="text" onClick={() => fillAll(STANDARD_RULES[kind])}>
                {t.standard}
              </Button>
              <Button type="text" aria-expanded={showsVersions} onClick={() => showVersions(!showsVersions)}>
                {showsVersions ? t.hideVersions : t.versions}
              </Button>
            </>
          )}
        </div>
      </Form>
      {showsVersions && <RuleVersions kind={kind} onUse={fillAll} />}
      {save.error && wrong.length === 0 && <Problem error={save.error} />}
    </section>
  );
}
