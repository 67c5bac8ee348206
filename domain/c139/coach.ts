// What a coach says of the items: kept apart from what we say, and counted where the coach himself is verified.
import { COACH_KINDS, type CoachKind } from '../facts/person.ts';
import { compareIds } from '../ownership/counting.ts';
import type { PersonReach } from '../reach/deal.ts';
import type { AssessedItem, C139Facts, CoachedItem } from './facts.ts';
import { levelOf } from './levels.ts';
import type { Template, TemplateItem } from './template.ts';

/** How far a judgement that nobody inside has checked may be trusted: by the kinds of coach there are. */
export type Judgement = 'unconfirmed' | 'medium' | 'go-on';

export interface KnownCoach {
  personId: string;
  kinds: CoachKind[];
  /** Whether what he says counts: he is verified and has not left. */
  counts: boolean;
  verified: boolean | null;
  departed: boolean;
}
export interface CoachCheck {
  judgement: Judgement;
  /** The kinds that coaches who count are of. */
  kinds: CoachKind[];
  coaches: KnownCoach[];
}

/** The coaches of a deal by id. A coach whose kind nobody has stated counts, but makes no judgement surer. */
export function coachCheck(
  { coaches }: Pick<C139Facts, 'coaches'>,
  chain: { persons: readonly PersonReach[] },
): CoachCheck {
  const parts = new Map(chain.persons.map((person) => [person.id, person]));
  const known = coaches
    .filter(({ personId }) => parts.get(personId)?.roles.includes('COACH'))
    .map(({ personId, kinds, verified }): KnownCoach => {
      const departed = parts.get(personId)?.departed === true;
      return { personId, kinds: [...kinds], verified, departed, counts: verified === true && !departed };
    })
    .sort((a, b) => compareIds(a.personId, b.personId));
  const kinds = COACH_KINDS.filter((kind) => known.some((coach) => coach.counts && coach.kinds.includes(kind)));
  return { judgement: judgementOf(kinds.length), kinds, coaches: known };
}

function judgementOf(kinds: number): Judgement {
  if (kinds === 0) return 'unconfirmed';
  return kinds === COACH_KINDS.length ? 'go-on' : 'medium';
}

export interface CoachSaid extends CoachedItem {
  counts: boolean;
  /** Null where one side does not say or does not know. */
  agrees: boolean | null;
}

/** What coaches said of one item, by person. */
export function coachesOn(
  template: Template,
  item: TemplateItem,
  own: AssessedItem | null,
  { statements }: Pick<C139Facts, 'statements'>,
  check: CoachCheck,
): CoachSaid[] {
  const counting = new Set(check.coaches.filter((coach) => coach.counts).map((coach) => coach.personId));
  const ours = levelOf(template, item, own?.value ?? null);
  return statements
    .filter((said) => said.template === template.id && said.item === item.id)
    .map((said) => {
      const theirs = levelOf(template, item, said.value);
      const both = ours && theirs && !ours.unknown && !theirs.unknown;
      return { ...said, counts: counting.has(said.personId), agrees: both ? ours === theirs : null };
    })
    .sort((a, b) => compareIds(a.personId, b.personId));
}

/**
 * Whether a coach who counts confirms what we say: he said the same; or it is noted as confirmed, without saying by whom, and
 * there is such a coach. One who counts and says otherwise takes it away.
 */
export function isConfirmed(own: AssessedItem | null, said: readonly CoachSaid[], check: CoachCheck): boolean {
  const counted = said.filter((each) => each.counts && each.agrees !== null);
  if (counted.some((each) => each.agrees === false)) return false;
  if (counted.length > 0) return true;
  return own?.coachConfirmed === true && check.coaches.some((coach) => coach.counts);
}
