// Which bands lie above the trunk and which below.
import { compareIds } from '../../../domain/ownership/counting.ts';
import { type Band, type SetBand, setSide, sideHeight } from './band.ts';

/** Up to so many bands every distribution is tried; with more, each goes to the side that stays lower. */
const TRIED = 8;

/** Above and below, so that the drawing is as low as can be; of equally low ones the more even. */
export function onTwoSides(bands: readonly Band[]): [SetBand[], SetBand[]] {
  const ordered = [...bands].sort((a, b) => b.right - a.right || compareIds(a.group, b.group));
  return ordered.length <= TRIED ? best(ordered) : oneByOne(ordered);
}

function best(bands: readonly Band[]): [SetBand[], SetBand[]] {
  let found: { sides: [SetBand[], SetBand[]]; height: number; uneven: number } | null = null;
  // The band that reaches furthest right lies above.
  for (let below = 0; below < 2 ** Math.max(0, bands.length - 1); below++) {
    const isBelow = (at: number) => at > 0 && ((below >> (at - 1)) & 1) === 1;
    const sides: [SetBand[], SetBand[]] = [
      setSide(bands.filter((_, at) => !isBelow(at))),
      setSide(bands.filter((_, at) => isBelow(at))),
    ];
    const [above, under] = [sideHeight(sides[0]), sideHeight(sides[1])];
    const [height, uneven] = [above + under, Math.abs(above - under)];
    if (!found || height < found.height || (height === found.height && uneven < found.uneven))
      found = { sides, height, uneven };
  }
  return found?.sides ?? [[], []];
}

function oneByOne(bands: readonly Band[]): [SetBand[], SetBand[]] {
  const sides: [Band[], Band[]] = [[], []];
  for (const band of bands) {
    const [above, below] = sides.map((side) => sideHeight(setSide([...side, band])));
    sides[(above ?? 0) <= (below ?? 0) ? 0 : 1].push(band);
  }
  return [setSide(sides[0]), setSide(sides[1])];
}
