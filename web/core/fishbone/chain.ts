// A deal's decision chain as what is drawn of it.
import type { DealFigures, PersonReach } from '../../../domain/reach/deal.ts';
import { initials } from '../format/format.ts';
import { widthOf, wrap } from '../text/measure.ts';
import { FISHBONE, type FishbonePerson } from './bone.ts';

/** A role nobody holds stands in the drawing too, where the power it counts with lies. */
export const MISSING = 'missing:';
export const MISSING_GROUP = '~missing';

export interface FishboneMember extends FishbonePerson {
  /** Null for a role nobody holds. */
  person: PersonReach | null;
  /** The same person before what is tried. */
  was: PersonReach | null;
  initials: string;
  name: string;
  /** Width of the name as it is written, in px. */
  nameWidth: number;
  /** Roles, and the title below them. */
  roles: string;
  title: string;
  /** Key persons who hang on him; empty for most. */
  cuts: readonly string[];
  contested: boolean;
}

export interface ChainWords {
  nameOf(id: string): string;
  rolesOf(person: PersonReach): string;
  titleOf(id: string): string;
  groupOf(id: string): { group: string; label: string };
  missing: { name: string; rolesOf(role: string): string; label: string };
}

export const NAME_SIZE = 12;
export const SUB_SIZE = 11;
/** Width of a mark beside a name, of a reach behind roles, and the most of a spine's name and of a title, in px. */
const MARK = 15;
const FIGURE = 32;
const SPINE_LABEL = 156;
const SUB_ROOM = 144;
/** A bold letter is wider by so much. */
const BOLD = 1.07;

/** The members of the chain after what is tried, with what they were before, and the roles nobody holds. */
export function fishboneMembers(before: DealFigures, after: DealFigures, words: ChainWords): FishboneMember[] {
  const was = new Map(before.persons.map((person) => [person.id, person]));
  const cuts = new Map(after.cutPersons.filter((cut) => cut.kind === 'person').map((cut) => [cut.id, cut.cuts]));
  const contested = new Set(after.opposition.filter((each) => each.contested).map((each) => each.id));
  const persons = after.persons.map((person): FishboneMember => {
    const { group, label } = words.groupOf(person.id);
    const full = words.nameOf(person.id);
    const marks = person.key || cuts.has(person.id) ? MARK : 0;
    return {
      ...labelled(full, words.rolesOf(person), words.titleOf(person.id), marks),
      id: person.id,
      power: person.power,
      group,
      groupLabel: oneLine(label, FISHBONE.labelSize, SPINE_LABEL),
      person,
      was: was.get(person.id) ?? null,
      initials: initials(full),
      cuts: cuts.get(person.id) ?? [],
      contested: contested.has(person.id),
    };
  });
  const missing = after.missing.map(
    ({ role, power }): FishboneMember => ({
      ...labelled(words.missing.name, words.missing.rolesOf(role), '', 0),
      id: MISSING + role,
      power,
      group: MISSING_GROUP,
      groupLabel: words.missing.label,
      person: null,
      was: null,
      initials: '?',
      cuts: [],
      contested: false,
    }),
  );
  return [...persons, ...missing];
}

/** Whether two members are drawn the same: of a chain most are while something is tried. */
export function looksAlike(a: FishboneMember, b: FishboneMember): boolean {
  return (
    a.name === b.name &&
    a.roles === b.roles &&
    a.title === b.title &&
    a.cuts.length === b.cuts.length &&
    a.contested === b.contested &&
    isReachedAlike(a.person, b.person) &&
    isReachedAlike(a.was, b.was)
  );
}

function isReachedAlike(a: PersonReach | null, b: PersonReach | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.attitude === b.attitude &&
    a.departed === b.departed &&
    a.key === b.key &&
    a.reach.point === b.reach.point &&
    a.reach.high === b.reach.high
  );
}

function labelled(full: string, allRoles: string, wholeTitle: string, marks: number) {
  const name = oneLine(full, NAME_SIZE, 2 * FISHBONE.half - 2 * marks);
  const roles = oneLine(allRoles, SUB_SIZE, SUB_ROOM - FIGURE);
  const title = oneLine(wholeTitle, SUB_SIZE, SUB_ROOM);
  const nameWidth = widthOf(name, NAME_SIZE) * BOLD;
  // Marks stand to both sides of a name in the middle, the reach behind the roles.
  const widths = [nameWidth + 2 * marks, widthOf(roles, SUB_SIZE) + FIGURE, widthOf(title, SUB_SIZE)];
  return { name, nameWidth, roles, title, labelWidth: Math.max(...widths) };
}

function oneLine(text: string, size: number, width: number): string {
  return wrap(text, size, width, 1)[0] ?? '';
}
