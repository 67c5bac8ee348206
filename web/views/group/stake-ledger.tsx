import { useQuery } from '@tanstack/react-query';
import type { GroupAnswer } from '../../../domain/contract/groups.ts';
import { nameIn, percent, share } from '../../core/format/format.ts';
import { stakes } from '../../data/queries.ts';
import { Part } from '../../inspector/head.tsx';
import { LedgerView } from '../../inspector/ledger-view.tsx';
import { Bones } from '../../shell/bones.tsx';
import { useAsOf, useSelection } from '../../shell/place.ts';
import { Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';

/** The effective stake of the group's root in one entity: its chains, and the votes that make control. */
export function StakeLedger({ group, id }: { group: GroupAnswer; id: string }) {
  const { texts, language } = useLook();
  const [, select] = useSelection();
  const query = useQuery(stakes(group.root.id, useAsOf(), id));
  const member = group.members.find((known) => known.id === id);
  if (query.isError) return <Problem error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <Bones rows={8} />;
  const row = query.data.rows.find((known) => known.id === id);
  const names = new Map(group.members.map((known) => [known.id, nameIn(language, known)]));
  const reasons: Record<string, string> = texts.values.reason;
  const write = (value: number) => percent(value, 2, false);
  return (
    <>
      <header className="panel-head">
        <h2>
          <button type="button" className="plain" onClick={() => select({ kind: 'account', id })}>
            {member ? nameIn(language, member) : id}
          </button>
        </h2>
      </header>
      <p className="panel-figure">
        <strong>{row ? share(row.stake, row.min, row.max) : texts.values.unknown}</strong>
        <span className="mut">{texts.group.effectiveStake}</span>
      </p>
      {row?.reason && <p className="panel-empty">{reasons[row.reason] ?? row.reason}</p>}
      {row?.ledger && (
        <LedgerView
          names={names}
          ledger={row.ledger}
          write={write}
          onSelect={(next) => select({ kind: 'account', id: next })}
        />
      )}
      {row?.controlLedger && row.controlLedger.terms.length > 0 && (
        <Part title={texts.values.control[row.control]}>
          <LedgerView
            names={names}
            ledger={row.controlLedger}
            write={write}
            onSelect={(next) => select({ kind: 'account', id: next })}
          />
        </Part>
      )}
      {row && !row.ledger && <p className="panel-empty">{texts.ledger.noLedger}</p>}
    </>
  );
}
