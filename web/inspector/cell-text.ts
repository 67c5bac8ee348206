import type { CellType } from '../../domain/facts/column.ts';
import { decimal, instant, type Language, percent } from '../core/format/format.ts';
import { choiceWord } from '../texts/choice-word.ts';
import type { Texts } from '../texts/texts.ts';

/** A stored value as text; empty when it is unknown. */
export function cellText(value: unknown, cell: CellType | undefined, texts: Texts, language: Language): string {
  const words: Record<string, string> = texts.values.choice;
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((one) => words[String(one)] ?? String(one)).join(', ');
  if (typeof value === 'boolean') return value ? texts.values.yes : texts.values.no;
  if (typeof value === 'number') return cell === 'share' ? percent(value, 2, false) : decimal(value, language, 4);
  const text = String(value);
  if (cell === 'choice') return choiceWord(texts, text);
  return cell === 'instant' ? instant(text) : text;
}

/** Who wrote something, in words: an import is named as one. */
export function whoWrote(by: string, texts: Texts): string {
  return by.startsWith('import:') ? texts.account.byImport : by;
}
