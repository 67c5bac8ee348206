// Lists of subsidiaries from Exhibit 21 of SEC filings: one account per filer and per line, each line an OWNS with control.
import { createHash } from 'node:crypto';
import type { AnyRecord } from '../../../domain/facts/registry.ts';
import { Refusal } from '../../../domain/values/refusal.ts';
import { parseShare } from '../../../domain/values/share.ts';
import { locate } from './columns.ts';
import { placeOf } from './place.ts';
import type { HeaderFault, MappedFact, Preset, RowNotes, TableMapping } from './preset.ts';

const COLUMNS = ['Filename', 'Subsidiary', 'Location of Incorporation', 'Ownership Percentage'] as const;
const [FILING, NAME, PLACE, PERCENTAGE] = COLUMNS;
const CIK = /(?:^|\/)(\d{1,10})[-/](\d{10}-\d\d-\d{6})/;

interface Filing {
  text: string;
  filerId: string;
  filerName: string;
  evidence: string;
  /** The percentages met so far of each name and place, to tell equal names apart. */
  met: Map<string, string[]>;
}

function filingOf(text: string): Filing {
  const [, cik, accession] = CIK.exec(text) ?? [];
  const filing = { text, met: new Map<string, string[]>() };
  return cik && accession
    ? {
        ...filing,
        filerId: `cik-${Number(cik)}`,
        filerName: `SEC registrant CIK ${Number(cik)}`,
        evidence: `SEC Exhibit 21, accession ${accession}`,
      }
    : { ...filing, filerId: `ex21-${text}`, filerName: text, evidence: `SEC Exhibit 21, ${text}` };
}

/**
 * The id of a line's account: filer, name and place of incorporation, which together are one legal entity. A line of the same
 * name and place with another percentage gets a number of its own: whether it is the same entity is for a person to say.
 */
function subsidiaryId(filing: Filing, name: string, place: string, percentage: string): string {
  const key = [name, place].map((text) => text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()).join('\n');
  const percentages = filing.met.get(key) ?? [];
  if (!percentages.includes(percentage)) filing.met.set(key, [...percentages, percentage]);
  const nth = Math.max(0, percentages.includes(percentage) ? percentages.indexOf(percentage) : percentages.length);
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 12);
  return `${filing.filerId}-${hash}${nth === 0 ? '' : `-${nth + 1}`}`;
}

/** A percentage written without its sign; unknown stays unknown. */
function shareOf(cell: string, notes: RowNotes): number | null {
  const text = cell.trim();
  if (text === '') return null;
  const share = parseShare(text.endsWith('%') ? text : `${text}%`);
  if (!(share instanceof Refusal)) return share;
  notes.error(PERCENTAGE, share.code, { ...share.values, value: text });
  return null;
}

function mapping(header: readonly string[]): TableMapping {
  const at = (name: string) => locate(header, [name])[0] ?? -1;
  const [filingAt, nameAt, placeAt, percentageAt] = [at(FILING), at(NAME), at(PLACE), at(PERCENTAGE)];
  let filing = filingOf('');
  return {
    kind: 'account',
    used: new Set([filingAt, nameAt, placeAt, percentageAt].filter((index) => index >= 0)),
    map(cells, notes) {
      const text = (cells[filingAt] ?? '').trim();
      const name = (cells[nameAt] ?? '').trim();
      if (text === '') notes.error(FILING, 'missing-value');
      if (name === '') notes.error(NAME, 'missing-value');
      const share = shareOf(cells[percentageAt] ?? '', notes);
      if (text === '' || name === '') return null;
      if (text !== filing.text) filing = filingOf(text);
      const place = cells[placeAt] ?? '';
      const id = subsidiaryId(filing, name, place, (cells[percentageAt] ?? '').trim());
      const from = { source: 'document', evidence: filing.evidence };
      const filer: AnyRecord = { id: filing.filerId, name: filing.filerName, ...from };
      const facts: MappedFact[] = [
        { kind: 'account', record: filer, mode: 'placeholder' },
        { kind: 'account', record: { id, name, ...placeOf(place), ...from }, mode: 'stated' },
        { kind: 'stake', record: stake(filing.filerId, id, share, from), mode: 'stated' },
      ];
      return { facts };
    },
  };
}

function stake(ownerId: string, ownedId: string, share: number | null, from: AnyRecord): AnyRecord {
  return {
    ownerKind: 'account',
    ownerId,
    ownedId,
    interest: 'shareholding',
    since: null,
    share,
    control: true,
    ...from,
  };
}

export const ex21: Preset = {
  id: 'ex21',
  recognise(_, header) {
    const complete = [FILING, NAME].every((name) => locate(header, [name]).length === 1);
    return complete ? { as: 'exhibit-21', certainty: 3 } : null;
  },
  open(_, header) {
    const missing: HeaderFault[] = [FILING, NAME]
      .filter((name) => locate(header, [name]).length === 0)
      .map((column) => ({ column, code: 'missing-column' }));
    const twice: HeaderFault[] = COLUMNS.filter((name) => locate(header, [name]).length > 1).map((column) => ({
      column,
      code: 'duplicate-column',
    }));
    return missing.length + twice.length > 0 ? [...missing, ...twice] : mapping(header);
  },
};
