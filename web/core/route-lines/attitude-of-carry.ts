import { REACH_MODEL } from '../../../domain/reach/model.ts';

/** The attitude that makes somebody pass on so much; null is unknown, undefined where no attitude passes on exactly that. */
export function attitudeOfCarry(carry: number): number | null | undefined {
  if (carry === REACH_MODEL.carryUnknown) return null;
  return ([0, 1, 2, 3] as const).find((attitude) => REACH_MODEL.carry[attitude] === carry);
}
