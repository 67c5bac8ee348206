import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNameCell, repeatsTitle } from './name-cell.ts';
import { managerFault, type PostRow, sheetOf } from './post-rows.ts';

it.each([
  ['N/D', 'unnamed'],
  ["'N/D'", 'unnamed'],
  ['', 'unnamed'],
  ['NA', 'unnamed'],
  ['NO NAME', 'unnamed'],
  ['Not disclosed', 'unnamed'],
  ['Acting Deputy Director', 'unnamed'],
  ['Post holder is not directly employed by GSCC', 'unnamed'],
  ['保密', 'unnamed'],
  ['Vacant', 'vacant'],
  ['VACANT POST', 'vacant'],
  ["Vacant'", 'vacant'],
  ['Not in post', 'vacant'],
  ['to be appointed', 'vacant'],
  ['空缺', 'vacant'],
  ['GAPPED', 'vacant'],
  ["'Eliminated'", 'eliminated'],
  ['Post Eliminated', 'eliminated'],
  ['Eliminated.', 'eliminated'],
])('“%s” names nobody: %s', (cell, none) => expect(readNameCell(cell)).toEqual({ none }));

it.each(['Ann Lee', 'Emily Post', 'Na Li', 'Tony', 'Dr N Holder', 'Heather Mcnaughton / Caroline Pusey (Job Share)'])(
  '“%s” is a name',
  (name) => expect(readNameCell(`  ${name} `)).toEqual({ name }),
);

it.each([
  ['Chief Economist', 'Chief Economist', true],
  ['DEPUTY DIRECTOR, HR', 'Deputy Director (HR)', true],
  ['Flexible Resourcing Flexible Resourcing', 'Flexible Resourcing', true],
  ['Ann Head', 'Head', false],
  ['Ann Lee', null, false],
  ['', '', false],
])('“%s” at a post called “%s” repeats it: %s', (name, title, repeats) =>
  expect(repeatsTitle(name, title)).toBe(repeats),
);

const row = (post: string, name: string, more: Partial<PostRow> = {}): PostRow => ({
  accountId: 'o',
  organisation: 'Office',
  date: '2011-03-31',
  post,
  name,
  title: null,
  department: null,
  grade: null,
  reportsTo: null,
  ...more,
});

describe('the rows of an organogram', () => {
  it('of one post make one post with all names, described by the first of them in alphabetical order', () => {
    const sheet = sheetOf([
      row('1', 'Bo Wu', { title: 'Head', grade: 'B' }),
      row('1', 'Ann Lee', { title: 'Deputy', grade: 'A' }),
      row('1', 'LEE, Ann', { title: 'Head' }),
      row('1', 'N/D', { title: 'Head' }),
    ]);
    expect(sheet.posts).toEqual([
      {
        id: 'o/1',
        title: 'Deputy',
        department: null,
        reportsToId: null,
        evidence: 'grade A',
        names: ['Bo Wu', 'LEE, Ann'],
      },
    ]);
  });

  it('keep a post that was given up apart, unless another row has it standing', () => {
    const sheet = sheetOf([row('1', 'Eliminated'), row('2', 'Eliminated'), row('2', 'Vacant')]);
    expect(sheet.ended.map(({ id, evidence }) => [id, evidence])).toEqual([['o/1', 'eliminated']]);
    expect(sheet.posts.map(({ id, evidence }) => [id, evidence])).toEqual([['o/2', 'vacant']]);
  });

  it('have no line to a manager who is missing or the post itself', () => {
    const posts = new Set(['1', '2']);
    const faults = [null, '1', '2', '3'].map((reportsTo) => managerFault(row('1', '', { reportsTo }), posts));
    expect(faults).toEqual([null, 'itself', null, 'missing']);
    const sheet = sheetOf([row('1', '', { reportsTo: '9' }), row('2', '', { reportsTo: '1' })]);
    expect(sheet.posts.map(({ reportsToId }) => reportsToId)).toEqual([null, 'o/1']);
  });

  it('make the same sheet in any order', () => {
    const rows = fc.array(
      fc
        .tuple(
          fc.constantFrom('1', '2'),
          fc.constantFrom('Ann Lee', 'Lee, Ann', 'Bo Wu', 'N/D', 'Vacant', 'Eliminated'),
          fc.record({ title: fc.constantFrom('Head', 'Deputy'), grade: fc.constantFrom('A', 'B', null) }),
        )
        .map(([post, name, more]) => row(post, name, more)),
      { minLength: 1, maxLength: 6 },
    );
    const turned = rows.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    const plain = ([first, ...more]: PostRow[]) => {
      if (!first) throw new Error('there is always a row');
      const sheet = sheetOf([first, ...more]);
      const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
      return { ...sheet, posts: sheet.posts.sort(byId), ended: sheet.ended.sort(byId) };
    };
    fc.assert(
      fc.property(turned, ([one, other]) => {
        expect(plain(other)).toEqual(plain(one));
      }),
    );
  });
});
