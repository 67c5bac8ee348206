import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ScoreModelAnswer } from '../../../domain/contract/scores.ts';
import { accountPath, groupPath } from '../../core/address/address.ts';
import { nameIn } from '../../core/format/format.ts';
import { account } from '../../data/queries.ts';
import { accountScores, type ScoreNarrow, scoreModels, scoreWithLedger } from '../../data/scores.ts';
import { Head } from '../../inspector/head.tsx';
import { Bones } from '../../shell/bones.tsx';
import { useGo } from '../../shell/place.ts';
import { Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import { MissingList } from './missing-list.tsx';
import { ScoreFigure } from './score-figure.tsx';
import { ScoreHistory } from './score-history.tsx';
import { ScoreLedger } from './score-ledger.tsx';
import { ScoreLines } from './score-lines.tsx';
import '../../inspector/panel.css';

interface ScoreInspectorProps {
  id: string;
  model: ScoreModelAnswer;
  /** How the table is told: its level, day, window and recency hold for the ledger, too. */
  narrow: ScoreNarrow;
}

/** A row of scores: the figure with its ledger, then what the other models say, how it went, and what is missing. */
export function ScoreInspector({ id, model, narrow }: ScoreInspectorProps) {
  const { texts, language } = useLook();
  const t = texts.scores;
  const go = useGo();
  const ofGroup = narrow.level === 'group';
  const all = useQuery({ ...accountScores(id, narrow.asOf), enabled: !ofGroup });
  const head = useQuery(account(id, narrow.asOf));
  const models = useQuery(scoreModels).data?.models ?? [];
  const asTold = ofGroup || narrow.window !== undefined || narrow.recency !== undefined;
  const own = useQuery({ ...scoreWithLedger(model.id, id, narrow), enabled: asTold });
  if (all.isError) return <Problem error={all.error} retry={() => void all.refetch()} />;
  if (own.isError) return <Problem error={own.error} retry={() => void own.refetch()} />;
  if ((!ofGroup && !all.data) || (asTold && own.isPending)) return <Bones rows={8} />;
  const told = all.data?.rows.find((row) => row.model === model.id);
  const row = (asTold ? own.data : null) ?? told;
  const name = head.data ? nameIn(language, head.data) : (row?.accountName ?? id);
  return (
    <>
      <Head kind="account" title={name} what={ofGroup ? t.group : null} />
      {row && (
        <>
          <ScoreFigure model={model} row={row} />
          <ScoreLedger model={model.id} row={row} />
        </>
      )}
      {!asTold && told && <ScoreHistory model={model} row={told} />}
      {all.data && <ScoreLines rows={all.data.rows} models={models} here={model.id} />}
      {all.data && <MissingList missing={all.data.missing} />}
      <div className="panel-actions">
        <Button type="primary" onClick={() => go(ofGroup ? groupPath(id) : `${accountPath(id)}?tab=scores`)}>
          {ofGroup ? texts.frame.openGroup : t.openAccount}
        </Button>
      </div>
    </>
  );
}
