import { calendar } from '../demonstration/calendar.ts';
import { type Random, random } from '../random.ts';
import { countAt, firstAt, groupStarts, id, type ScaleOptions } from './plan.ts';

interface Owner {
  kind: 'account' | 'person';
  id: string;
  /** In basis points, so that the shares of an account are summed exactly; null: unknown. */
  points: number | null;
  /** The rest of the row: shareMin, shareMax, shareMinExclusive, control. */
  band: string;
}

export const OWNERSHIP_HEADER =
  'ownerId,ownerKind,ownedId,share,shareMin,shareMax,shareMinExclusive,control,since,source,observedOn,confidence';

/**
 * ownership.csv: every subsidiary has its parent; the further stakes that make up the ratio are co-owners in the group,
 * loops (owners below the owned), minority owners in other groups, and natural persons. No account's shares exceed 1.
 */
export function* ownershipLines(options: ScaleOptions): Generator<string> {
  const starts = groupStarts(options);
  const days = calendar(options.today);
  const groups = starts.length - 1;
  const total = Math.floor(options.accounts * options.ratios.stakes);
  const further = (total - (options.accounts - groups)) / options.accounts;
  for (let group = 0; group < groups; group++) {
    const start = starts[group] ?? 0;
    const end = starts[group + 1] ?? start;
    for (let index = start; index < end; index++) {
      const chance = random(`${options.seed}/stakes/${index}`);
      const owned = id('a', index);
      for (const owner of owners(options, chance, { group, start, end, index }, countAt(index, further))) {
        const share = owner.points === null ? '' : String(owner.points / 10_000);
        const since = chance.chance(0.7) ? days.ago(chance.integer(400, 9000)) : '';
        const source = chance.chance(0.8) ? 'registry' : 'document';
        const sure = chance.chance(0.1) ? 'inferred' : '';
        const seen = days.ago(chance.integer(5, 700));
        yield `${owner.id},${owner.kind},${owned},${share},${owner.band},${since},${source},${seen},${sure}\n`;
      }
    }
  }
}

interface Place {
  group: number;
  start: number;
  end: number;
  index: number;
}

function owners(options: ScaleOptions, chance: Random, place: Place, further: number): Owner[] {
  const taken = new Set<number>([place.index]);
  const all: Owner[] = [];
  let left = 10_000;
  if (place.index > place.start) {
    const parent = parentOf(chance, place);
    taken.add(parent);
    const owner = parentStake(chance, parent, place.group === 0, further > 0);
    left -= owner.points ?? (owner.band.startsWith('0.5') ? 7500 : 6000);
    all.push(owner);
  }
  for (let i = 0; i < further; i++) {
    const owner = furtherOwner(options, chance, place, taken);
    const most = Math.min(owner.most, Math.floor(left / (further - i)));
    const points = chance.integer(1, Math.max(1, most));
    left -= points;
    all.push({ kind: owner.kind, id: owner.id, points, band: ',,,' });
  }
  return all;
}

/** Early members are preferred, so trees are wide and a few levels deep. */
function parentOf(chance: Random, { start, index }: Place): number {
  return start + Math.floor((index - start) * chance.fraction() ** 2.5);
}

/** In the largest group every parent controls; elsewhere some hold a minority, and some shares are unknown. */
function parentStake(chance: Random, parent: number, largest: boolean, shared: boolean): Owner {
  const owner: Owner = { kind: 'account', id: id('a', parent), points: null, band: ',,,' };
  const draw = chance.fraction();
  if (draw < 0.4 && !shared) return { ...owner, points: 10_000 };
  if (draw < 0.86 || (largest && draw >= 0.92)) return { ...owner, points: 100 * chance.integer(51, 80) };
  if (draw < 0.89) return { ...owner, band: '0.5,0.75,true,' };
  if (draw < 0.92) return { ...owner, band: ',,,true' };
  return { ...owner, points: 100 * chance.integer(10, 48) };
}

function furtherOwner(
  options: ScaleOptions,
  chance: Random,
  { start, end, index }: Place,
  taken: Set<number>,
): { kind: Owner['kind']; id: string; most: number } {
  const draw = chance.fraction();
  const person = options.ratios.people >= 1 && (draw < 0.15 || (index === start && draw < 0.7));
  // Any account but the owned one and its owners so far; a person is the first one of such an account.
  const find = (from: number, to: number): number | null => {
    for (let i = 0; i < 8 && to > from; i++) {
      const found = chance.integer(from, to - 1);
      if (!taken.has(found)) return found;
    }
    return null;
  };
  const above = draw < 0.55 ? find(start, index) : null;
  const below = above === null && draw < 0.7 ? find(index + 1, end) : null;
  let found = person ? find(0, options.accounts) : (above ?? below ?? find(0, options.accounts));
  for (let i = 0; found === null; i++) if (!taken.has(i)) found = i;
  taken.add(found);
  if (person) return { kind: 'person', id: id('p', firstAt(found, options.ratios.people)), most: 10_000 };
  return { kind: 'account', id: id('a', found), most: above === null ? 1500 : 3000 };
}
