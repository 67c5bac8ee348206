// What is written when an action ends: its state and note, and what was found out, by the kind of its gap.
import { z } from 'zod';
import type { C139Action, closeBody } from '../../../domain/contract/c139.ts';
import type { GapKind } from '../../../domain/facts/c139.ts';

const MEETINGS = ['visit', 'meeting', 'call'] as const;
export const MEETING_CHANNELS: readonly (typeof MEETINGS)[number][] = MEETINGS;

export const found = z.object({
  state: z.enum(['done', 'dropped']),
  note: z.string(),
  /** Of whoever met the person; the owner unless told. */
  colleagueId: z.string().nullable(),
  channel: z.enum(MEETINGS).nullable(),
  attitude: z.number().nullable(),
  /** Who holds the role. */
  holderId: z.string().nullable(),
  answer: z.union([z.string(), z.number()]).nullable(),
});
export type Found = z.infer<typeof found>;
export const NOTHING_FOUND: Found = {
  state: 'done',
  note: '',
  colleagueId: null,
  channel: null,
  attitude: null,
  holderId: null,
  answer: null,
};

/** What can be found out when a gap of a kind is closed. */
export function asksFor(kind: GapKind): 'holder' | 'met' | 'attitude' | 'answer' {
  switch (kind) {
    case 'missing':
    case 'departed':
      return 'holder';
    case 'unreached':
    case 'single-threaded':
      return 'met';
    case 'hostile':
    case 'unsupportive':
    case 'stale':
      return 'attitude';
    case 'item':
      return 'answer';
  }
}

/** A dropped action says nothing about the customer; a done one says what was filled in. */
export function closingBody(
  { state, note, colleagueId, channel, attitude, holderId, answer }: Found,
  { gap, personId }: Pick<C139Action, 'gap' | 'personId'>,
): z.input<typeof closeBody> {
  const body = { state, note: note.trim() || null };
  if (state === 'dropped') return body;
  switch (asksFor(gap)) {
    case 'holder':
      return holderId === null ? body : { ...body, personId: holderId };
    case 'met':
      return channel === null || colleagueId === null || personId === null
        ? body
        : { ...body, met: { colleagueId, personId, channel } };
    case 'attitude':
      return attitude === null ? body : { ...body, attitude };
    case 'answer':
      return answer === null ? body : { ...body, answer: { value: answer } };
  }
}
