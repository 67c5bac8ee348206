import { Button, Segmented } from 'antd';
import { useSearchParams } from 'react-router';
import { writeTable } from '../../core/address/address.ts';
import { nameIn } from '../../core/format/format.ts';
import { gapId, selectedGap } from '../../core/gaps/gap-row.ts';
import { tallyByColleague, tallyByGroup } from '../../core/gaps/tally.ts';
import { PLAIN } from '../../core/table/column.ts';
import { C139_FILES } from '../../data/c139.ts';
import { nameOf } from '../../data/facts.ts';
import { Inspector } from '../../inspector/inspector.tsx';
import { CalendarOutlined, DownloadOutlined } from '../../marks/icons.tsx';
import { Bones } from '../../shell/bones.tsx';
import { useCrumbs } from '../../shell/crumbs.tsx';
import { Page } from '../../shell/page.tsx';
import { useAsOf, useParam, useSelection } from '../../shell/place.ts';
import { Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import { ChooseGroup, useColleagueName } from '../standings/choose-group.tsx';
import { useStandingFilter } from '../standings/use-standing-filter.ts';
import { GapInspector } from './gap-inspector.tsx';
import { GapTable } from './gap-table.tsx';
import { KindChips } from './kind-chips.tsx';
import { TallyTable } from './tally-table.tsx';
import { gapKindOf, useGapNames, useGaps } from './use-gaps.ts';
import './gaps.css';

const VIEWS = ['list', 'colleague', 'group'] as const;
type View = (typeof VIEWS)[number];

/** What is missing in the open deals: the worst first, by kind, group and colleague, each with what closes it. */
export function GapsPage() {
  const { texts, language } = useLook();
  const t = texts.gaps;
  const asOf = useAsOf();
  const [kindText, setKind] = useParam('kind');
  const [viewText] = useParam('by');
  const show = useView();
  const [selection, select] = useSelection();
  const [filter, change] = useStandingFilter();
  const kind = gapKindOf(kindText);
  const view = VIEWS.find((known) => known === viewText) ?? 'list';
  useCrumbs([{ name: t.title }]);
  const { query, rows, names, more, first } = useGaps({ ...filter, kind });
  const gapNames = useGapNames(names);
  const day = first?.asOf;
  const chosen = selectedGap(selection);
  const gap = chosen === null ? undefined : rows.find((row) => gapId(row) === chosen);
  const total = first?.total ?? 0;
  const groupName = (id: string | null) => {
    const row = rows.find((each) => each.groupId === id);
    return row ? nameIn(language, { name: row.groupName, nameEn: row.groupNameEn }) : t.noGroup;
  };
  const inspector = gap ? (
    <GapInspector key={gapId(gap)} gap={gap} names={names} gapNames={gapNames} asOf={day ?? ''} />
  ) : selection && chosen === null ? (
    <Inspector selection={selection} />
  ) : undefined;
  return (
    <Page
      title={t.title}
      sub={
        first &&
        t.sub(
          first.byKind.reduce((sum, each) => sum + each.gaps, 0),
          first.deals,
        )
      }
      actions={
        <>
          <Files colleague={filter.colleague} asOf={asOf} />
          <Segmented<View>
            aria-label={t.view}
            value={view}
            onChange={(next) => show(next)}
            options={VIEWS.map((value) => ({ value, label: t.views[value] }))}
          />
        </>
      }
      {...(inspector ? { inspector } : {})}
    >
      {query.isError ? (
        <Problem error={query.error} retry={() => void query.refetch()} />
      ) : !first ? (
        <Bones rows={10} />
      ) : (
        <>
          <div className="view-tools">
            <ChooseGroup filter={filter} change={change} />
            <KindChips counts={first.byKind} kind={kind} onKind={setKind} />
          </div>
          {more && <p className="mut">{t.reading(rows.length, total)}</p>}
          {!more && query.hasNextPage && <p className="warning">{t.capped(rows.length, total)}</p>}
          {view === 'list' && (
            <GapTable rows={rows} names={names} gapNames={gapNames} asOf={day} chosen={chosen} select={select} />
          )}
          {view === 'colleague' && (
            <TallyTable
              by="colleague"
              rows={tallyByColleague(rows, day)}
              nameOf={(id) => (id === null ? texts.c139.nobody : nameOf(names, 'colleague', id))}
              onOpen={(id) => id !== null && show('list', { colleague: id })}
            />
          )}
          {view === 'group' && (
            <TallyTable
              by="group"
              rows={tallyByGroup(rows, day)}
              nameOf={groupName}
              onOpen={(id) => id !== null && show('list', { group: id })}
            />
          )}
          <div className="page-foot" />
        </>
      )}
    </Page>
  );
}

/** Goes to a view, narrowed or not; what was searched and sorted in the table of another one means nothing there. */
function useView(): (view: View, narrowed?: Record<string, string>) => void {
  const [, setParams] = useSearchParams();
  return (view, narrowed = {}) =>
    setParams((before) => {
      const next = writeTable(before, PLAIN, PLAIN);
      for (const [name, value] of Object.entries(narrowed)) next.set(name, value);
      if (view === 'list') next.delete('by');
      else next.set('by', view);
      return next;
    });
}

/** The actions as files for a calendar and a table: of the colleague chosen, else of everybody. */
function Files({ colleague, asOf }: { colleague: string | null; asOf: string | undefined }) {
  const { texts, language } = useLook();
  const t = texts.gaps;
  const name = useColleagueName(colleague);
  const of = { colleague: colleague ?? undefined, asOf };
  const title = name === null ? undefined : t.of(name);
  return (
    <>
      <Button icon={<CalendarOutlined />} href={C139_FILES.calendar(of, language)} title={title} download>
        {t.calendar}
      </Button>
      <Button icon={<DownloadOutlined />} href={C139_FILES.actions(of)} title={title} download>
        {t.actionsCsv}
      </Button>
    </>
  );
}
