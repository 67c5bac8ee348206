import type { ScoreModelAnswer, ScoreRow } from '../../../domain/contract/scores.ts';
import { accountPath, groupPath } from '../../core/address/address.ts';
import { gainPoints } from '../../core/c139/points.ts';
import { DASH, type Language, nameIn } from '../../core/format/format.ts';
import { modelWords } from '../../core/score/words.ts';
import { CellLink } from '../../grid/cell-link.tsx';
import type { GridColumn } from '../../grid/grid-column.ts';
import type { Texts } from '../../texts/texts.ts';
import { ScoreBar } from './score-bar.tsx';
import { figureOf, figureText, scoreText } from './score-text.ts';
import { SegmentChip } from './segment-chip.tsx';

export interface ScoreTableWords {
  model: ScoreModelAnswer;
  level: 'account' | 'group';
  currency: string | null;
  scale: { from: number; to: number };
  /** Colleagues by id. */
  names: Readonly<Record<string, string>>;
  texts: Texts;
  language: Language;
  /** Opens the ledger of a row. */
  onDoor(row: ScoreRow): void;
}

const OF_GROUPS = ['entities'];
const OF_ACCOUNTS = ['groupName'];
/** What most readers look for elsewhere. */
export const HIDDEN_FIRST = ['industry', 'country', 'unknownAmounts', 'unknownValues'];

/** Columns of the file for one of the table. */
const IN_FILE: Record<string, readonly string[]> = {
  name: ['accountName', 'accountNameEn'],
  score: ['score', 'low', 'high'],
  segment: ['segment', 'reason'],
  trend: ['trend', 'since'],
};
export function fileColumns(shown: readonly { id: string }[]): string[] {
  return shown.flatMap(({ id }) => IN_FILE[id.replace('own.', '')] ?? [id.replace('own.', '')]);
}

/** Name, score with its range, segment or why there is none, change, then the figures of the model, then what the account is. */
export function scoreColumns(words: ScoreTableWords): GridColumn<ScoreRow>[] {
  const { level, texts, names } = words;
  const t = texts.scores;
  const plain = (id: 'industry' | 'country' | 'groupName', width: number): GridColumn<ScoreRow> => ({
    id,
    title: t[id],
    width,
    sortable: false,
    value: (row) => row[id],
  });
  const columns = [
    ...headColumns(words),
    ...ownColumns(words),
    plain('groupName', 150),
    {
      id: 'entities',
      title: t.entities,
      width: 84,
      numeric: true,
      sortable: false,
      value: (row: ScoreRow) => row.entities,
    },
    plain('industry', 120),
    plain('country', 84),
    {
      id: 'colleagues',
      title: t.colleague,
      width: 130,
      sortable: false,
      value: (row: ScoreRow) => row.colleagueIds.map((id) => names[id] ?? id).join(', ') || null,
    },
  ];
  const left = level === 'account' ? OF_GROUPS : OF_ACCOUNTS;
  return columns.filter(({ id }) => !left.includes(id));
}

function headColumns({ model, level, currency, scale, texts, language, onDoor }: ScoreTableWords) {
  const t = texts.scores;
  const name = (row: ScoreRow) => nameIn(language, { name: row.accountName, nameEn: row.accountNameEn });
  const write = (value: number) => scoreText(model.id, value, currency, language);
  const columns: GridColumn<ScoreRow>[] = [
    {
      id: 'name',
      title: level === 'group' ? t.group : t.account,
      width: 210,
      value: name,
      render: (row) => (
        <CellLink className="name" path={level === 'group' ? groupPath(row.accountId) : accountPath(row.accountId)}>
          {name(row)}
        </CellLink>
      ),
    },
    {
      id: 'score',
      title: t.score,
      width: model.id === 'priority' ? 150 : 132,
      numeric: true,
      value: (row) => row.score,
      render: (row) => (
        <span className="score-cell">
          {row.score === null ? <span /> : <ScoreBar score={row.score} range={row.range} scale={scale} write={write} />}
          <button
            type="button"
            className="door"
            tabIndex={-1}
            aria-label={row.score === null ? t.openLedger(name(row)) : `${write(row.score)} ${t.openLedger(name(row))}`}
            onClick={(event) => {
              event.stopPropagation();
              onDoor(row);
            }}
          >
            {row.score === null ? DASH : write(row.score)}
          </button>
        </span>
      ),
    },
    {
      id: 'segment',
      title: t.segment,
      width: 152,
      sortable: false,
      value: (row) => row.segment,
      render: (row) => {
        if (row.segment !== null) return <SegmentChip model={model} segment={row.segment} />;
        const why =
          row.reason === null ? t.noScore : (modelWords(model.id, language).reasons[row.reason] ?? row.reason);
        return (
          <span className="mut" title={why}>
            {why}
          </span>
        );
      },
    },
    {
      id: 'trend',
      title: t.trend,
      width: 92,
      numeric: true,
      sortable: false,
      value: (row) => row.trend?.by ?? null,
      render: (row) => <Trend row={row} write={write} texts={texts} money={model.id === 'priority'} />,
    },
  ];
  return columns;
}

function Trend({
  row: { trend },
  write,
  texts,
  money,
}: {
  row: ScoreRow;
  write(value: number): string;
  texts: Texts;
  money: boolean;
}) {
  if (!trend || trend.by === null) return <span className="mut">{DASH}</span>;
  const { by } = trend;
  const before = trend.score === null ? texts.scores.noScore : write(trend.score);
  const flat = Math.abs(by) < 1e-9;
  const points = flat ? '±0' : money ? `${by > 0 ? '+' : '−'}${write(Math.abs(by))}` : gainPoints(by);
  return (
    <span className="trend" title={texts.scores.since(trend.since, before)}>
      <span aria-hidden="true">{flat ? '→' : by > 0 ? '↗' : '↘'}</span>
      {points}
    </span>
  );
}

function ownColumns({ model, currency, texts, language }: ScoreTableWords): GridColumn<ScoreRow>[] {
  const words = modelWords(model.id, language);
  return model.columns.map((column) => ({
    id: column.id === 'score' || column.id === 'industry' || column.id === 'country' ? `own.${column.id}` : column.id,
    title: words.columns[column.id] ?? column.id,
    width: column.kind === 'day' ? 104 : column.kind === 'number' ? 76 : 104,
    numeric: column.kind !== 'text' && column.kind !== 'day',
    sortable: column.sortable,
    value: (row) => figureOf(row, column),
    render: (row) => {
      const { text, exact } = figureText(figureOf(row, column), column.kind, { currency, language, texts });
      return <span {...(exact ? { title: exact } : {})}>{text}</span>;
    },
  }));
}
