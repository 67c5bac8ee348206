import { useQuery } from '@tanstack/react-query';
import type { Difference } from '../../../../domain/contract/organogram.ts';
import type { EffectAnswer } from '../../../../domain/contract/organogram-effect.ts';
import { differenceEffect } from '../../../data/difference.ts';

/** `open`: nothing is accepted yet; `reading`: what is known is of other lines. */
export type Effect =
  | { state: 'open' }
  | { state: 'reading' }
  | { state: 'known'; answer: EffectAnswer }
  | { state: 'failed'; error: unknown };

interface Question {
  difference: Difference | null;
  accepted: readonly string[];
  comparison: number;
  /** While the lines are written nothing is asked: afterwards they are of a state that is no more. */
  paused: boolean;
}

/** What the accepted lines would do to open deals. */
export function useLinesEffect({ difference, accepted, comparison, paused }: Question): Effect {
  const isAsked = difference !== null && accepted.length > 0;
  const sheet = difference?.sheet ?? NOTHING;
  const query = useQuery({ ...differenceEffect(sheet, accepted, comparison), enabled: isAsked && !paused });
  if (!isAsked) return { state: 'open' };
  if (query.isError) return { state: 'failed', error: query.error };
  if (!query.data || query.isPlaceholderData) return { state: 'reading' };
  return { state: 'known', answer: query.data };
}

const NOTHING: Difference['sheet'] = { accountId: '', name: '', date: '', posts: [], ended: [] };
