// A table of scores as a file: the same rows, order and columns as on the screen.
import writeXlsxFile from 'write-excel-file/node';
import { MeridianError } from '../../../domain/contract/errors.ts';
import type { ScoreRow } from '../../../domain/contract/scores.ts';
import type { ScoreModelId } from '../../../domain/scores/model.ts';
import { csvFile } from '../../../domain/values/csv-cell.ts';
import type { Asking } from '../../graph.ts';
import type { VersionedModel } from '../../scores/models.ts';
import type { App } from '../app.ts';
import { namesByKind } from '../facts/names.ts';
import type { TableQuery } from './question.ts';
import { tablePage } from './table.ts';

/** Rows of one file: what a spreadsheet and one answer can hold. */
export const EXPORTED_SCORES = 100_000;
const AT_ONCE = 5_000;

type Language = 'en' | 'zh';
type Value = string | number | null;

export interface ExportWanted extends TableQuery {
  format: 'csv' | 'xlsx';
  columns?: string | undefined;
  lang: Language;
}

/** Columns every model has, beside its own. */
const COMMON: Record<string, Record<Language, string>> = {
  accountId: { en: 'Account id', zh: '客户编号' },
  accountName: { en: 'Account', zh: '客户' },
  accountNameEn: { en: 'Account (English)', zh: '客户（英文）' },
  groupName: { en: 'Group', zh: '集团' },
  industry: { en: 'Industry', zh: '行业' },
  country: { en: 'Country', zh: '国家' },
  colleagues: { en: 'Colleagues', zh: '我方人员' },
  entities: { en: 'Entities', zh: '实体数' },
  score: { en: 'Score', zh: '得分' },
  low: { en: 'At least', zh: '最低' },
  high: { en: 'At most', zh: '最高' },
  segment: { en: 'Segment', zh: '分层' },
  reason: { en: 'Why not scored', zh: '未评分原因' },
  trend: { en: 'Change', zh: '变化' },
  since: { en: 'Since', zh: '对比日期' },
  version: { en: 'Version', zh: '版本' },
  asOf: { en: 'As of', zh: '截止日期' },
};
const USUAL = ['accountName', 'groupName', 'score', 'low', 'high', 'segment', 'reason'];

/** Throws `too-many` above `EXPORTED_SCORES`, `invalid-request` for a column there is not. */
export async function scoresExport(app: App, asking: Asking, id: ScoreModelId, wanted: ExportWanted): Promise<Buffer> {
  const { format, columns: asked, lang, ...query } = wanted;
  return app.graph.readAll({ ...asking, timeoutMs: 120_000 }, async (tx) => {
    const rows: ScoreRow[] = [];
    for (;;) {
      const page = await tablePage(app, asking, tx, id, query, { skip: rows.length, limit: AT_ONCE });
      rows.push(...page.rows);
      if (rows.length > EXPORTED_SCORES) throw new MeridianError('too-many', { limit: EXPORTED_SCORES, of: 'rows' });
      if (page.rows.length === AT_ONCE) continue;
      const { versioned } = page.question;
      const columns = columnsOf(versioned, asked);
      const names = await namesByKind(tx, { colleague: rows.flatMap((row) => row.colleagueIds) });
      const colleagues = names.names['colleague'] ?? {};
      const table = [
        columns.map((column) => titleOf(versioned, column, lang)),
        ...rows.map((row) => columns.map((column) => cellOf(versioned, row, column, lang, colleagues))),
      ];
      return format === 'csv' ? Buffer.from(csvFile(table)) : workbook(table, versioned.model.words[lang].name);
    }
  });
}

function columnsOf({ model }: VersionedModel, asked: string | undefined): string[] {
  const own = model.columns.map((column) => column.id);
  if (asked === undefined) return [...USUAL, ...own, 'version', 'asOf'];
  const columns = asked.split(',').filter((column) => column !== '');
  const unknown = columns.find((column) => !(column in COMMON) && !own.includes(ownName(column)));
  if (unknown === undefined && columns.length > 0) return columns;
  const problem = `cannot have ${unknown ?? 'nothing'}; it can have ${[...Object.keys(COMMON), ...own].join(', ')}`;
  throw new MeridianError('invalid-request', { in: 'query', fields: [{ field: 'columns', problem }] });
}

/** A column of the model; `own.industry` where an account's own column has the name. */
function ownName(column: string): string {
  return column.replace(/^own\./u, '');
}

function titleOf({ model }: VersionedModel, column: string, lang: Language): string {
  return COMMON[column]?.[lang] ?? model.words[lang].columns[ownName(column)] ?? column;
}

function cellOf(
  versioned: VersionedModel,
  row: ScoreRow,
  column: string,
  lang: Language,
  colleagues: Readonly<Record<string, string>>,
): Value {
  const { model } = versioned;
  const words = model.words[lang];
  switch (column) {
    case 'segment':
      return row.segment === null ? null : segmentTitle(versioned, row.segment, lang);
    case 'reason':
      return row.reason === null ? null : (words.reasons[row.reason] ?? row.reason);
    case 'low':
    case 'high':
      return row.range[column];
    case 'trend':
      return row.trend?.by ?? null;
    case 'since':
      return row.trend?.since ?? null;
    case 'colleagues':
      return row.colleagueIds.map((each) => colleagues[each] ?? each).join('; ');
    case 'accountId':
    case 'accountName':
    case 'accountNameEn':
    case 'groupName':
    case 'industry':
    case 'country':
    case 'entities':
    case 'score':
    case 'version':
    case 'asOf':
      return row[column];
    default: {
      const own = model.columns.find((each) => each.id === ownName(column));
      return (own && (own.of === 'part' ? row.parts[own.id] : row.measure[own.id])) ?? null;
    }
  }
}

function segmentTitle({ model, parameters }: VersionedModel, segment: string, lang: Language): string {
  return model.segmentName?.(segment, parameters)?.[lang] ?? model.words[lang].segments[segment]?.label ?? segment;
}

/** Text cells are text, whatever they begin with: a spreadsheet computes nothing of them. */
async function workbook(table: readonly (readonly Value[])[], sheet: string): Promise<Buffer> {
  const [head = [], ...body] = table;
  const cells = body.map((row) =>
    row.map((value) =>
      value === null ? null : typeof value === 'number' ? { value, type: Number } : { value, type: String },
    ),
  );
  const titles = head.map((value) => ({ value: String(value), type: String, fontWeight: 'bold' as const }));
  return writeXlsxFile([titles, ...cells], { sheet: sheet.slice(0, 31), stickyRowsCount: 1 }).toBuffer();
}
