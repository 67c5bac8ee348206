import { plain } from './plain.ts';
import { type Refusal, refuse } from './refusal.ts';

/** One of the given words, in any case. */
export function choiceParser(choices: readonly string[]): (cell: string) => string | Refusal {
  const known = new Map<string, string>();
  for (const choice of choices) known.set(choice, choice).set(choice.toLowerCase(), choice);
  return (cell) =>
    known.get(cell) ??
    known.get(plain(cell).toLowerCase()) ??
    refuse('unknown-choice', cell, { choices: choices.join(', ') });
}
