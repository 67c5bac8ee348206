import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../text/measure.ts';
import { type Box, boxOf, FISHBONE, type FishbonePerson, type Spine } from './bone.ts';
import { type Fishbone, layFishbone } from './layout.ts';

const person = fc.record({
  power: fc.integer({ min: 0, max: 100 }),
  group: fc.constantFrom('technical', 'commercial', 'overall', '', 'IT', 'finance', 'board'),
  labelWidth: fc.double({ min: 10, max: 200, noNaN: true }),
});
const chain = fc
  .array(person, { maxLength: 30 })
  .map((persons) =>
    persons.map(
      (each, at): FishbonePerson => ({ ...each, id: `p${String(at).padStart(2, '0')}`, groupLabel: each.group }),
    ),
  );
const width = fc.integer({ min: 480, max: 1600 });

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Where a spine is at a height it passes. */
function spineAt({ foot, tip }: Spine, y: number): number {
  return foot.x + ((y - foot.y) / (tip.y - foot.y)) * (tip.x - foot.x);
}

function passes({ foot, tip }: Spine, box: Box): boolean {
  const [from, to] = [Math.min(foot.y, tip.y), Math.max(foot.y, tip.y)];
  for (const y of [Math.max(from, box.top), Math.min(to, box.bottom)]) {
    if (y < from || y > to || box.top > to || box.bottom < from) continue;
    const x = spineAt({ foot, tip } as Spine, y);
    if (x > box.left && x < box.right) return true;
  }
  return false;
}

function holds(what: (drawn: Fishbone, persons: readonly FishbonePerson[]) => void): void {
  fc.assert(fc.property(chain, width, (persons, wide) => what(layFishbone(persons, wide), persons)));
}

describe('a fishbone', () => {
  it('grows strictly to the right with power; equal powers lie at the same x', () => {
    holds(({ bones, ticks }) => {
      for (const a of bones)
        for (const b of bones) {
          if (a.power < b.power) expect(a.x).toBeLessThan(b.x);
          if (a.power === b.power) expect(a.x).toBe(b.x);
        }
      const [zero, hundred] = [ticks[0]!, ticks.at(-1)!];
      for (const { power, x } of bones) expect(x).toBeCloseTo(zero.x + (power / 100) * (hundred.x - zero.x), 9);
    });
  });

  it('keeps up to 30 persons with their names apart, and everybody inside the drawing', () => {
    holds(({ bones, width: wide, height }, persons) => {
      expect(bones.map((bone) => bone.id).sort()).toEqual(persons.map((each) => each.id).sort());
      const boxes = bones.map(boxOf);
      for (const [at, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(wide);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.bottom).toBeLessThanOrEqual(height - FISHBONE.foot);
        for (const other of boxes.slice(at + 1)) expect(overlap(box, other)).toBe(false);
      }
    });
  });

  it('leads every person to the spine of his group, which crosses nobody and no other spine', () => {
    holds(({ bones, spines, trunk }) => {
      for (const bone of bones) {
        const spine = spines.find((each) => each.group === bone.group)!;
        expect(spineAt(spine, bone.y)).toBeCloseTo(bone.spineX, 6);
        expect(bone.spineX).toBeGreaterThan(bone.x + bone.half);
        for (const each of spines) expect(passes(each, boxOf(bone))).toBe(false);
      }
      for (const a of spines) {
        expect(a.foot.x).toBeLessThan(trunk.to);
        for (const b of spines) {
          if (a === b || a.side !== b.side || a.foot.x > b.foot.x) continue;
          // Parallel lines: apart at the trunk is apart everywhere.
          expect(b.foot.x - a.foot.x).toBeGreaterThanOrEqual(FISHBONE.nest - 1e-9);
        }
      }
    });
  });

  it('keeps the names of spines clear of persons, of each other and of other spines, and inside the drawing', () => {
    holds(({ bones, spines, height }) => {
      const boxes = spines.map(({ name, label }) => ({
        left: name.x - widthOf(label, FISHBONE.labelSize),
        right: name.x,
        top: name.y - 9,
        bottom: name.y + 9,
      }));
      for (const [at, box] of boxes.entries()) {
        for (const bone of bones) expect(overlap(box, boxOf(bone))).toBe(false);
        for (const other of boxes.slice(at + 1)) expect(overlap(box, other)).toBe(false);
        for (const spine of spines) if (spine !== spines[at]) expect(passes(spine, box)).toBe(false);
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.bottom).toBeLessThanOrEqual(height);
      }
    });
  });

  it('lets no bone run through somebody of another spine', () => {
    holds(({ bones }) => {
      for (const { x, y, spineX, group } of bones)
        for (const other of bones) {
          const box = boxOf(other);
          const meets = other.group !== group && box.left < spineX && box.right > x && box.top < y && box.bottom > y;
          expect(meets).toBe(false);
        }
    });
  });

  it('puts groups beside each other where they are apart, and so stays low', () => {
    const member = (id: string, power: number, group: string) => ({
      id,
      power,
      group,
      groupLabel: group,
      labelWidth: 60,
    });
    const members = [member('a', 10, 'one'), member('b', 50, 'two'), member('c', 95, 'three')];
    const { height } = layFishbone(members, 1200);
    expect(height).toBeLessThan(2 * FISHBONE.row + 120);
  });

  it('is the same picture whatever the order of the persons', () => {
    fc.assert(
      fc.property(
        chain.chain((persons) =>
          fc.tuple(fc.constant(persons), fc.shuffledSubarray(persons, { minLength: persons.length })),
        ),
        width,
        ([persons, shuffled], wide) => {
          expect(layFishbone(shuffled, wide)).toEqual(layFishbone(persons, wide));
        },
      ),
    );
  });

  it('fits the width it is given where that is enough', () => {
    const persons = ['a', 'b', 'c', 'd'].map((id, at) => ({
      id,
      power: at * 30,
      group: at % 2 ? 'technical' : 'commercial',
      groupLabel: '',
      labelWidth: 80,
    }));
    for (const wide of [760, 876, 1200]) {
      const drawn = layFishbone(persons, wide);
      expect(drawn.width).toBeLessThanOrEqual(wide);
      expect(drawn.width).toBeGreaterThan(wide - 120);
    }
  });
});
