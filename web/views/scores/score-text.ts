import type { ScoreModelAnswer, ScoreRow } from '../../../domain/contract/scores.ts';
import type { ScoreModelId } from '../../../domain/scores/model.ts';
import { DASH, day, decimal, exactMoney, type Language, money, percent } from '../../core/format/format.ts';
import type { Texts } from '../../texts/texts.ts';

/** A score as people read it: RFM as its three digits, priority as money, the others with one digit. */
export function scoreText(
  model: ScoreModelId,
  score: number | null,
  currency: string | null,
  language: Language,
): string {
  if (score === null) return DASH;
  if (model === 'priority') return money(score, currency, language);
  return decimal(score, language, model === 'rfm' ? 0 : 1);
}

type ColumnOf = ScoreModelAnswer['columns'][number];

export function figureOf(row: ScoreRow, column: ColumnOf): number | string | null {
  return (column.of === 'part' ? row.parts[column.id] : row.measure[column.id]) ?? null;
}

/** A figure of a score by its kind, and exactly where that is shorter than it is. */
export function figureText(
  value: number | string | null,
  kind: ColumnOf['kind'],
  { currency, language, texts }: { currency: string | null; language: Language; texts: Texts },
): { text: string; exact?: string } {
  if (value === null) return { text: DASH };
  const words: Record<string, string> = texts.values.choice;
  if (typeof value === 'string') return { text: kind === 'day' ? day(value) : (words[value] ?? value) };
  if (kind === 'money') return { text: money(value, currency, language), exact: exactMoney(value, currency, language) };
  if (kind === 'fraction') return { text: percent(value, 0) };
  return { text: decimal(value, language, 2) };
}
