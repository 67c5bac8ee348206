import { plain } from '../values/plain.ts';
import { type Refusal, refuse } from '../values/refusal.ts';
import { leiFault } from './lei.ts';
import { usccFault } from './uscc.ts';

/** A unified social credit code in upper case without blanks around it. */
export function parseUscc(cell: string): string | Refusal {
  const code = plain(cell).toUpperCase();
  return usccFault(code) ? refuse('bad-uscc', cell) : code;
}

/** A Legal Entity Identifier in upper case without blanks around it. */
export function parseLei(cell: string): string | Refusal {
  const code = plain(cell).toUpperCase();
  return leiFault(code) ? refuse('bad-lei', cell) : code;
}
