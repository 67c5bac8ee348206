import type { ReachInfluence } from '../../reach/facts.ts';
import { influenceFact, type LintRule, sortedIds } from './facts.ts';

/** A conflict and an influence are both stated between the same two, either way, one of them at least in the chain. */
export const conflictAndInfluence = {
  code: 'conflict-and-influence',
  run: ({ chain, facts }) => {
    const inChain = new Set(chain.map(({ id }) => id));
    const pairs = new Map<string, ReachInfluence[]>();
    for (const line of facts.influences) {
      const { fromId, toId, weight, kind } = line;
      if (fromId === toId || (kind !== 'conflict' && weight === 0)) continue;
      if (!inChain.has(fromId) && !inChain.has(toId)) continue;
      const pair = JSON.stringify(sortedIds([fromId, toId]));
      pairs.set(pair, [...(pairs.get(pair) ?? []), line]);
    }
    return [...pairs.values()].flatMap((lines) => {
      const weights = lines.filter((line) => line.kind !== 'conflict').map((line) => line.weight);
      if (weights.length === 0 || weights.length === lines.length) return [];
      return [
        {
          persons: sortedIds([lines[0]!.fromId, lines[0]!.toId]),
          facts: lines.map(influenceFact),
          values: { weight: Math.max(...weights) },
        },
      ];
    });
  },
} as const satisfies LintRule;
