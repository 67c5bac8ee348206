import { compareIds } from '../ownership/counting.ts';
import type { Rule } from './rules.ts';

/** Ids of the colleagues who are told, each once, by id; none: the signal is unassigned. */
export function toldBy(
  tell: Rule['tell'],
  { managers, team }: { managers: readonly string[]; team: readonly string[] },
): string[] {
  const told = tell === 'managers' ? managers : tell === 'team' ? team : [...managers, ...team];
  return [...new Set(told)].sort(compareIds);
}
