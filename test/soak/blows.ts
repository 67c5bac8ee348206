import { random } from '../../seeds/random.ts';

export type Victim = 'server' | 'database' | 'server and database';
/** A kill -9: at that fraction of the import and so much later, or so long after the next start of the server began. */
export type Blow = { victim: Victim } & ({ at: number; laterMs: number } | { afterStartMs: number });

const victims: Victim[] = ['server', 'database', 'server and database'];

/** Draws `count` moments over the whole of an import, in its order; every sixth or so falls into a start of the server. */
export function drawBlows(count: number, seed: string): Blow[] {
  const chance = random(`soak/${seed}`);
  const fractions = Array.from({ length: count }, () => chance.fraction()).sort((a, b) => a - b);
  return fractions.map((at, index) => {
    const victim = victims[index % victims.length] ?? 'server';
    // The database alone is started again by its server, which is not a start of the server.
    if (victim !== 'database' && chance.chance(1 / 4)) return { victim, afterStartMs: chance.integer(200, 5_000) };
    return { victim, at, laterMs: chance.integer(0, 400) };
  });
}

export function describeBlow(blow: Blow): string {
  const when =
    'at' in blow
      ? `${(blow.at * 100).toFixed(1)} % of the import + ${blow.laterMs} ms`
      : `${blow.afterStartMs} ms into a start`;
  return `kill -9 ${blow.victim} at ${when}`;
}
