// The win probability by practitioners' figures: our own base rate, moved by whether the top decision maker is with us.
import type { BaseRate } from './base-rate.ts';
import { WIN_MODEL } from './model.ts';
import type { WinProbability, WinReason } from './probability.ts';

/** Base rate in odds times the likelihood ratio of W (1 yes, 0 no); null with a reason where that cannot be had. */
export function practitionerWin(base: BaseRate, w: 0 | 1 | null): WinProbability {
  const missing = { closed: Math.max(0, WIN_MODEL.leastClosed - base.closed), won: 0 };
  const reason = reasonAgainst(base, w);
  const ratio = w === null || reason !== null ? null : WIN_MODEL.ratioOfW[w === 1 ? 'yes' : 'no'];
  return {
    value: ratio === null ? null : moved(base, ratio),
    basis: {
      kind: ratio === null ? 'none' : 'practitioner',
      version: WIN_MODEL.version,
      reason,
      ...base,
      ratio,
      missing,
    },
  };
}

function reasonAgainst({ won, closed }: BaseRate, w: 0 | 1 | null): WinReason | null {
  if (closed < WIN_MODEL.leastClosed) return 'too-few-closed';
  if (won === 0 || won === closed) return 'one-outcome';
  return w === null ? 'w-unknown' : null;
}

function moved({ won, closed }: BaseRate, ratio: number): number {
  const odds = (won / (closed - won)) * ratio;
  return odds / (1 + odds);
}
