import { MeridianError } from '../../domain/contract/errors.ts';

/** A cursor is the place after the last row, packed so that nobody builds on its inside; `list` keeps lists apart. */
export function writeCursor(list: string, place: string | number): string {
  return Buffer.from(JSON.stringify([list, place])).toString('base64url');
}

/** The place in a cursor, or `first` without one; throws `invalid-cursor` for another list's. */
export function readCursor<T extends string | number>(list: string, cursor: string | undefined, first: T): T {
  if (cursor === undefined) return first;
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(read) && read[0] === list && typeof read[1] === typeof first) return read[1];
  } catch {
    // answered below
  }
  throw new MeridianError('invalid-cursor');
}
