import { addDays } from '../calendar/day.ts';
import { type AttitudeChange, groupedBy, type SignalDay } from './facts.ts';
import { found, type SignalFound } from './found.ts';
import type { Rules } from './rules.ts';

interface Fall {
  revision: number;
  on: string;
  from: number;
}

/**
 * Who stands lower in an open deal than within some days before his attitude last fell. Each fall is a cause of its own, named by
 * the revision that wrote it; rising back ends it. Not knowing is neither a fall nor a rise.
 */
export function attitudeFalls(day: SignalDay, rule: Rules['attitude-fell']): SignalFound[] {
  const { decisions, attitudes, lastRunOn } = day.facts;
  const accountOf = new Map(day.openDeals.map((deal) => [deal.id, deal.accountId]));
  const changes = groupedBy(attitudes, (change) => key(change));
  const within = addDays(day.asOf, -rule.days);
  const from = lastRunOn !== null && lastRunOn < within ? lastRunOn : within;
  return decisions.flatMap(({ dealId, personId, attitude }) => {
    const accountId = accountOf.get(dealId);
    if (accountId === undefined || attitude === null) return [];
    const fall = lastFall(changes.get(key({ dealId, personId })) ?? [], attitude, rule.days);
    if (!fall || fall.from - attitude < rule.by) return [];
    return [
      found(
        {
          kind: 'attitude-fell',
          accountId,
          dealId,
          personId,
          since: fall.on,
          figures: { from: fall.from, to: attitude },
          raises: fall.on >= from,
        },
        dealId,
        personId,
        fall.revision,
      ),
    ];
  });
}

function key({ dealId, personId }: { dealId: string; personId: string }): string {
  return JSON.stringify([dealId, personId]);
}

/** The last change to a lower attitude, and the highest one known within `days` before it. */
function lastFall(changes: readonly AttitudeChange[], current: number, days: number): Fall | null {
  const ordered = [...changes].sort((a, b) => a.revision - b.revision);
  // What was known last before each change.
  const known: (number | null)[] = [];
  for (const { before } of ordered) known.push(before ?? known.at(-1) ?? null);
  for (let at = ordered.length - 1; at >= 0; at--) {
    const before = known[at] ?? null;
    const after = at + 1 < ordered.length ? ordered[at + 1]!.before : current;
    if (before === null || after === null || after >= before) continue;
    const { revision, on } = ordered[at]!;
    const start = addDays(on, -days);
    const heldThen = known.filter((each, i) => each !== null && i <= at && ordered[i]!.on >= start);
    return { revision, on, from: Math.max(...heldThen.map(Number)) };
  }
  return null;
}
