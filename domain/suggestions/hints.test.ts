import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hintsOf, mayHint } from './hints.ts';
import { actingBefore, meaningOf } from './meanings.ts';
import { piecesOf } from './pieces.ts';

function inName(name: string): string[] {
  return hintsOf('person', { name }).map(
    ({ what, role, unclear, found }) => `${what}${role ? ` ${role}` : ''}${unclear ? '?' : ''} | ${found[0]?.clean}`,
  );
}
function inTitle(title: string): string[] {
  return hintsOf('seat', { title }).map(
    ({ what, role, unclear, found }) => `${what}${role ? ` ${role}` : ''}${unclear ? '?' : ''} | ${found[0]?.clean}`,
  );
}

describe('names that say that somebody has left', () => {
  it.each([
    ['Callum Loxton (left)', 'Callum Loxton'],
    ['Anna Berg (GONE)', 'Anna Berg'],
    ['Anna Berg [Left company]', 'Anna Berg'],
    ['Anna Berg (left 03/2024)', 'Anna Berg'],
    ['Anna Berg (left in March 2024)', 'Anna Berg'],
    ['Anna Berg (replaced by Tom Lund)', 'Anna Berg'],
    ['Anna Berg (no longer with Siemens)', 'Anna Berg'],
    ['Anna Berg - LEFT', 'Anna Berg'],
    ['Anna Berg LEFT', 'Anna Berg'],
    ['Anna Berg NO LONGER THERE', 'Anna Berg'],
    ['LEFT - Anna Berg', 'Anna Berg'],
    ['*GONE* Anna Berg', 'Anna Berg'],
    ['Anna Berg, left company', 'Anna Berg'],
    ['Anna (Annie) Berg (retired)', 'Anna (Annie) Berg'],
    ['马腾舟（已离职）', '马腾舟'],
    ['马腾舟(离职)', '马腾舟'],
    ['马腾舟【已退休】', '马腾舟'],
    ['马腾舟已离职', '马腾舟'],
    ['马腾舟离职', '马腾舟'],
    ['马腾舟-离职', '马腾舟'],
    ['已离职-马腾舟', '马腾舟'],
    ['已离职马腾舟', '马腾舟'],
    ['马腾舟（2024年3月离职）', '马腾舟'],
    ['马腾舟（由王伟接任）', '马腾舟'],
    ['马腾舟（已调离）', '马腾舟'],
  ])('%s', (name, clean) => expect(inName(name)).toEqual([`left | ${clean}`]));

  it.each([
    ['Anna Berg (replaced Tom Lund)', 'Anna Berg'],
    ['Anna Berg (moved to Berlin)', 'Anna Berg'],
    ['马腾舟（已转岗）', '马腾舟'],
  ])('%s, perhaps', (name, clean) => expect(inName(name)).toEqual([`left? | ${clean}`]));
});

describe('names that say a role', () => {
  it.each([
    ['Carla Pennyfield (DM)', 'role EB | Carla Pennyfield'],
    ['Carla Pennyfield (Decision Maker)', 'role EB | Carla Pennyfield'],
    ['Carla Pennyfield - DM', 'role EB | Carla Pennyfield'],
    ['刘建邦(DM)', 'role EB | 刘建邦'],
    ['刘建邦DM', 'role EB | 刘建邦'],
    ['刘建邦（最终决策人）', 'role EB | 刘建邦'],
    ['刘建邦（拍板）', 'role EB | 刘建邦'],
    ['Carla Pennyfield (TB)', 'role TB | Carla Pennyfield'],
    ['Carla Pennyfield (coach)', 'role COACH | Carla Pennyfield'],
    ['刘建邦（内线）', 'role COACH | 刘建邦'],
    ['Dana Müller (DM)', 'role EB? | Dana Müller'],
    ['Emma Brown (EB)', 'role EB? | Emma Brown'],
  ])('%s: %s', (name, expected) => expect(inName(name)).toEqual([expected]));
});

describe('names and titles that say that somebody stands in for somebody', () => {
  it.each([
    ['王伟（总助代）', '王伟'],
    ['王伟（代）', '王伟'],
    ['王伟（代理）', '王伟'],
    ['王伟（代总经理）', '王伟'],
    ['王伟（主持工作）', '王伟'],
    ['Anna Berg (acting)', 'Anna Berg'],
    ['Anna Berg (interim CEO)', 'Anna Berg'],
    ['Anna Berg (a.i.)', 'Anna Berg'],
  ])('name %s', (name, clean) => expect(inName(name)).toEqual([`acting | ${clean}`]));

  it.each([
    ['Acting CFO', 'CFO'],
    ['Interim Head of IT', 'Head of IT'],
    ['CFO (acting)', 'CFO'],
    ['CFO - interim', 'CFO'],
    ['代总经理', '总经理'],
    ['代理院长', '院长'],
    ['副院长（代）', '副院长'],
  ])('title %s', (title, clean) => expect(inTitle(title)).toEqual([`acting | ${clean}`]));
});

describe('names that ask not to be contacted', () => {
  it.each([
    ['Anna Berg (do not call)', 'Anna Berg'],
    ['Anna Berg DO NOT CONTACT', 'Anna Berg'],
    ['Anna Berg do not call', 'Anna Berg'],
    ["Anna Berg - don't email", 'Anna Berg'],
    ['Anna Berg (DNC)', 'Anna Berg'],
    ['王伟（请勿联系）', '王伟'],
    ['王伟勿扰', '王伟'],
    ['Do Nguyen (do not call)', 'Do Nguyen'],
  ])('%s', (name, clean) => expect(inName(name)).toEqual([`doNotContact | ${clean}`]));
});

describe('several facts in one name', () => {
  it.each([
    ['Anna Berg (DM) (left)', ['role EB | Anna Berg (left)', 'left | Anna Berg (DM)']],
    ['Anna Berg (DM, left)', ['role EB | Anna Berg (left)', 'left | Anna Berg (DM)']],
    ['Anna Berg (DM, Oslo)', ['role EB | Anna Berg (Oslo)']],
    ['王伟（已离职、决策人）', ['left | 王伟（决策人）', 'role EB | 王伟（已离职）']],
    ['Anna Berg - DM - left', ['role EB | Anna Berg - left', 'left | Anna Berg - DM']],
  ])('%s', (name, expected) => expect(inName(name).sort()).toEqual([...expected].sort()));
});

describe('false friends', () => {
  it.each([
    // Names that look like words.
    'Do Nguyen',
    'Ms Do Not',
    'Do Thi Call',
    'Marc Gone',
    'Left, Anna',
    'Berg, Gone',
    'Anna Left',
    'Anna Coach',
    'Anna Champion',
    'Marie-Left Dupont',
    'ANNA LEFT',
    'D.M. Smith',
    'DM Smith',
    'Anna Berg DM',
    'Anna Berg MD, DM',
    // Brackets that belong to the name.
    'Anna (Annie) Berg',
    'Li (Lily) Wang',
    'Anna Berg (née Lund)',
    'Anna Berg (formerly Lund)',
    'Anna Berg (ex-Siemens)',
    'Anna Berg (Oslo)',
    'Anna Berg (Left Bank office)',
    'Anna Berg (left-handed)',
    'Anna Berg (left message)',
    'Anna Berg (left a voicemail)',
    'Anna Berg (on leave)',
    'Anna Berg (maternity leave)',
    'Anna Berg (returned)',
    'Anna Berg (AI)',
    'Anna Berg (Gone with the wind)',
    'Robert (Bob) de la Gone',
    '王伟（北京）',
    '王伟（小王）',
    '王伟（未离职）',
    '王伟未离职',
    '王伟（拟离职）',
    '王伟即将离职',
    '王伟（退休返聘）',
    '代明',
    '代理',
    '时代',
    '王伟（销售代表）',
    '王伟（代表处）',
    '王伟（前台）',
    '王伟（前端开发）',
    '',
    '()',
    '(left)',
    '已离职',
  ])('%j says nothing', (name) => expect(inName(name)).toEqual([]));

  it.each([
    'Head of Acting',
    'Acting School Director',
    'Interim Management Consultant',
    'Sports Coach',
    'Head of Sales (Coach)',
    'Agile Coach - Berlin',
    'Left Bank Director',
    'Director, Decision Support',
    'DM Manager',
    'Direct Mail (DM) Manager',
    '代理商经理',
    '代理部经理',
    '现代物流总监',
    '首席代表',
    '销售代表',
    '离职管理专员',
    '退休事务主任',
    '教练',
    '采购（决策支持）',
  ])('the title %j says nothing', (title) => {
    expect(inTitle(title)).toEqual([]);
  });
});

describe('what a reader has dismissed', () => {
  it('is not suggested again, however it is written; other words still are', () => {
    expect(hintsOf('person', { name: 'Anna Berg (Gone)', literal: ['gone'] })).toEqual([]);
    expect(hintsOf('person', { name: 'Anna Berg (gone) (DM)', literal: ['Gone'] }).map(({ what }) => what)).toEqual([
      'role',
    ]);
  });

  it('a fact in both names is one', () => {
    const [hint, ...others] = hintsOf('person', { name: '马腾舟（已离职）', nameEn: 'Ma Tengzhou (left)' });
    expect(others).toEqual([]);
    expect(hint?.found.map(({ column, clean }) => [column, clean])).toEqual([
      ['name', '马腾舟'],
      ['nameEn', 'Ma Tengzhou'],
    ]);
  });
});

describe('laws', () => {
  const words = fc.constantFrom(
    '(left)',
    '（已离职）',
    ' - DM',
    '(DM, left)',
    ' LEFT',
    '(x)',
    ' do not call',
    '（代）',
    '()',
    '[',
    '、',
  );
  const names = fc.array(fc.oneof(words, fc.string({ maxLength: 6 }), fc.constantFrom('Anna', ' ', '王伟')), {
    maxLength: 6,
  });

  it('a clean name is shorter, is a name, and does not say the same in the same words again', () => {
    fc.assert(
      fc.property(names, (pieces) => {
        const name = pieces.join('');
        for (const { found } of hintsOf('person', { name }))
          for (const { clean, says } of found) {
            expect(clean.length).toBeLessThan(name.length);
            expect(/\p{L}/u.test(clean)).toBe(true);
            expect(says).not.toBe('');
          }
      }),
    );
  });

  it('what is not worth a closer look says nothing', () => {
    const texts = fc.oneof(
      names,
      fc.constantFrom(['离职'], ['王伟去世'], ['Acting CFO'], ["Anna DON'T CALL"], ['已离开']),
    );
    fc.assert(
      fc.property(texts, (pieces) => {
        const text = pieces.join('');
        if (mayHint(text)) return;
        expect(actingBefore(text)).toBeNull();
        for (const piece of piecesOf(text))
          expect([meaningOf(piece, 'name'), meaningOf(piece, 'title')]).toEqual([null, null]);
      }),
    );
  });

  it('confirming one after the other comes to an end', () => {
    fc.assert(
      fc.property(names, (pieces) => {
        let name = pieces.join('');
        for (let steps = 0; steps <= 40; steps += 1) {
          const [hint] = hintsOf('person', { name });
          if (!hint) return;
          name = hint.found[0]?.clean ?? '';
        }
        throw new Error(`no end: ${name}`);
      }),
    );
  });
});
