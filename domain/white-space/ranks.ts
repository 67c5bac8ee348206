// The ranked lists over all accounts and products at once, as numbers: a portfolio has a million cells.
import { cellOf, isWhite, stateOf } from './cell.ts';
import type { Way } from './facts.ts';
import type { Market } from './market.ts';
import type { Money } from './worth.ts';

/** Cells by number (account x products + product); see `WhiteSpace` for what each list holds and how it is ordered. */
export interface Ranks {
  next: Int32Array;
  noWayIn: Int32Array;
  unknown: Int32Array;
  /** By cell; NaN where it is not known or nothing is to be sold. */
  expected: Float64Array;
}

/** Accounts computed before others have their turn: some 5 ms with a dozen products. */
const ACCOUNTS_A_TURN = 500;

/** Ranks every cell; yields now and then so that whoever runs it can let others have their turn. */
export function* rankAll(
  market: Market,
  money: Money,
  wayOf: (accountId: string) => Way | undefined,
): Generator<void, Ranks> {
  const width = market.products.length;
  const expected = new Float64Array(market.accounts.length * width).fill(Number.NaN);
  const ranked = new Float64Array(expected.length);
  const [near, far, unknown]: [number[], number[], number[]] = [[], [], []];
  for (let account = 0; account < market.accounts.length; account++) {
    if (account % ACCOUNTS_A_TURN === ACCOUNTS_A_TURN - 1) yield;
    const reach = wayOf(market.accounts[account]!.id)?.best?.value ?? 0;
    for (let product = 0; product < width; product++) {
      const cell = account * width + product;
      if (!isWhite(stateOf(market, cell))) continue;
      const worth = cellOf(market, money, account, product).expected;
      if (worth === null) {
        unknown.push(cell);
        continue;
      }
      expected[cell] = worth;
      ranked[cell] = worth * reach;
      (reach > 0 ? near : far).push(cell);
    }
  }
  yield;
  const noWayIn = yield* largestFirst(Int32Array.from(far), expected);
  const byWorth = yield* largestFirst(Int32Array.from(near), expected);
  return { next: yield* largestFirst(byWorth, ranked), noWayIn, unknown: Int32Array.from(unknown), expected };
}

const WORD = 65_536;

/**
 * The numbers by their key, the largest first, equal ones in the order given. A radix sort over the four words of a double:
 * a million take some tenths of a second, and it is stable. Yields after each word.
 */
export function* largestFirst(numbers: Int32Array, keys: Float64Array): Generator<void, Int32Array> {
  const bits = new DataView(keys.buffer, keys.byteOffset, keys.byteLength);
  // Doubles order like the whole numbers their bits make, those below zero the other way round; -0 is 0.
  const digit = (number: number, word: number) => {
    if (keys[number] === 0) return word === 3 ? WORD / 2 - 1 : WORD - 1;
    const read = bits.getUint16(number * 8 + word * 2, true);
    if (keys[number]! < 0) return read;
    return word === 3 ? WORD / 2 - 1 - read : WORD - 1 - read;
  };
  let [from, to] = [Int32Array.from(numbers), new Int32Array(numbers.length)];
  for (let word = 0; word < 4; word++) {
    const starts = new Uint32Array(WORD + 1);
    for (const number of from) starts[digit(number, word) + 1]!++;
    for (let each = 1; each <= WORD; each++) starts[each]! += starts[each - 1]!;
    for (const number of from) to[starts[digit(number, word)]!++] = number;
    [from, to] = [to, from];
    yield;
  }
  return from;
}
