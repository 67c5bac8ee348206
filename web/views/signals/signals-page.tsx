import { Button, Segmented } from 'antd';
import { useCallback, useRef, useState } from 'react';
import type { SignalRow } from '../../../domain/contract/signals.ts';
import type { SignalKind } from '../../../domain/signals/kinds.ts';
import { formatSelection } from '../../core/address/address.ts';
import { selectedSignal, signalSelection } from '../../core/signals/signal-row.ts';
import { Inspector } from '../../inspector/inspector.tsx';
import { Bones } from '../../shell/bones.tsx';
import { useCrumbs } from '../../shell/crumbs.tsx';
import { Page } from '../../shell/page.tsx';
import { useAsOf, useGo, useParam, useSelection } from '../../shell/place.ts';
import { Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import { useKeys } from '../../shell/use-keys.ts';
import { HeatTable } from './heat-table.tsx';
import { KindChips } from './kind-chips.tsx';
import { SignalFilters } from './signal-filters.tsx';
import { SignalInspector } from './signal-inspector.tsx';
import { useSentence } from './signal-sentence.tsx';
import { type Act, actsOf } from './signal-steps.tsx';
import { SignalTable } from './signal-table.tsx';
import { StepDialog } from './step-dialog.tsx';
import { askedFilter, EVERYTHING, isNarrowed, useSignalFilter } from './use-signal-filter.ts';
import { useSignalSteps, type Wanted } from './use-signal-steps.tsx';
import { useSignals } from './use-signals.ts';
import '../gaps/gaps.css';
import '../standings/standings.css';
import './signals.css';

/** What to look at: the signals of one of ours or of all, set done or snoozed in place; or how many each has. */
export function SignalsPage() {
  const { texts } = useLook();
  const t = texts.signals;
  const go = useGo();
  const past = useAsOf() !== undefined;
  const [by, setBy] = useParam('by');
  const [choice, change] = useSignalFilter();
  const [selection, select] = useSelection();
  const [asked, ask] = useState<{ signal: SignalRow; act: 'snooze' | 'reason' } | null>(null);
  useCrumbs([{ name: t.title }]);
  const { query, rows, names, more, first } = useSignals(choice);
  const sentence = useSentence(names);
  const { step, back } = useSignalSteps();
  const heat = by === 'colleague';
  const chosen = selectedSignal(selection);
  const signal = chosen === null ? undefined : rows.find((row) => row.id === chosen);

  /** Whoever works on the panel goes on with the next of the list. */
  const goOn = (row: SignalRow) => {
    if (row.id !== chosen) return;
    const at = rows.indexOf(row);
    const next = rows[at + 1] ?? rows[at - 1];
    change({}, { sel: next ? formatSelection(signalSelection(next)) : null });
  };
  const set = (row: SignalRow, wanted: Wanted) => {
    if (wanted.state !== row.state) goOn(row);
    void step(row, wanted, sentence(row));
  };
  const doAct = (row: SignalRow, act: Act) => {
    if (act === 'done') set(row, { state: 'done', ...(row.reason === null ? {} : { reason: row.reason }) });
    else if (act === 'reopen') set(row, { state: 'open' });
    else ask({ signal: row, act });
  };
  const latest = useRef(doAct);
  latest.current = doAct;
  const act = useCallback((row: SignalRow, what: Act) => latest.current(row, what), []);
  const actOnChosen = (what: Act) => {
    if (signal && actsOf(signal).includes(what)) act(signal, what);
  };
  useKeys({
    d: () => actOnChosen('done'),
    s: () => actOnChosen('snooze'),
    u: () => (signal && actsOf(signal).includes('reopen') ? act(signal, 'reopen') : back()),
  });
  const listOf = useCallback(
    (colleagueId: string | null, kind: SignalKind | null) =>
      change({ kind, colleague: colleagueId, unassigned: colleagueId === null }, { by: null }),
    [change],
  );
  const inspector =
    chosen !== null ? (
      signal ? (
        <SignalInspector key={signal.id} signal={signal} names={names} act={act} />
      ) : first ? (
        <p className="panel-empty">{t.notHere}</p>
      ) : undefined
    ) : selection ? (
      <Inspector selection={selection} />
    ) : undefined;
  return (
    <Page
      title={t.title}
      sub={
        first && (
          <>
            {t.sub(first.total, first.today)}
            {past && ` · ${t.alwaysToday}`}
          </>
        )
      }
      actions={
        <>
          <Button onClick={() => go('/signals/rules')}>{t.rules}</Button>
          <Segmented
            aria-label={t.view}
            value={heat ? 'colleague' : 'list'}
            onChange={(view) => setBy(view === 'colleague' ? 'colleague' : null, true)}
            options={(['list', 'colleague'] as const).map((value) => ({ value, label: t.views[value] }))}
          />
        </>
      }
      {...(inspector ? { inspector } : {})}
    >
      <SignalFilters choice={choice} change={change} byColleague={heat} />
      {query.isError ? (
        <Problem error={query.error} retry={() => void query.refetch()} />
      ) : !first ? (
        <Bones rows={10} />
      ) : heat ? (
        <HeatTable filter={heatFilter(askedFilter(choice))} empty={t.empty[choice.state]} onOpen={listOf} />
      ) : (
        <>
          <div className="view-tools">
            <KindChips counts={first.byKind} kind={choice.kind} onKind={(kind) => change({ kind })} />
          </div>
          {more && <p className="mut">{t.reading(rows.length, first.total)}</p>}
          {!more && query.hasNextPage && <p className="warning">{t.capped(rows.length, first.total)}</p>}
          <SignalTable
            rows={rows}
            names={names}
            state={choice.state}
            chosen={chosen}
            clear={isNarrowed(choice) ? () => change(EVERYTHING) : null}
            select={select}
            act={act}
          />
        </>
      )}
      <div className="page-foot" />
      {asked && first && (
        <StepDialog
          signal={asked.signal}
          act={asked.act}
          about={sentence(asked.signal)}
          today={first.today}
          onClose={() => ask(null)}
          onStep={(wanted) => set(asked.signal, wanted)}
        />
      )}
    </Page>
  );
}

/** The colleagues are the rows, the kinds the columns: neither narrows what is counted. */
function heatFilter({ state, group, account, deal }: ReturnType<typeof askedFilter>) {
  return { state, group, account, deal };
}
