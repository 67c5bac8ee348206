// Files by their text, as the presets take them: recognised, surveyed, mapped in the order of their kinds.
import { FACT_KINDS, type FactKind } from '../../../../domain/facts/kind.ts';
import type { AnyRecord } from '../../../../domain/facts/registry.ts';
import { Beside } from '../beside.ts';
import type { MappedFact } from '../preset.ts';
import { recognise } from '../presets.ts';

export interface Mapped {
  /** What each file was taken for. */
  as: Record<string, string | null>;
  facts: MappedFact[];
  /** `file:line code value` */
  warnings: string[];
  errors: string[];
  leftOut: number;
}

/** Maps CSV files without quotes. */
export function mapFiles(files: Record<string, string>): Mapped {
  const result: Mapped = { as: {}, facts: [], warnings: [], errors: [], leftOut: 0 };
  const beside = new Beside();
  const tables = Object.entries(files).flatMap(([name, text]) => {
    const [header = [], ...rows] = text
      .trim()
      .split('\n')
      .map((line) => line.split(','));
    const known = recognise(name, header);
    result.as[name] = known && `${known.preset.id}/${known.as}`;
    return known ? [{ name, header, rows, ...known }] : [];
  });
  for (const { preset, as, header, rows } of tables) {
    const note = preset.survey?.(as, header, beside);
    if (note) for (const row of rows) note(row);
  }
  const opened = tables.flatMap((table) => {
    const mapping = table.preset.open(table.as, table.header, beside);
    if (!Array.isArray(mapping)) return [{ ...table, mapping }];
    result.errors.push(...mapping.map(({ column, code }) => `${table.name}:1 ${code} ${column}`));
    return [];
  });
  opened.sort((a, b) => FACT_KINDS.indexOf(a.mapping.kind) - FACT_KINDS.indexOf(b.mapping.kind));
  for (const { name, rows, mapping } of opened)
    for (const [at, row] of rows.entries()) {
      const say = (list: string[]) => (column: string | null, code: string, values?: Record<string, string>) =>
        void list.push([`${name}:${at + 2}`, column, code, ...Object.values(values ?? {})].filter(Boolean).join(' '));
      const mapped = mapping.map(row, { error: say(result.errors), warn: say(result.warnings) });
      if (!mapped) result.leftOut += 1;
      result.facts.push(...(mapped?.facts ?? []), ...(mapped?.late ?? []));
    }
  return result;
}

/** The records of a kind that rows state. */
export function stated({ facts }: Mapped, kind: FactKind): AnyRecord[] {
  return facts.filter((fact) => fact.kind === kind && fact.mode === 'stated').map(({ record }) => record);
}
