import { plain } from './plain.ts';
import { type Refusal, refuse } from './refusal.ts';

const YES = new Set(['yes', 'true', 'y', 't', '1', 'on', '是', '√', '✓']);
const NO = new Set(['no', 'false', 'n', 'f', '0', 'off', '否', '×']);

/** A yes or no in the usual words of both languages. */
export function parseFlag(cell: string): boolean | Refusal {
  const word = plain(cell).toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : refuse('not-a-flag', cell);
}
