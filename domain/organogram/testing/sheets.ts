// Small organograms for laws: few posts, few names and few days, so that everything meets everything.
import fc from 'fast-check';
import type { Known } from '../known.ts';
import type { Sheet, SheetPost } from '../organogram.ts';

export const DAYS = ['2011-03-31', '2011-09-30', '2012-03-31', '2012-09-30'] as const;
const POSTS = ['o/1', 'o/2', 'o/3', 'o/4'] as const;
/** Two spellings of one name among them. */
const NAMES = ['Ann Lee', 'Lee, Ann', 'Bo Wu', 'Cy Orr'] as const;

const post = fc.record({
  title: fc.constantFrom('Head', 'Deputy', null),
  department: fc.constantFrom('North', null),
  evidence: fc.constantFrom('grade 1', 'grade 2'),
  names: fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 2 }),
  reportsTo: fc.nat(POSTS.length - 1),
  state: fc.constantFrom('stands', 'stands', 'stands', 'ended', 'absent'),
});

export const sheetOn = (date: string): fc.Arbitrary<Sheet> =>
  fc.tuple(post, post, post, post).map((given) => {
    const all = given.map(({ reportsTo, ...rest }, at) => ({
      ...rest,
      id: POSTS[at] ?? '',
      to: POSTS[reportsTo] ?? '',
    }));
    const there = new Set(all.filter(({ state }) => state !== 'absent').map(({ id }) => id));
    const of = (wanted: string): SheetPost[] =>
      all
        .filter(({ state }) => state === wanted)
        .map(({ id, title, department, evidence, names, to }) => {
          const reportsToId = to !== id && there.has(to) ? to : null;
          return { id, title, department, evidence, reportsToId, names: wanted === 'ended' ? [] : names };
        });
    return { accountId: 'o', name: 'Office', date, posts: of('stands'), ended: of('ended') };
  });

/** One sheet for each of some days, in any order. */
export const sheets: fc.Arbitrary<Sheet[]> = fc.tuple(...DAYS.map((day) => fc.option(sheetOn(day)))).chain((some) =>
  fc.shuffledSubarray(
    some.filter((sheet) => sheet !== null),
    { minLength: some.filter(Boolean).length },
  ),
);

/** What is known as plain lists in order, to be compared. */
export const plain = (known: Known) => ({
  ...known,
  seats: [...known.seats.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  holds: [...known.holds].map(([id, holds]) => [id, holds.map((hold) => JSON.stringify(hold)).sort()]).sort(),
  people: [...known.people.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
});
