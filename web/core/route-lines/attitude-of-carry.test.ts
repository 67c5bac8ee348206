import { expect, it } from 'vitest';
import { carryOfAttitude } from '../../../domain/reach/carry.ts';
import { REACH_MODEL } from '../../../domain/reach/model.ts';
import { attitudeOfCarry } from './attitude-of-carry.ts';

it.each([0, 1, 2, 3])('attitude %i is told by what it passes on', (attitude) => {
  expect(attitudeOfCarry(carryOfAttitude(attitude))).toBe(attitude);
});

it('an unknown attitude has a carry of its own, and any other figure none', () => {
  expect(attitudeOfCarry(REACH_MODEL.carryUnknown)).toBeNull();
  expect(attitudeOfCarry(0.123)).toBeUndefined();
});
