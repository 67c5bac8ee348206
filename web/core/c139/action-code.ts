// What an action that was taken up is to do: the gap's kind says it.
import type { C139Action } from '../../../domain/contract/c139.ts';
import type { C139Gap } from '../../../domain/contract/c139-parts.ts';

export function codeOfAction({ gap, personId }: Pick<C139Action, 'gap' | 'personId'>): C139Gap['action']['code'] {
  switch (gap) {
    case 'missing':
      return 'fill-role';
    case 'departed':
      return 'replace';
    case 'unreached':
      return 'meet';
    case 'hostile':
    case 'unsupportive':
    case 'stale':
      return 'attitude';
    case 'single-threaded':
      return 'second-way';
    case 'item':
      // Coverage is raised by meeting somebody; every other item is answered.
      return personId === null ? 'answer' : 'meet';
  }
}
