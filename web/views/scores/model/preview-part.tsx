import type { PreviewAnswer, ScoreModelAnswer } from '../../../../domain/contract/scores.ts';
import { accountPath } from '../../../core/address/address.ts';
import { count } from '../../../core/format/format.ts';
import { segmentName } from '../../../core/score/words.ts';
import { CellLink } from '../../../grid/cell-link.tsx';
import { Part } from '../../../inspector/head.tsx';
import { useLook } from '../../../shell/settings.tsx';
import { scoreText } from '../score-text.ts';

interface PreviewPartProps {
  model: ScoreModelAnswer;
  /** As previewed: they may name segments anew. */
  parameters: unknown;
  preview: PreviewAnswer;
}

/** Who would change class: how many from where to where, and the first of them. */
export function PreviewPart({ model, parameters, preview }: PreviewPartProps) {
  const { texts, language } = useLook();
  const t = texts.scoreModel;
  const currency = model.run?.currency ?? null;
  const was = (segment: string | null) =>
    segment === null ? texts.scores.noScore : segmentName(model.id, segment, model.parameters, language);
  const is = (segment: string | null) =>
    segment === null ? texts.scores.noScore : segmentName(model.id, segment, parameters, language);
  return (
    <div className="model-preview" role="status">
      <p>
        <b>{t.previewOf(count(preview.changed, language), count(preview.accounts, language))}</b>
      </p>
      {preview.changed === 0 && <p className="mut">{t.noMoves}</p>}
      {preview.moves.length > 0 && (
        <Part title={t.moves} aside={t.accounts}>
          <table className="lines model-moves">
            <tbody>
              {preview.moves.map((move) => (
                <tr key={`${move.from} ${move.to}`}>
                  <td>
                    {was(move.from)} → {is(move.to)}
                  </td>
                  <td>{count(move.accounts, language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Part>
      )}
      {preview.rows.length > 0 && (
        <Part
          title={t.accounts}
          aside={preview.rows.length < preview.changed && t.firstOf(count(preview.rows.length, language))}
        >
          <div className="model-moved">
            <table className="lines">
              <tbody>
                {preview.rows.map((row) => (
                  <tr key={row.accountId}>
                    <td>
                      <CellLink path={accountPath(row.accountId)}>{row.accountName}</CellLink>
                      <div className="sub">
                        {was(row.before.segment)} → {is(row.after.segment)}
                      </div>
                    </td>
                    <td className="nowrap">
                      {scoreText(model.id, row.before.score, currency, language)} →{' '}
                      {scoreText(model.id, row.after.score, currency, language)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Part>
      )}
    </div>
  );
}
