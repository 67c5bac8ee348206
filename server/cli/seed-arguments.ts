// The arguments of `npm run seed`.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_RATIOS, type Ratios, type ScaleOptions } from '../../seeds/scale/plan.ts';

export const SEED_USAGE = `usage:
  npm run seed -- demo [--out FOLDER [--import] [--today YYYY-MM-DD]]
  npm run seed -- scale --accounts N [--seed TEXT] [--out FOLDER] [--import] [--today YYYY-MM-DD]
                        [--only stakes,people] [--RATIO NUMBER ...]
  npm run seed -- finbench SNAPSHOT-FOLDER [--out FOLDER] [--import]

What is made is imported into the store; with --out it is written as a CSV bundle instead, with --out and --import both.
Ratios are rows per account (decisions: per deal), 0 for none: ${Object.entries(DEFAULT_RATIOS)
  .map(([name, ratio]) => `--${name} ${ratio}`)
  .join(' ')}.
--only keeps the default of the ratios it names and sets the others to 0.`;

/** What to make, where its files go (null: a temporary folder) and whether it is imported. */
export interface SeedOrder {
  make: { kind: 'demo'; today: string } | { kind: 'scale'; options: ScaleOptions } | { kind: 'finbench'; from: string };
  out: string | null;
  imported: boolean;
}

/** A mistake in the arguments, in words for the person who typed them. */
export class SeedArgumentError extends Error {}

const RATIO_NAMES: (keyof Ratios)[] = [
  'stakes',
  'people',
  'deals',
  'decisions',
  'interactions',
  'orders',
  'potentials',
  'ties',
  'influences',
  'events',
  'contracts',
];

/** Reads the arguments after `seed`; `today` is used where none is given, paths count from `folder`. Throws SeedArgumentError. */
export function readSeedArguments(args: readonly string[], today: string, folder: string): SeedOrder {
  const text = { type: 'string' } as const;
  const { values, positionals } = parsed(args, {
    accounts: text,
    seed: text,
    out: text,
    today: text,
    only: text,
    import: { type: 'boolean' },
    ...Object.fromEntries(RATIO_NAMES.map((name) => [name, text])),
  });
  const [kind, from, ...rest] = positionals;
  const given = textOf(values['out']);
  const out = given === undefined ? null : resolve(folder, given);
  const order = { out, imported: out === null || values['import'] === true };
  const day = textOf(values['today']) ?? today;
  if (kind === 'demo' && out === null && values['today'] !== undefined)
    throw new SeedArgumentError('--today needs --out here: the demonstration in a store is dated from its own day.');
  if (rest.length > 0 || (kind !== 'finbench' && from !== undefined))
    throw new SeedArgumentError(`'${rest[0] ?? from}' is not expected here.\n${SEED_USAGE}`);
  if (kind === 'demo') return { ...order, make: { kind, today: day } };
  if (kind === 'finbench') {
    if (!from) throw new SeedArgumentError(`finbench needs the folder of a snapshot.\n${SEED_USAGE}`);
    return { ...order, make: { kind, from: resolve(folder, from) } };
  }
  if (kind !== 'scale')
    throw new SeedArgumentError(`${kind ? `there is no seed '${kind}'.` : 'which seed?'}\n${SEED_USAGE}`);
  const accounts = numberOf('accounts', values['accounts']);
  if (accounts === undefined) throw new SeedArgumentError(`scale needs --accounts N.\n${SEED_USAGE}`);
  const options = { accounts, seed: textOf(values['seed']) ?? '1', today: day, ratios: ratios(values) };
  return { ...order, make: { kind, options } };
}

type Values = Record<string, string | boolean | undefined>;

function parsed(args: readonly string[], options: Record<string, { type: 'string' | 'boolean' }>) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    const plain: Values = {};
    for (const [name, value] of Object.entries(values)) if (!Array.isArray(value)) plain[name] = value;
    return { values: plain, positionals };
  } catch (error) {
    throw new SeedArgumentError(`${error instanceof Error ? error.message : error}\n${SEED_USAGE}`);
  }
}

function ratios(values: Values): Ratios {
  const only = textOf(values['only'])?.split(',');
  const unknown = only?.find((name) => !RATIO_NAMES.some((known) => known === name));
  if (unknown !== undefined) throw new SeedArgumentError(`--only: '${unknown}' is none of ${RATIO_NAMES.join(', ')}.`);
  const chosen = { ...DEFAULT_RATIOS };
  for (const name of RATIO_NAMES) {
    if (only && !only.includes(name)) chosen[name] = 0;
    chosen[name] = numberOf(name, values[name]) ?? chosen[name];
  }
  return chosen;
}

function textOf(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function numberOf(name: string, value: string | boolean | undefined): number | undefined {
  if (typeof value !== 'string') return undefined;
  const number = Number(value.replaceAll(/[,_]/g, ''));
  if (value.trim() === '' || Number.isNaN(number))
    throw new SeedArgumentError(`--${name}: '${value}' is not a number.`);
  return number;
}
