import { describe, expect, it } from 'vitest';
import { DEFAULT_RATIOS } from '../../seeds/scale/plan.ts';
import { readSeedArguments, SEED_USAGE } from './seed-arguments.ts';

const TODAY = '2026-11-22';
const read = (line: string) => readSeedArguments(line.split(' ').filter(Boolean), TODAY, '/home/x');

describe('seed arguments', () => {
  it('demo and scale go into the store unless a folder is named, into both with --import', () => {
    expect(read('demo')).toEqual({ make: { kind: 'demo', today: TODAY }, out: null, imported: true });
    expect(read('demo --out d --today 2027-01-02')).toEqual({
      make: { kind: 'demo', today: '2027-01-02' },
      out: '/home/x/d',
      imported: false,
    });
    expect(read('finbench snap --out d --import')).toEqual({
      make: { kind: 'finbench', from: '/home/x/snap' },
      out: '/home/x/d',
      imported: true,
    });
  });

  it('scale takes its size, seed and ratios; --only sets the others to 0', () => {
    expect(read('scale --accounts 100_000 --seed x --deals 0.5').make).toEqual({
      kind: 'scale',
      options: { accounts: 100_000, seed: 'x', today: TODAY, ratios: { ...DEFAULT_RATIOS, deals: 0.5 } },
    });
    const { make } = read('scale --accounts 50 --only stakes,people --people 2');
    expect(make.kind === 'scale' && make.options.ratios).toEqual({
      stakes: 1.5,
      people: 2,
      deals: 0,
      decisions: 0,
      interactions: 0,
      orders: 0,
      potentials: 0,
      ties: 0,
      influences: 0,
      events: 0,
      contracts: 0,
    });
  });

  it.each([
    ['', `which seed?\n${SEED_USAGE}`],
    ['moon', `there is no seed 'moon'.\n${SEED_USAGE}`],
    ['scale', `scale needs --accounts N.\n${SEED_USAGE}`],
    ['scale --accounts many', "--accounts: 'many' is not a number."],
    ['scale --accounts 9 --only cats', "--only: 'cats' is none of stakes, people"],
    ['demo --today 2027-01-02', '--today needs --out here'],
    ['demo extra', `'extra' is not expected here.\n${SEED_USAGE}`],
    ['demo --colour red', "Unknown option '--colour'"],
    ['finbench', `finbench needs the folder of a snapshot.\n${SEED_USAGE}`],
  ])("refuses '%s'", (line, message) => {
    expect(() => read(line)).toThrow(message);
  });
});
