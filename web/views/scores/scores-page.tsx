import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useCallback, useMemo, useRef } from 'react';
import { Navigate, useParams } from 'react-router';
import type { ScoreModelAnswer, ScoreRow } from '../../../domain/contract/scores.ts';
import { SCORE_MODELS } from '../../../domain/scores/model.ts';
import { scoreModelPath, scoresPath } from '../../core/address/address.ts';
import { modelWords } from '../../core/score/words.ts';
import { scoreModels, scoreSegments } from '../../data/scores.ts';
import { useTableState } from '../../grid/use-frame.ts';
import { useRested } from '../../grid/use-rested.ts';
import { Inspector } from '../../inspector/inspector.tsx';
import { SettingOutlined } from '../../marks/icons.tsx';
import { Bones } from '../../shell/bones.tsx';
import { useCrumbs } from '../../shell/crumbs.tsx';
import { Page } from '../../shell/page.tsx';
import { useGo, useHref, useSelection } from '../../shell/place.ts';
import { Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import { Freshness } from './freshness.tsx';
import { ModelTabs } from './model-tabs.tsx';
import { Quadrant } from './quadrant.tsx';
import { SavedViews } from './saved-views.tsx';
import { ScoreChart } from './score-chart.tsx';
import { ScoreFilters } from './score-filters.tsx';
import { ScoreInspector } from './score-inspector.tsx';
import { ScoreTable, USUAL, useScoreRows } from './score-table.tsx';
import { useFreshModel } from './use-fresh-model.ts';
import { isNarrowed, NOTHING_CHOSEN, useScoreFilter, useScoreNarrow } from './use-score-filter.ts';
import './scores.css';

/** Every account, or every group, by a score model. */
export function ScoresPage() {
  const { texts } = useLook();
  const { model: asked } = useParams();
  const href = useHref();
  const query = useQuery(scoreModels);
  const id = SCORE_MODELS.find((known) => known === asked);
  if (id === undefined) return <Navigate to={href(scoresPath('rfm'))} replace />;
  const model = query.data?.models.find((each) => each.id === id);
  if (query.isError && !model)
    return (
      <Page title={texts.scores.title}>
        <Problem error={query.error} retry={() => void query.refetch()} />
      </Page>
    );
  if (!model)
    return (
      <Page title={texts.scores.title}>
        <Bones rows={10} />
      </Page>
    );
  return <Scores key={id} model={model} />;
}

function Scores({ model }: { model: ScoreModelAnswer }) {
  const { texts, language } = useLook();
  const t = texts.scores;
  const go = useGo();
  const words = modelWords(model.id, language);
  useCrumbs([{ name: t.title }]);
  const [selection, select] = useSelection();
  const [filter, change] = useScoreFilter(model.id);
  const [state, setState] = useTableState(USUAL);
  const narrow = useScoreNarrow(filter, useRested(state.search));
  const rows = useScoreRows(model, narrow);
  const segments = useQuery(scoreSegments(model.id, { ...narrow, segment: undefined }));
  useFreshModel(rows.newest && `${rows.newest.version} ${rows.newest.from} ${rows.newest.pending}`, model);
  const chosen = selection?.kind === 'score' ? selection.id : null;
  const choose = useChoose(select);
  const known = useMemo(() => {
    const all = rows.answers.flatMap((answer) => answer.rows);
    const of = (name: 'industry' | 'country') => [...new Set(all.flatMap((row) => row[name] ?? []))];
    return { industries: of('industry'), countries: of('country') };
  }, [rows.answers]);
  const clear = () => {
    change(NOTHING_CHOSEN);
    if (state.search !== '') setState({ ...state, search: '' });
  };
  const inspector = chosen ? (
    <ScoreInspector key={chosen} id={chosen} model={model} narrow={narrow} />
  ) : selection ? (
    <Inspector selection={selection} />
  ) : undefined;
  return (
    <Page
      title={`${t.title} ${words.name}`}
      heading={
        <>
          <h1 className="score-title">
            <span className="unseen">{t.title}</span>
          </h1>
          <ModelTabs model={model.id} />
        </>
      }
      sub={rows.newest && <Freshness model={model} answer={rows.newest} />}
      actions={
        <>
          <SavedViews screen="scores" />
          <Button icon={<SettingOutlined />} onClick={() => go(scoreModelPath(model.id))}>
            {t.editModel}
          </Button>
        </>
      }
      {...(inspector ? { inspector } : {})}
    >
      <details className="score-says">
        <summary>{filter.level === 'group' ? words.rollUp : words.says}</summary>
        <p className="mut">{words.formula}</p>
        <p className="mut">{filter.level === 'group' ? words.says : words.rollUp}</p>
      </details>
      <ScoreFilters model={model.id} filter={filter} change={change} known={known} />
      <ScoreChart
        model={model}
        segments={segments.data}
        currency={rows.newest?.currency ?? null}
        chosen={filter.segments}
        onChosen={(next) => change({ segments: next })}
        quadrant={<Quadrant model={model} narrow={narrow} chosen={chosen} onChosen={choose} />}
      />
      <ScoreTable
        model={model}
        level={filter.level}
        rows={rows}
        narrowed={isNarrowed(filter)}
        clear={clear}
        selected={chosen}
        onSelect={choose}
      />
    </Page>
  );
}

/** Selects a row; the function stays the same, so that columns need not be made anew. */
function useChoose(select: (selection: { kind: string; id: string }) => void): (row: ScoreRow) => void {
  const latest = useRef(select);
  latest.current = select;
  return useCallback((row) => latest.current({ kind: 'score', id: row.accountId }), []);
}
