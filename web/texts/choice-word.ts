import type { Texts } from './texts.ts';

/** A stated choice in words, a role of a decision chain among them; one without a word stands as it is. */
export function choiceWord(texts: Texts, choice: string): string {
  const words: Record<string, string> = { ...texts.reach.role, ...texts.values.choice };
  return words[choice] ?? choice;
}
