// Facts that stand in names and titles instead of in their own columns: suggestions for a reader to confirm, never changes.
import type { Person, Role, Seat } from '../facts/person.ts';
import { actingBefore, meaningOf, type Place, type What } from './meanings.ts';
import { type Piece, piecesOf } from './pieces.ts';

export type HintedKind = 'person' | 'seat';
export type HintedRecord = Partial<Pick<Person, 'name' | 'nameEn' | 'literal'> & Pick<Seat, 'title'>>;

/** Where a fact was found: the column, its text, the words that say it, and the text without them. */
export interface Found {
  column: 'name' | 'nameEn' | 'title';
  text: string;
  says: string;
  clean: string;
}
export interface Hint {
  what: What;
  role: Role | null;
  unclear: boolean;
  found: Found[];
}

/** Where facts stand that belong elsewhere. */
export const HINTED_COLUMNS: Record<HintedKind, readonly { column: Found['column']; place: Place }[]> = {
  person: [
    { column: 'name', place: 'name' },
    { column: 'nameEn', place: 'name' },
  ],
  seat: [{ column: 'title', place: 'title' }],
};

/** The words by which a reader's "take it literally" is remembered: however they are written. */
export function literalOf(says: string): string {
  return says.normalize('NFKC').trim().toLowerCase();
}

const SIGNS = /[()（）[\]【】〔〕{}*|_:：;；,，/–—-]|[A-Z]{2}|[离辞退卸调世勿要免代]/u;
const WORDS = /do not|don[’']?t|acting|interim/iu;

/** Whether a text is worth a closer look; most names are not. */
export function mayHint(text: string): boolean {
  return SIGNS.test(text) || WORDS.test(text);
}

function piecesIn(text: string, place: Place): Piece[] {
  const before = place === 'title' ? actingBefore(text) : null;
  return before ? [before, ...piecesOf(text)] : piecesOf(text);
}

/** The facts that a record's name or title says, each once; what a reader has dismissed is not among them. */
export function hintsOf(kind: HintedKind, record: HintedRecord): Hint[] {
  const literal = new Set((record.literal ?? []).map(literalOf));
  const hints = new Map<string, Hint>();
  for (const { column, place } of HINTED_COLUMNS[kind]) {
    const text = record[column];
    if (!text || !mayHint(text)) continue;
    const met = new Set<string>();
    for (const { says, without, sign } of piecesIn(text, place)) {
      const meaning = literal.has(literalOf(says)) ? null : meaningOf({ says, without, sign }, place);
      const key = `${meaning?.what} ${meaning?.role}`;
      // The first words of a kind count: "(left)" in brackets is met again as a part of the text behind a dash.
      if (!meaning || met.has(key)) continue;
      met.add(key);
      const hint = hints.get(key) ?? { ...meaning, found: [] };
      hint.unclear &&= meaning.unclear;
      hint.found.push({ column, text, says, clean: without });
      hints.set(key, hint);
    }
  }
  return [...hints.values()];
}
