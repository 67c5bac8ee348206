import { describe, expect, it } from 'vitest';
import { pointsOf, templateSchema } from './template.ts';
import { templatesFor } from './templates.ts';
import { CONTROL, COVERAGE } from './testing/templates.ts';

const problems = (template: object) =>
  templateSchema.safeParse(template).error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? [];

describe('a C139 template', () => {
  it('gives points that add up to 100, or none at all', () => {
    const sum = COVERAGE.items.reduce((all, item) => all + (pointsOf(COVERAGE, item) ?? 0), 0);
    expect(sum).toBeCloseTo(100, 9);
    expect(CONTROL.items.map((item) => pointsOf(CONTROL, item))).toEqual(CONTROL.items.map(() => null));
  });

  it('is refused with the place and what is wrong', () => {
    const [first, ...others] = CONTROL.items;
    expect(problems({ ...CONTROL, items: [{ ...first, group: 'X' }, ...others] })).toContain(
      'items.0.group: there is no group X',
    );
    expect(problems({ ...CONTROL, items: [first, first, ...others] })).toContain('items.1.id: there are two items W1');
    expect(problems({ ...CONTROL, items: [{ ...first, scale: 'stars' }, ...others] })).toContain(
      'items.0.scale: there is no scale stars',
    );
    const [c, ...groups] = COVERAGE.groups;
    expect(problems({ ...COVERAGE, groups: [{ ...c, points: 20 }, ...groups] })).toEqual([
      'groups: points of all groups have to add up to 100, or none is stated; they add up to 95',
    ]);
  });

  it('that says nothing of zones or points takes them from one that does', () => {
    const mine = templateSchema.parse({ ...COVERAGE, id: 'mine' });
    const found = templatesFor([CONTROL, mine, COVERAGE], 'mine');
    expect([found.asked.id, found.points.id, found.zones.id]).toEqual(['mine', 'mine', 'control-139']);
    expect(templatesFor([CONTROL, COVERAGE], 'control-139').points.id).toBe('coverage-139');
    expect(templatesFor([CONTROL, COVERAGE]).asked.id).toBe('coverage-139');
    expect(() => templatesFor([CONTROL], 'nine')).toThrow(expect.objectContaining({ code: 'unknown-template' }));
  });
});
