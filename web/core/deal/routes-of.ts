import type { Reach } from '../../../domain/reach/reach.ts';
import { type Route, routesTo } from '../../../domain/reach/routes.ts';

/** The best route to a person by id and others on different shoulders; none to somebody nobody has heard of. */
export function routesOf(reach: Reach, personId: string): Route[] {
  const person = reach.graph.numbers.get(personId);
  return person === undefined ? [] : routesTo(reach, person);
}
