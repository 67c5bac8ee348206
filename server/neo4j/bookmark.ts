import { MeridianError } from '../../domain/contract/errors.ts';

/** Bookmarks as one opaque token that fits a header. */
export function writeBookmark(bookmarks: string[]): string {
  return Buffer.from(JSON.stringify(bookmarks)).toString('base64url');
}

/** The bookmarks of a token; throws `invalid-bookmark` when it is none. */
export function readBookmark(token: string): string[] {
  try {
    const read: unknown = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
    if (Array.isArray(read) && read.every((item) => typeof item === 'string')) return read;
  } catch {
    // answered below
  }
  throw new MeridianError('invalid-bookmark');
}
