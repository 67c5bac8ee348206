import { useQuery } from '@tanstack/react-query';
import { factId } from '../../../domain/facts/registry.ts';
import type { Selection } from '../../core/address/address.ts';
import { score } from '../../core/format/score.ts';
import { nameOf, namesIn } from '../../data/facts.ts';
import { personTies } from '../../data/people.ts';
import { FactPanel } from '../../inspector/fact-panel.tsx';
import { Head } from '../../inspector/head.tsx';
import { Inspector } from '../../inspector/inspector.tsx';
import { LedgerView } from '../../inspector/ledger-view.tsx';
import { Bones } from '../../shell/bones.tsx';
import { useAsOf, useSelection } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';

/** What is selected on a person's page: a tie opens with its ledger, whether it is stated or only computed. */
export function PersonInspector({ personId, selection }: { personId: string; selection: Selection }) {
  const { texts, language } = useLook();
  const t = texts.personPage;
  const [, select] = useSelection();
  const query = useQuery({ ...personTies(personId, useAsOf()), enabled: selection.kind === 'tie' });
  if (selection.kind !== 'tie') return <Inspector selection={selection} />;
  if (!query.data) return <Bones rows={6} />;
  const names = namesIn(language, query.data);
  const row = query.data.rows.find(
    (each) => factId('tie', { colleagueId: each.colleagueId, personId }) === selection.id,
  );
  if (!row) return <Inspector selection={null} />;
  const x =
    row.ledger?.formula === 'tie.computed' ? row.ledger.terms.reduce((sum, term) => sum + (term.value ?? 0), 0) : null;
  const ledger = (
    <>
      <p className="panel-figure">
        <strong>{score(row.strength, 3)}</strong>
        <span className="mut">
          {nameOf(names, 'colleague', row.colleagueId)} → {nameOf(names, 'person', personId)}
        </span>
      </p>
      {x !== null && <p className="panel-empty">{t.sumX(score(x, 3))}</p>}
      {row.ledger && <LedgerView ledger={row.ledger} onSelect={(id) => select({ kind: 'interaction', id })} />}
    </>
  );
  if (row.stated)
    return (
      <FactPanel key={selection.id} kind="tie" id={selection.id}>
        {ledger}
      </FactPanel>
    );
  return (
    <>
      <Head title={texts.values.fact.tie} what={t.onlyComputed} />
      {ledger}
    </>
  );
}
