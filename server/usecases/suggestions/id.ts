// The id of a suggestion names what is suggested of which record, so that it is the same as long as the record says it.
import { MeridianError } from '../../../domain/contract/errors.ts';
import type { HintedKind } from '../../../domain/suggestions/hints.ts';
import type { Subject } from './around.ts';

export interface SuggestionName {
  kind: HintedKind;
  id: string;
  what: string;
  role: string | null;
}

export function suggestionId({ kind, id, hint }: Subject): string {
  return Buffer.from(JSON.stringify([kind, id, hint.what, hint.role])).toString('base64url');
}

/** Throws `suggestion-gone` for what is no id of a suggestion. */
export function readSuggestionId(text: string): SuggestionName {
  try {
    const read: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (Array.isArray(read)) {
      const [kind, id, what, role]: unknown[] = read;
      const known = kind === 'person' || kind === 'seat';
      if (known && typeof id === 'string' && typeof what === 'string')
        return { kind, id, what, role: typeof role === 'string' ? role : null };
    }
  } catch {
    // answered below
  }
  throw new MeridianError('suggestion-gone', { id: text });
}
