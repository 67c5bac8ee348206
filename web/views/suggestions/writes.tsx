import type { SuggestionRow } from '../../../domain/contract/suggestions.ts';
import { FACT_KINDS } from '../../../domain/facts/kind.ts';
import { fieldsOf } from '../../core/form/fields.ts';
import { cellText } from '../../inspector/cell-text.ts';
import { useLook } from '../../shell/settings.tsx';

/** What confirming would write, column by column; of a role only into the chosen deals. */
export function Writes({ row, deals }: { row: SuggestionRow; deals: readonly string[] }) {
  const { texts, language } = useLook();
  const chosen = row.deals.filter((deal) => deals.includes(deal.id));
  const known = row.writes.filter(({ dealId }) => dealId === null || deals.includes(dealId));
  // Deals they take no part in yet: the part is made by the confirmation.
  const fresh = chosen
    .filter((deal) => !deal.takesPart)
    .map((deal) => ({
      kind: 'decision',
      id: deal.id,
      name: deal.name,
      changes: [{ column: 'roles', before: null, after: row.role === null ? [] : [row.role] }],
    }));
  const lines = [...known, ...fresh].flatMap((write) => {
    const kind = FACT_KINDS.find((each) => each === write.kind);
    const none = [{ column: 'roles', before: null, after: null }];
    const changes = write.changes.length === 0 && kind === 'decision' ? none : write.changes;
    return changes.map((change) => ({ ...change, kind, write }));
  });
  return (
    <table className="lines suggestion-writes">
      <caption className="unseen">{texts.suggestions.wouldWrite}</caption>
      <tbody>
        {lines.map(({ kind, write, column, before, after }) => {
          const field = kind && fieldsOf(kind).find((each) => each.name === column);
          const text = (value: unknown) => cellText(value, field?.cell, texts, language) || texts.values.unknown;
          return (
            <tr key={`${write.kind} ${write.id} ${column}`}>
              <td className="mut suggestion-of">
                {kind && texts.values.fact[kind]}
                {write.id !== row.record.id && ` · ${write.name}`}
              </td>
              <td className="mut suggestion-column">{field ? texts.columns[field.name] : column}</td>
              <td>
                {after === null ? (
                  <span className="mut">{texts.suggestions.already}</span>
                ) : (
                  <>
                    <del>{text(before)}</del> → {text(after)}
                  </>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
