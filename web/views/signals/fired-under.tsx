import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { SignalRow } from '../../../domain/contract/signals.ts';
import { TELL_WORDS } from '../../../domain/signals/words.ts';
import { ruleFields } from '../../core/signals/rule-fields.ts';
import { ruleVersions } from '../../data/signals.ts';
import { Part } from '../../inspector/head.tsx';
import { Bones } from '../../shell/bones.tsx';
import { useHref } from '../../shell/place.ts';
import { useFailureWords } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import { thresholdText } from './threshold-text.ts';

/** The version of the rule a signal fired under, with its thresholds. */
export function FiredUnder({ signal }: { signal: SignalRow }) {
  const { texts, language } = useLook();
  const t = texts.signals;
  const href = useHref();
  const wordsOf = useFailureWords();
  const query = useQuery(ruleVersions(signal.kind));
  const kept = query.data?.versions.find(({ version }) => version === signal.ruleVersion);
  const values: Record<string, unknown> = kept?.rule ?? {};
  return (
    <Part
      title={t.firedUnder}
      aside={<Link to={href(`/signals/rules#${signal.kind}`)}>{t.version(signal.ruleVersion)}</Link>}
    >
      {query.isError ? (
        <p className="panel-empty">{wordsOf(query.error)}</p>
      ) : !query.data ? (
        <Bones rows={2} />
      ) : !kept ? (
        <p className="panel-empty">{t.ruleGone}</p>
      ) : (
        <table className="lines">
          <tbody>
            {ruleFields(signal.kind).map((field) => (
              <tr key={field.name}>
                <td className="mut">{field.words[language]}</td>
                <td>{thresholdText(field, values[field.name], texts, language)}</td>
              </tr>
            ))}
            <tr>
              <td className="mut">{texts.signalRules.tell}</td>
              <td>{TELL_WORDS[kept.rule.tell][language]}</td>
            </tr>
          </tbody>
        </table>
      )}
    </Part>
  );
}
