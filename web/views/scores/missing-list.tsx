import type { AccountScoresAnswer } from '../../../domain/contract/scores.ts';
import { FIELD_WORDS, UNLOCK_WORDS } from '../../../domain/scores/completeness/field-words.ts';
import { decimal } from '../../core/format/format.ts';
import { Part } from '../../inspector/head.tsx';
import { useLook } from '../../shell/settings.tsx';

/** Lines shown before the rest is asked for. */
const SHOWN = 8;

/** What is not filled in, what would unlock the most first. */
export function MissingList({ missing, most = SHOWN }: { missing: AccountScoresAnswer['missing']; most?: number }) {
  const { texts, language } = useLook();
  const t = texts.scores;
  const words: Record<string, Record<'en' | 'zh', string>> = { ...FIELD_WORDS };
  const unlocks: Record<string, Record<'en' | 'zh', string>> = { ...UNLOCK_WORDS };
  const kinds: Record<string, string> = t.kinds;
  const separator = language === 'zh' ? '、' : ', ';
  return (
    <Part title={t.missing}>
      {missing.length === 0 && <p className="panel-empty">{t.nothingMissing}</p>}
      <table className="lines">
        <tbody>
          {missing.slice(0, most).map((each) => (
            <tr key={`${each.kind} ${each.field} ${each.of}`}>
              <td>
                <span className="mut">{kinds[each.kind] ?? each.kind}</span>{' '}
                {words[each.field]?.[language] ?? each.field}
                {each.count > 1 && <span className="mut"> · {t.missingCount(each.count)}</span>}
                <div className="sub">
                  {t.unlocks} {each.unlocks.map((one) => unlocks[one]?.[language] ?? one).join(separator)}
                </div>
              </td>
              <td className="nowrap" title={t.gain(decimal(each.gain, language, 1))}>
                +{decimal(each.gain, language, 1)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}
