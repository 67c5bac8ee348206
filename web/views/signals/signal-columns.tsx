import type { SignalRow } from '../../../domain/contract/signals.ts';
import type { SignalState } from '../../../domain/signals/kinds.ts';
import { KIND_WORDS } from '../../../domain/signals/words.ts';
import { accountPath, colleaguePath } from '../../core/address/address.ts';
import { day, instant, type Language } from '../../core/format/format.ts';
import { sentenceText } from '../../core/signals/sentence-parts.ts';
import { type Names, nameOf } from '../../data/facts.ts';
import { CellLink } from '../../grid/cell-link.tsx';
import type { GridColumn } from '../../grid/grid.tsx';
import { whoWrote } from '../../inspector/cell-text.ts';
import { SignalMark } from '../../marks/signal-mark.tsx';
import type { Texts } from '../../texts/texts.ts';
import { SignalSentence } from './signal-sentence.tsx';
import { type Act, SignalSteps } from './signal-steps.tsx';

interface SignalTable {
  state: SignalState;
  names: Names;
  texts: Texts;
  language: Language;
  act(signal: SignalRow, act: Act): void;
}

/** The columns of the signals in one state; what ended one is shown where there is something to show. */
export function signalColumns({ state, names, texts, language, act }: SignalTable): GridColumn<SignalRow>[] {
  const t = texts.signals;
  const day10 = (id: 'since' | 'firedOn' | 'until' | 'overOn'): GridColumn<SignalRow> => ({
    id,
    title: t[id],
    width: 97,
    value: (row) => row[id],
    render: (row) => day(row[id]),
  });
  const reason: GridColumn<SignalRow> = { id: 'reason', title: t.reason, width: 160, value: (row) => row.reason };
  const ends: Record<SignalState, GridColumn<SignalRow>[]> = {
    open: [],
    snoozed: [day10('until'), reason],
    done: [
      reason,
      { id: 'by', title: t.by, width: 80, value: (row) => row.by && whoWrote(row.by, texts) },
      { id: 'at', title: t.at, width: 124, value: (row) => row.at, render: (row) => instant(row.at) },
    ],
    over: [day10('overOn')],
  };
  const told = (row: SignalRow) => row.told.map((id) => nameOf(names, 'colleague', id));
  const columns: GridColumn<SignalRow>[] = [
    {
      id: 'kind',
      title: t.kind,
      // English words for the kinds are half as long again.
      width: language === 'en' ? 206 : 128,
      value: (row) => KIND_WORDS[row.kind][language],
      render: (row) => <SignalMark kind={row.kind} />,
    },
    {
      id: 'what',
      title: t.what,
      // All of it fits a window of 1024 px; what a wider one has left over is shared.
      width: language === 'en' ? 238 : 300,
      value: (row) => sentenceText(row, language, (kind, id) => nameOf(names, kind, id)),
      render: (row) => <SignalSentence signal={row} names={names} />,
    },
    {
      id: 'account',
      title: t.account,
      width: 130,
      value: (row) => nameOf(names, 'account', row.accountId),
      render: (row) => <CellLink path={accountPath(row.accountId)}>{nameOf(names, 'account', row.accountId)}</CellLink>,
    },
    {
      id: 'told',
      title: t.told,
      width: 98,
      value: (row) => told(row).join(', ') || t.unassigned,
      render: (row) =>
        row.told.length === 0 ? (
          <span className="mut">{t.unassigned}</span>
        ) : (
          <span title={told(row).join(', ')}>
            {row.told.map((id, at) => (
              <span key={id}>
                {at > 0 && ', '}
                <CellLink path={colleaguePath(id)}>{nameOf(names, 'colleague', id)}</CellLink>
              </span>
            ))}
          </span>
        ),
    },
    day10('since'),
    day10('firedOn'),
    ...ends[state],
  ];
  if (state === 'over') return columns;
  const steps: GridColumn<SignalRow> = {
    id: 'steps',
    title: t.steps,
    width: 194,
    sortable: false,
    value: () => null,
    render: (row) => <SignalSteps signal={row} act={act} small />,
  };
  return [...columns, steps];
}
