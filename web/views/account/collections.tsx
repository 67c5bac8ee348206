import { useCallback, useMemo } from 'react';
import type { AccountAnswer } from '../../../domain/contract/accounts.ts';
import { nameIn, share } from '../../core/format/format.ts';
import { type Names, nameOf, type Stored } from '../../data/facts.ts';
import { dayColumn, moneyColumn, sourceColumn } from '../../grid/columns.tsx';
import type { GridColumn } from '../../grid/grid.tsx';
import { useLook } from '../../shell/settings.tsx';
import { FactTable } from './fact-table.tsx';
import { Holdings } from './holdings.tsx';

function useWords(): (choice: string | null) => string | null {
  const { texts } = useLook();
  return useCallback(
    (choice) => {
      const words: Record<string, string> = texts.values.choice;
      return choice === null ? null : (words[choice] ?? choice);
    },
    [texts],
  );
}

export function Deals({ known }: { known: AccountAnswer }) {
  const { texts, language } = useLook();
  const word = useWords();
  const c = texts.columns;
  const columnsOf = useCallback(
    (names: Names): GridColumn<Stored<'deal'>>[] => [
      { id: 'name', title: c.name, width: 240, value: (row) => row.name },
      { id: 'outcome', title: c.outcome, width: 90, value: (row) => word(row.outcome ?? 'open') },
      { id: 'stage', title: c.stage, width: 110, value: (row) => row.stage },
      moneyColumn({ title: c.amount, width: 130 }, language, true),
      dayColumn('openedOn', { title: c.openedOn, width: 100 }, (row) => row.openedOn),
      dayColumn('closeOn', { title: c.closeOn, width: 100 }, (row) => row.closeOn),
      {
        id: 'productIds',
        title: c.productIds,
        width: 160,
        value: (row) => row.productIds.map((id) => nameOf(names, 'product', id)).join(', ') || null,
      },
      {
        id: 'colleagueIds',
        title: c.colleagueIds,
        width: 120,
        value: (row) => row.colleagueIds.map((id) => nameOf(names, 'colleague', id)).join(', ') || null,
      },
    ],
    [c, word, language],
  );
  const presets = useMemo(
    () => [{ label: texts.account.add(texts.values.fact.deal), values: { accountId: known.id, outcome: 'open' } }],
    [texts, known.id],
  );
  return (
    <FactTable kind="deal" accountId={known.id} columnsOf={columnsOf} presets={presets} empty={texts.account.noDeals} />
  );
}

export function Orders({ known }: { known: AccountAnswer }) {
  const { texts, language } = useLook();
  const c = texts.columns;
  const columnsOf = useCallback(
    (names: Names): GridColumn<Stored<'order'>>[] => [
      { id: 'orderedOn', title: c.orderedOn, width: 120, value: (row) => row.orderedOn },
      {
        id: 'productId',
        title: c.productId,
        width: 220,
        value: (row) => (row.productId ? nameOf(names, 'product', row.productId) : null),
      },
      { id: 'quantity', title: c.quantity, width: 90, numeric: true, value: (row) => row.quantity },
      moneyColumn({ title: c.amount, width: 140 }, language, true),
      sourceColumn({ title: c.source, width: 160 }),
    ],
    [c, language],
  );
  const presets = useMemo(
    () => [{ label: texts.account.add(texts.values.fact.order), values: { accountId: known.id } }],
    [texts, known.id],
  );
  return (
    <FactTable
      kind="order"
      accountId={known.id}
      columnsOf={columnsOf}
      presets={presets}
      empty={texts.account.noOrders}
    />
  );
}

export function People({ known }: { known: AccountAnswer }) {
  const { texts, language } = useLook();
  const word = useWords();
  const c = texts.columns;
  const columnsOf = useCallback(
    (): GridColumn<Stored<'person'>>[] => [
      { id: 'name', title: c.name, width: 180, value: (row) => nameIn(language, row) },
      { id: 'left', title: c.left, width: 90, value: (row) => (row.left ? word('left') : null) },
      { id: 'email', title: c.email, width: 200, value: (row) => row.email },
      { id: 'phone', title: c.phone, width: 140, value: (row) => row.phone },
      sourceColumn({ title: c.source, width: 160 }),
    ],
    [c, word, language],
  );
  return <FactTable kind="person" accountId={known.id} columnsOf={columnsOf} empty={texts.account.noPeople} />;
}

export function Stakes({ known }: { known: AccountAnswer }) {
  const { texts } = useLook();
  const t = texts.account;
  const word = useWords();
  const c = texts.columns;
  const columnsOf = useCallback(
    (names: Names): GridColumn<Stored<'stake'>>[] => [
      {
        id: 'owner',
        title: c.ownerId,
        width: 200,
        value: (row) => nameOf(names, row.ownerKind === 'person' ? 'person' : 'account', row.ownerId),
      },
      { id: 'owned', title: c.ownedId, width: 200, value: (row) => nameOf(names, 'account', row.ownedId) },
      {
        id: 'share',
        title: c.share,
        width: 100,
        numeric: true,
        value: (row) => row.share ?? row.shareMin,
        render: (row) => share(row.share, row.shareMin, row.shareMax),
      },
      { id: 'interest', title: c.interest, width: 116, value: (row) => word(row.interest) },
      {
        id: 'control',
        title: c.control,
        width: 80,
        value: (row) => (row.control === null ? null : row.control ? texts.values.yes : texts.values.no),
      },
      dayColumn('since', { title: c.since, width: 96 }, (row) => row.since),
      dayColumn('until', { title: c.until, width: 96 }, (row) => row.until),
      sourceColumn({ title: texts.ledger.sourceDate, width: 160 }),
    ],
    [c, word, texts],
  );
  const presets = useMemo(
    () => [
      { label: t.addOwner, values: { ownedId: known.id, ownerKind: 'account', interest: 'shareholding' } },
      { label: t.addHolding, values: { ownerId: known.id, ownerKind: 'account', interest: 'shareholding' } },
    ],
    [t, known.id],
  );
  return (
    <div className="stakes">
      <FactTable
        kind="stake"
        accountId={known.id}
        columnsOf={columnsOf}
        presets={presets}
        empty={t.noStakes}
        title={<h3>{t.statedStakes}</h3>}
      />
      <Holdings known={known} />
    </div>
  );
}
