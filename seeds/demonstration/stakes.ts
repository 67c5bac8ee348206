import { type INTERESTS, OWNER_KINDS } from '../../domain/facts/account.ts';
import { CONFIDENCES } from '../../domain/facts/provenance.ts';
import type { StakePlan } from './plan.ts';
import { numberIn, oneOf, table } from './table.ts';

const COLUMNS = ['owner', 'owned', 'share', 'since', 'until', 'source', 'seen', 'confidence'] as const;

/**
 * The stakes of a group from its table. `owner` may begin with `person:`; `=` stands before an id of another group. `share` is in percent: `51`, a band `25-50` or
 * `>50-75`, `votes 55` for voting rights, `control` for control without a known share; `seen` is in days before today.
 */
export function stakes(prefix: string, text: string): StakePlan[] {
  return table(COLUMNS, text).map((row) => {
    const [ownerKind, owner] = row.owner.includes(':') ? row.owner.split(':') : ['account', row.owner];
    return {
      ownerKind: oneOf(OWNER_KINDS, ownerKind ?? ''),
      ownerId: named(prefix, owner ?? ''),
      ownedId: named(prefix, row.owned),
      ...share(row.share),
      since: row.since || null,
      until: row.until || null,
      source: row.source,
      seen: numberIn(row.seen),
      confidence: row.confidence ? oneOf(CONFIDENCES, row.confidence) : null,
    };
  });
}

function named(prefix: string, text: string): string {
  return text.startsWith('=') ? text.slice(1) : `${prefix}-${text}`;
}

function share(text: string): Partial<StakePlan> & { interest: (typeof INTERESTS)[number] } {
  if (text === 'control') return { interest: 'shareholding', control: true };
  if (text.startsWith('votes ')) return { interest: 'votingRights', votes: percent(text.slice(6)) };
  const exclusive = text.startsWith('>');
  const [low = '', high] = text.replace('>', '').split('-');
  if (high === undefined) return { interest: 'shareholding', share: percent(low) };
  const band = { interest: 'shareholding' as const, shareMin: percent(low), shareMax: percent(high) };
  return exclusive ? { ...band, shareMinExclusive: true } : band;
}

/** A fraction from percent, free of binary dust. */
function percent(text: string): number {
  return Number((numberIn(text) / 100).toFixed(6));
}
