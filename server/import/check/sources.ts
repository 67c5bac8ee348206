// The files of an import in the order in which they are read: what is referred to comes before what refers to it.
import { FACT_KINDS, type FactKind } from '../../../domain/facts/kind.ts';
import type { IssueCode } from '../../../domain/imports/issues.ts';
import { Beside } from '../presets/beside.ts';
import type { OpenTools, Preset, TableMapping } from '../presets/preset.ts';
import { REJECTED_PREFIX } from '../presets/preset.ts';
import { AVAILABLE, type Recognised, recognise } from '../presets/presets.ts';
import { type InputFile, openTable, rowsOf, type Table } from '../reading/table.ts';

export interface Source {
  /** Position in the order of reading. */
  index: number;
  table: Table;
  preset: Preset;
  as: string;
  kind: FactKind;
  /** When facts that wait for later rows of the same file have their turn. */
  lateKind: FactKind | undefined;
  /** A fresh mapping, for one pass over the file. */
  open(): TableMapping;
}

export interface FileFinding {
  file: string;
  column: string | null;
  code: IssueCode;
  values?: Record<string, string>;
}

export interface RecognisedFiles {
  tables: KnownTable[];
  /** What each file was recognised as, in the order given. */
  files: {
    name: string;
    bytes: number;
    as: string | null;
    preset: string | null;
    header: string[];
    delimiter: string;
  }[];
  findings: FileFinding[];
}

export interface Sources extends Omit<RecognisedFiles, 'tables'> {
  sources: Source[];
}

interface KnownTable {
  table: Table;
  known: Recognised;
}

/** Opens files and says what each is; those of no known kind and those that cannot be read are findings. */
export async function recogniseFiles(files: InputFile[], preset?: string): Promise<RecognisedFiles> {
  const result: RecognisedFiles = { tables: [], files: [], findings: [] };
  for (const file of files) {
    const table = await openTable(file);
    const known = recognise(file.name, table.header, preset);
    const { header, delimiter } = table;
    result.files.push({
      name: file.name,
      bytes: file.bytes,
      as: known && `${known.preset.id}/${known.as}`,
      preset: known?.preset.id ?? null,
      header: known ? header : [],
      delimiter,
    });
    if (table.fault && (known || isTable(file.name))) {
      const { code, values } = table.fault;
      result.findings.push({ file: file.name, column: null, code, ...(values ? { values } : {}) });
    } else if (!known) {
      result.findings.push({ file: file.name, column: null, code: 'unknown-file' });
    } else result.tables.push({ table, known });
  }
  return result;
}

/** The files that can be read, ready to be; those whose header is unusable are findings, not sources. */
export async function openSources(files: InputFile[], preset?: string, signal?: AbortSignal): Promise<Sources> {
  const { tables, ...result } = await recogniseFiles(files, preset);
  const beside = await surveyTables(tables, signal);
  const opened: Omit<Source, 'index'>[] = [];
  for (const { table, known } of tables) {
    const source = openSource(table, known, beside, result.findings);
    if (source) opened.push(source);
  }
  opened.sort((a, b) => order(a.kind) - order(b.kind) || rank(a.preset) - rank(b.preset));
  return { ...result, sources: opened.map((source, index) => ({ ...source, index })) };
}

/** What the rows of all files say about one another. */
async function surveyTables(tables: readonly KnownTable[], signal: AbortSignal | undefined): Promise<Beside> {
  const beside = new Beside();
  for (const { table, known } of tables) {
    const note = known.preset.survey?.(known.as, table.header, beside);
    if (!note) continue;
    for await (const rows of rowsOf(table, signal)) for (const row of rows) if (!row.faults) note(row.cells);
  }
  return beside;
}

/** Lets presets that ask for it open their files together; from then on their rows are mapped by what was found. */
export async function openTogether({ sources }: Sources, tools: OpenTools): Promise<void> {
  for (const preset of new Set(sources.map((source) => source.preset))) {
    const own = sources.filter((source) => source.preset === preset);
    const opened = await preset.openAll?.(
      own.map(({ table }) => table),
      tools,
    );
    if (opened) for (const [at, source] of own.entries()) source.open = () => opened(at);
  }
}

/** A file that is meant to be a table, so that an empty one is a mistake worth naming. */
function isTable(name: string): boolean {
  return /\.(csv|tsv)$/i.test(name);
}

function order(kind: FactKind): number {
  return FACT_KINDS.indexOf(kind);
}
/** The bundle first: what it states is there before other presets hold a place for it. */
function rank(preset: Preset): number {
  return AVAILABLE.indexOf(preset);
}

function openSource(
  table: Table,
  { preset, as }: Recognised,
  beside: Beside,
  findings: FileFinding[],
): Omit<Source, 'index'> | null {
  const mapping = preset.open(as, table.header, beside);
  const file = table.file.name;
  if (Array.isArray(mapping)) {
    for (const { column, code } of mapping) findings.push({ file, column, code, values: { value: column } });
    return null;
  }
  for (const [index, name] of table.header.entries())
    if (!mapping.used.has(index) && !name.startsWith(REJECTED_PREFIX))
      findings.push({ file, column: name, code: 'unknown-column', values: { value: name } });
  const open = () => {
    const fresh = preset.open(as, table.header, beside);
    if (Array.isArray(fresh)) throw new Error(`${file} was recognised a moment ago`);
    return fresh;
  };
  return { table, preset, as, kind: mapping.kind, lateKind: mapping.lateKind, open };
}
