import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { SignalKind } from '../../../../domain/signals/kinds.ts';
import type { Rule } from '../../../../domain/signals/rules.ts';
import { TELL_WORDS } from '../../../../domain/signals/words.ts';
import { instant } from '../../../core/format/format.ts';
import { ruleFields } from '../../../core/signals/rule-fields.ts';
import { ruleVersions } from '../../../data/signals.ts';
import { whoWrote } from '../../../inspector/cell-text.ts';
import { Bones } from '../../../shell/bones.tsx';
import { Problem } from '../../../shell/problem.tsx';
import { useLook } from '../../../shell/settings.tsx';
import { thresholdText } from '../threshold-text.ts';

/** The versions of a rule, newest first; each can be filled in again. */
export function RuleVersions({ kind, onUse }: { kind: SignalKind; onUse(rule: Rule): void }) {
  const { texts, language } = useLook();
  const t = texts.signalRules;
  const query = useQuery(ruleVersions(kind));
  if (query.isError) return <Problem error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <Bones rows={3} />;
  const wordsOf = (rule: Rule) => {
    const values: Record<string, unknown> = rule;
    return [
      ...(rule.enabled ? [] : [t.off]),
      ...ruleFields(kind).map(
        (field) => `${field.words[language]} ${thresholdText(field, values[field.name], texts, language)}`,
      ),
      TELL_WORDS[rule.tell][language],
    ].join(' · ');
  };
  return (
    <table className="lines rule-versions">
      <tbody>
        {query.data.versions.map(({ version, by, at, rule }) => (
          <tr key={version}>
            <td>
              {texts.signals.version(version)}
              <div className="sub">{by !== null && `${whoWrote(by, texts)} · ${instant(at)}`}</div>
            </td>
            <td className="rule-words">{wordsOf(rule)}</td>
            <td>
              <Button size="small" type="text" onClick={() => onUse(rule)}>
                {t.use}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
