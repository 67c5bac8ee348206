import { chainLedger } from '../../../../domain/reach/ledger.ts';
import { score } from '../../../core/format/score.ts';
import { LedgerView } from '../../../inspector/ledger-view.tsx';
import { useSelection } from '../../../shell/place.ts';
import { useLook } from '../../../shell/settings.tsx';
import { Shift, ShiftBar } from '../shift.tsx';
import { useDeal, useTried } from '../use-deal.ts';
import { MostTelling } from './most-telling.tsx';

/** The chain's reach opened: who adds what, and the one fact that would change it most. */
export function ChainLedger() {
  const { texts } = useLook();
  const t = texts.deal;
  const { before, personName } = useDeal();
  const { after } = useTried();
  const [, select] = useSelection();
  const { chainReach } = after.figures;
  const ledger = chainLedger(after.figures, personName);
  const roles: Record<string, string> = texts.reach.role;
  const named = { ...ledger, terms: ledger.terms.map((term) => ({ ...term, label: roles[term.label] ?? term.label })) };
  return (
    <>
      <header className="panel-head">
        <h2>{t.chainReach}</h2>
      </header>
      <p className="panel-figure">
        <strong>
          <Shift before={before.figures.chainReach?.point} after={chainReach?.point} write={score} />
        </strong>
        {chainReach && <span className="mut">{texts.reach.range(score(chainReach.low), score(chainReach.high))}</span>}
      </p>
      <ShiftBar before={before.figures.chainReach} after={chainReach} />
      <MostTelling personId={null} />
      <LedgerView ledger={named} onSelect={(id) => select({ kind: 'person', id })} write={(value) => score(value, 4)} />
    </>
  );
}
