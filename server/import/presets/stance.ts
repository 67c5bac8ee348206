// Columns that no CRM has and that people add to its files: how a person stands in the deals that he takes part in.

import type { AnyRecord } from '../../../domain/facts/registry.ts';
import { attitudeOfWord } from '../../../domain/persons/attitude-words.ts';
import { Refusal } from '../../../domain/values/refusal.ts';
import type { Beside } from './beside.ts';
import type { Cells } from './cells.ts';
import { parserOf } from './columns.ts';
import type { RowNotes } from './preset.ts';

/** As written by hand, as a custom field and as a warehouse writes a custom property. */
export const STANCE_COLUMNS = {
  attitude: ['attitude', 'Attitude__c', 'property_attitude', '态度'],
  power: ['power', 'Power__c', 'property_power', '影响力'],
  contactLevel: ['contactLevel', 'Contact Level', 'Contact_Level__c', 'property_contact_level', '接触程度'],
  chain: ['chain', 'Chain__c', 'property_chain', '决策线'],
} as const;
export type StanceColumn = keyof typeof STANCE_COLUMNS;

const COLUMNS: readonly StanceColumn[] = ['attitude', 'power', 'contactLevel', 'chain'];
const PARSERS = new Map(COLUMNS.map((column) => [column, parserOf('decision', column)]));

function parse(column: StanceColumn, cell: string): AnyRecord[string] | Refusal {
  const word = column === 'attitude' ? attitudeOfWord(cell) : undefined;
  return word ?? PARSERS.get(column)?.(cell) ?? null;
}

export function hasStance(cells: Cells<StanceColumn>): boolean {
  return COLUMNS.some((column) => cells.has(column));
}

/** What a row says about the stance, in the columns that the file has; refused cells are noted as errors. */
export function stanceOfRow(cells: Cells<StanceColumn>, row: string[], notes: RowNotes): AnyRecord {
  const stance: AnyRecord = {};
  for (const column of COLUMNS) {
    if (!cells.has(column)) continue;
    const value = parse(column, cells.text(row, column) ?? '');
    if (value instanceof Refusal) notes.error(cells.called(column), value.code, value.values);
    else stance[column] = value;
  }
  return stance;
}

/** Remembers what a person's own row says: it holds in each of his deals whose row does not say otherwise. */
export function noteStance(cells: Cells<StanceColumn>, row: string[], personId: string, beside: Beside): void {
  for (const column of COLUMNS) {
    const text = cells.text(row, column);
    if (text !== null) beside.add(column, personId, text);
  }
}

/** What the rows of persons say about the stance of one of them. */
export function stanceOfPerson(personId: string, beside: Beside): AnyRecord {
  const stance: AnyRecord = {};
  for (const column of COLUMNS) {
    const text = beside.first(column, personId);
    const value = text === undefined ? undefined : parse(column, text);
    if (value !== undefined && !(value instanceof Refusal)) stance[column] = value;
  }
  return stance;
}

/** The stance in one deal: what is said there, else what is said of the person. */
export function stanceInDeal(said: AnyRecord, personId: string, beside: Beside): AnyRecord {
  const stance = { ...said };
  for (const [column, value] of Object.entries(stanceOfPerson(personId, beside)))
    stance[column] = stance[column] ?? value;
  return stance;
}

/** Warns of what a row says of a person's part in deals where these files have the person in none. */
export function warnWithoutDeal(
  cells: Cells<StanceColumn>,
  row: string[],
  role: string | null,
  inDeal: boolean,
  notes: RowNotes,
): void {
  const said = [role, ...COLUMNS.map((column) => cells.text(row, column))].filter((text) => text !== null);
  if (!inDeal && said.length > 0) notes.warn(null, 'without-deal', { value: said.join(', ') });
}
