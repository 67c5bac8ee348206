import type { ScoreRow } from '../../../domain/contract/scores.ts';
import type { ScoreModelId } from '../../../domain/scores/model.ts';
import { accountPath } from '../../core/address/address.ts';
import { decimal } from '../../core/format/format.ts';
import { ledgerInWords } from '../../core/score/ledger-words.ts';
import { scoreLedgerWord } from '../../core/score/words.ts';
import { LedgerView } from '../../inspector/ledger-view.tsx';
import { useGo } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';

/** Why a score is what it is; of a group, the scores of its entities. */
export function ScoreLedger({ model, row }: { model: ScoreModelId; row: Pick<ScoreRow, 'ledger'> }) {
  const { texts, language } = useLook();
  const go = useGo();
  if (!row.ledger) return <p className="panel-empty">{texts.ledger.noLedger}</p>;
  return (
    <LedgerView
      ledger={ledgerInWords(row.ledger, language)}
      {...(row.ledger.formula.endsWith('.group') ? { onSelect: (id: string) => go(accountPath(id)) } : {})}
      write={(value) => decimal(value, language, 2)}
      words={(code) => scoreLedgerWord(model, code, language) ?? texts.scores.ledgerTerms[code]}
    />
  );
}
