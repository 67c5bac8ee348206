// A figure with what it is at least and at most: unknown counts as 0 at the lower end and as known, in full at the upper.
export interface Bounds {
  low: number;
  point: number;
  high: number;
}

export const NONE: Bounds = { low: 0, point: 0, high: 0 };
export const FULL: Bounds = { low: 1, point: 1, high: 1 };
/** Nothing is known: nothing at the lower end and as known, all at the upper. */
export const OPEN: Bounds = { low: 0, point: 0, high: 1 };

export function eachBound(of: (bound: keyof Bounds) => number): Bounds {
  return { low: of('low'), point: of('point'), high: of('high') };
}

export function scaled(bounds: Bounds, by: number): Bounds {
  return eachBound((bound) => bounds[bound] * by);
}

export function sumOf(parts: readonly Bounds[]): Bounds {
  return eachBound((bound) => parts.reduce((sum, part) => sum + part[bound], 0));
}

export function lowestOf(parts: readonly Bounds[]): Bounds {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  return parts.length === 0 ? NONE : eachBound((bound) => Math.min(...parts.map((part) => part[bound])));
}
