import { describe, expect, it } from 'vitest';
import { columnMeta } from './column.ts';
import { FACT_KINDS } from './kind.ts';
import { FACTS, factId } from './registry.ts';

describe('fact registry', () => {
  it.each(FACT_KINDS)('%s: every column is described, and its references point to kinds written before it', (kind) => {
    const shape: Record<string, import('zod').ZodType> = FACTS[kind].record.shape;
    for (const [column, schema] of Object.entries(shape)) {
      const meta = columnMeta(schema);
      if (meta.refers && meta.refers !== kind)
        expect(FACT_KINDS.indexOf(meta.refers), `${kind}.${column}`).toBeLessThan(FACT_KINDS.indexOf(kind));
      if (meta.cell === 'choice') expect(meta.choices?.length, `${kind}.${column}`).toBeGreaterThan(0);
    }
    for (const column of FACTS[kind].identity) expect(shape).toHaveProperty(column);
  });

  it('gives a relationship the same id for the same identity, and another for another', () => {
    const stake = {
      ownerKind: 'account',
      ownerId: 'a|b',
      ownedId: 'c',
      interest: 'shareholding',
      since: null,
      source: 'registry',
    };
    expect(factId('stake', stake)).toBe('account|a\\|b|c|shareholding||registry');
    expect(factId('stake', { ...stake, ownerId: 'a', ownedId: 'b|c' })).not.toBe(factId('stake', stake));
    expect(factId('account', { id: 'x|y' })).toBe('x|y');
  });
});
