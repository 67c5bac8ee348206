// A route as what is drawn of it: who it runs through, the line that leads to each, and what arrives there.
import type { z } from 'zod';
import type { route } from '../../../domain/contract/reach-parts.ts';
import type { SceneLine } from '../scene/scene.ts';
import { strokeOf } from '../scene/scene.ts';

export type Route = z.infer<typeof route>;
export type RouteLine = Route['lines'][number];

export interface RouteStep {
  id: string;
  kind: 'colleague' | 'person';
  /** The line from the step before; null for the colleague, with whom a route begins. */
  line: RouteLine | null;
  stroke: SceneLine['stroke'];
  /** What arrives here of the colleague's 1: the product of the factors so far, 0-1. */
  arrives: number;
  /** What the person passes on, 0-1; null for the colleague and for the target. */
  carry: number | null;
}

/** The steps of a route in order, the colleague first, the target last. */
export function routeSteps({ steps, lines }: Pick<Route, 'steps' | 'lines'>): RouteStep[] {
  let arrives = 1;
  return steps.map((id, at) => {
    const line = lines[at - 1] ?? null;
    if (line) arrives *= line.weight * line.carry;
    return {
      id,
      kind: at === 0 ? 'colleague' : 'person',
      line,
      stroke: line ? strokeOfLine(line) : 'solid',
      arrives,
      carry: at === 0 ? null : (lines[at]?.carry ?? null),
    };
  });
}

/** Solid is clear, dashed inferred or only assumed, dotted unclear. */
export function strokeOfLine({ kind, confidence }: Pick<RouteLine, 'kind' | 'confidence'>): SceneLine['stroke'] {
  return kind === 'assumed' ? 'dashed' : strokeOf(confidence);
}
