import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accepted, lacking, linesOfIds } from './accept.ts';
import { difference } from './difference.ts';
import { identified } from './identify.ts';
import { nothingKnown, organogramOn } from './known.ts';
import { type Line, partsOf } from './line.ts';
import { observe } from './observe.ts';
import type { Organogram, Post } from './organogram.ts';
import { DAYS, plain, sheetOn } from './testing/sheets.ts';

const pairs = fc.tuple(sheetOn(DAYS[0]), sheetOn(DAYS[1])).map(([first, second]) => {
  const known = observe(nothingKnown('o'), first);
  return { known, sheet: second, before: organogramOn(known, second.date), after: identified(known, second) };
});
const chosen = pairs.chain((pair) => {
  const lines = difference(pair.before, pair.after);
  return fc.subarray(lines).map((some) => ({ ...pair, lines, some: withNeeded(some, lines) }));
});

/** Lines with those that they need, and so on. */
function withNeeded(some: readonly Line[], lines: readonly Line[]): Line[] {
  const ids = new Set(some.flatMap(({ id, needs }) => [id, ...needs]));
  const all = lines.filter((line) => ids.has(line.id) || (line.kind === 'moved' && ids.has(partsOf(line)[0].id)));
  return all.length === some.length ? all : withNeeded(all, lines);
}

/** Everything there is to know, one word each: what a person would compare by hand. */
function words(organogram: Organogram): Set<string> {
  const all = new Set<string>();
  for (const { id, title, department, reportsToId, holders } of organogram.values()) {
    all.add(`post ${id}`);
    all.add(`described ${id} ${title} ${department}`);
    all.add(`line ${id} ${reportsToId}`);
    for (const person of holders.keys()) all.add(`holds ${id} ${person}`);
  }
  return all;
}

/** The same in words, of what a line takes away and brings. */
function wordsOf(line: Line, after: Organogram): { away: string[]; come: string[] } {
  const { id } = line.post;
  const now = after.get(id);
  switch (line.kind) {
    case 'opened':
      return {
        away: [],
        come: [`post ${id}`, `described ${id} ${now?.title} ${now?.department}`, `line ${id} ${now?.reportsToId}`],
      };
    case 'closed':
      return { away: [`post ${id}`], come: [] };
    case 'retitled':
      return {
        away: [`described ${id} ${line.before.title} ${line.before.department}`],
        come: [`described ${id} ${line.after.title} ${line.after.department}`],
      };
    case 'reporting':
      return {
        away: [`line ${id} ${line.before?.id ?? null}`],
        come: [`line ${id} ${line.after?.id ?? null}`],
      };
    case 'joined':
      return { away: [], come: [`holds ${id} ${line.person.id}`] };
    case 'left':
      return { away: [`holds ${id} ${line.person.id}`], come: [] };
    case 'moved':
      return {
        away: [`holds ${line.from.id} ${line.person.id}`],
        come: [`holds ${id} ${(line.suggested ?? line.person).id}`],
      };
  }
}

const post = (id: string, more: Partial<Post> = {}): [string, Post] => [
  id,
  { id, title: null, department: null, reportsToId: null, evidence: null, holders: new Map(), ...more },
];
const held = (...people: [string, string][]) => ({ holders: new Map(people) });
const brief = (lines: readonly Line[]) => lines.map(({ id }) => id);

describe('the difference of two organograms', () => {
  it('says exactly what was taken away and what came, compared word by word', () => {
    fc.assert(
      fc.property(pairs, ({ before, after }) => {
        const said = difference(before, after).map((line) => wordsOf(line, after));
        const [was, is] = [words(before), words(after)];
        const gone = [...was].filter((word) => !is.has(word));
        // Of a post that is closed nothing is said but that.
        const closed = new Set(gone.filter((word) => word.startsWith('post ')).map((word) => word.slice(5)));
        const ofClosed = (word: string) => /^(described|line) /.test(word) && closed.has(word.split(' ')[1] ?? '');
        expect(said.flatMap(({ away }) => away).sort()).toEqual(gone.filter((word) => !ofClosed(word)).sort());
        expect(said.flatMap(({ come }) => come).sort()).toEqual([...is].filter((word) => !was.has(word)).sort());
      }),
    );
  });

  it('of an organogram with itself is empty', () => {
    fc.assert(
      fc.property(pairs, ({ before, after }) => {
        expect(difference(before, before)).toEqual([]);
        expect(difference(after, after)).toEqual([]);
      }),
    );
  });

  it('gives each line a name of its own', () => {
    fc.assert(
      fc.property(pairs, ({ before, after }) => {
        const ids = difference(before, after).flatMap((line) =>
          line.kind === 'moved' ? [line.id, ...brief(partsOf(line))] : [line.id],
        );
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('tells who joined, left and moved; of several posts of one person each', () => {
    const before = new Map([post('1', held(['a', 'Ann'], ['b', 'Bo'])), post('2'), post('3', held(['c', 'Cy']))]);
    const after = new Map([
      post('1', held(['d', 'Di'])),
      post('2', held(['a', 'Ann'])),
      post('3', held(['c', 'Cy'], ['a', 'Ann'])),
    ]);
    const lines = difference(before, after);
    expect(brief(lines)).toEqual(['moved|1|2|a', 'left|1|b', 'joined|1|d', 'joined|3|a']);
    expect(lines[0]).toMatchObject({ suggested: null });
  });

  it('suggests a move where one who left and one who joined are the only ones of a name', () => {
    const before = new Map([post('1', held(['a', 'Sharpe, Sam'])), post('2', held(['b', 'Bo Wu']))]);
    const after = new Map([post('1'), post('2'), post('3', held(['x', 'Mr Sam Sharpe'], ['y', 'Cy']))]);
    const lines = difference(before, after);
    expect(brief(lines)).toEqual(['opened|3', 'moved|1|3|a', 'left|2|b', 'joined|3|y']);
    const move = lines[1];
    if (move?.kind !== 'moved') throw new Error('there is no move');
    expect(move).toMatchObject({ person: { id: 'a' }, suggested: { id: 'x' }, needs: ['opened|3'] });
    expect(brief(partsOf(move))).toEqual(['left|1|a', 'joined|3|x']);
    const twins = new Map([...after, post('4', held(['z', 'SAM SHARPE']))]);
    expect(brief(difference(before, twins))).toContain('left|1|a');
    expect(brief(difference(before, twins))).not.toContain('moved|1|3|a');
  });

  it('names titles, departments and managers before and after', () => {
    const before = new Map([post('1', { title: 'Head' }), post('2', { title: 'Two', reportsToId: '1' })]);
    const after = new Map([
      post('1', { title: 'Head', department: 'North' }),
      post('2', { title: 'Two', reportsToId: '3' }),
      post('3', { title: 'New', reportsToId: 'given-up' }),
    ]);
    expect(difference(before, after)).toEqual([
      {
        kind: 'opened',
        id: 'opened|3',
        post: { id: '3', title: 'New' },
        department: null,
        reportsTo: { id: 'given-up', title: null },
        needs: [],
      },
      {
        kind: 'retitled',
        id: 'retitled|1',
        post: { id: '1', title: 'Head' },
        before: { title: 'Head', department: null },
        after: { title: 'Head', department: 'North' },
        needs: [],
      },
      {
        kind: 'reporting',
        id: 'reporting|2',
        post: { id: '2', title: 'Two' },
        before: { id: '1', title: 'Head' },
        after: { id: '3', title: 'New' },
        needs: ['opened|3'],
      },
    ]);
  });
});

describe('accepting lines', () => {
  /** A suggested move is taken as the same person, so people are compared by name. */
  const byName = (organogram: Organogram) =>
    [...organogram.values()]
      .map(({ holders, ...rest }) => ({ ...rest, names: [...holders.values()].sort() }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));

  it('all of them makes the new organogram of the old one, none leaves the old one', () => {
    fc.assert(
      fc.property(pairs, ({ before, after }) => {
        const lines = difference(before, after);
        expect(byName(accepted(before, after, lines))).toEqual(byName(after));
        expect(words(accepted(before, after, []))).toEqual(words(before));
        expect(lacking(lines)).toEqual([]);
      }),
    );
  });

  it('some of them leaves exactly the others to be accepted', () => {
    fc.assert(
      fc.property(chosen, ({ before, after, lines, some }) => {
        expect(lacking(some)).toEqual([]);
        // A suggested move that is taken makes a person of two names one; the others are told by words alone.
        fc.pre(!some.some((line) => line.kind === 'moved' && line.suggested));
        const said = (all: readonly Line[]) => all.flatMap((line) => Object.values(wordsOf(line, after)).flat()).sort();
        const left = difference(accepted(before, after, some), after);
        const untaken = lines.filter((line) => !some.includes(line));
        // A new post whose manager is not taken has no line to it yet.
        const lineless = left.filter(({ kind, post }) => kind === 'reporting' && !before.has(post.id));
        expect(said(left.filter((line) => !lineless.includes(line)))).toEqual(said(untaken));
        for (const line of lineless)
          expect(line).toMatchObject({ before: null, needs: [`opened|${after.get(line.post.id)?.reportsToId}`] });
      }),
    );
  });

  it('nobody is left on a post that is closed, and nobody on one that is not there', () => {
    fc.assert(
      fc.property(chosen, ({ before, after, some }) => {
        const posts = accepted(before, after, some);
        const holds = [...posts.values()].reduce((sum, { holders }) => sum + holders.size, 0);
        const count = (kind: Line['kind']) => some.filter((line) => line.kind === kind).length;
        const had = [...before.values()].reduce((sum, { holders }) => sum + holders.size, 0);
        expect(holds).toBe(had + count('joined') - count('left'));
        for (const { id, reportsToId } of posts.values())
          if (reportsToId !== null && after.has(reportsToId) && before.get(id)?.reportsToId !== reportsToId)
            expect(posts.has(reportsToId)).toBe(true);
      }),
    );
  });

  it('is what is stored then: the day shows it, and the same sheet only proposes what was not accepted', () => {
    fc.assert(
      fc.property(chosen, ({ known, sheet, before, after, some }) => {
        const wanted = accepted(before, after, some);
        const stored = observe(known, sheet, wanted);
        expect(words(organogramOn(stored, sheet.date))).toEqual(words(wanted));
        expect(brief(difference(organogramOn(stored, sheet.date), identified(stored, sheet)))).toEqual(
          brief(difference(wanted, identified(stored, sheet))),
        );
      }),
    );
  });

  it('all of them stores what importing the sheet stores, where nobody moved', () => {
    fc.assert(
      fc.property(pairs, ({ known, sheet, before, after }) => {
        const lines = difference(before, after);
        fc.pre(lines.every(({ kind }) => kind !== 'moved'));
        expect(plain(observe(known, sheet, accepted(before, after, lines)))).toEqual(plain(observe(known, sheet)));
      }),
    );
  });

  it('a confirmed move is one person from then on', () => {
    const sheet = (date: string, names: string[][]) => ({
      accountId: 'o',
      name: 'Office',
      date,
      ended: [],
      posts: names.map((at, index) => ({
        id: `o/${index}`,
        title: null,
        department: null,
        reportsToId: null,
        evidence: null,
        names: at,
      })),
    });
    const known = observe(nothingKnown('o'), sheet(DAYS[0], [['Ann Lee'], []]));
    const second = sheet(DAYS[1], [[], ['Lee, Ann']]);
    const [before, after] = [organogramOn(known, second.date), identified(known, second)];
    const moved = observe(known, second, accepted(before, after, difference(before, after)));
    expect([...moved.people.keys()]).toEqual(['o/0/ann-lee']);
    expect(observe(moved, second)).toEqual(moved);
    const third = observe(moved, sheet(DAYS[2], [[], ['Ann Lee']]));
    expect(third.holds.get('o/1')).toHaveLength(1);
  });

  it('finds lines by their ids, a suggested move also by its parts, and says which ids it does not know', () => {
    const before = new Map([post('1', held(['a', 'Ann']))]);
    const after = new Map([post('1'), post('2', held(['x', 'Ann']))]);
    const lines = difference(before, after);
    const { chosen: some, unknown } = linesOfIds(lines, ['opened|2', 'left|1|a', 'joined|2|x', 'gone|1']);
    expect(brief(some)).toEqual(['opened|2', 'left|1|a', 'joined|2|x']);
    expect(unknown).toEqual(['gone|1']);
    expect([...(accepted(before, after, some).get('2')?.holders.keys() ?? [])]).toEqual(['x']);
    expect(brief(lacking(linesOfIds(lines, ['joined|2|x']).chosen))).toEqual(['joined|2|x']);
  });
});
