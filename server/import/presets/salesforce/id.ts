import type { CellRules } from '../cells.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
const SHAPE = /^[0-9A-Za-z]{15}(?:[0-9A-Za-z]{3})?$/;

/**
 * A record id in its form of 18 characters, which tells upper from lower case where case is lost; ids of 15 and of 18
 * characters are one record. The last three say which of each five characters are capitals. Anything else stays as given.
 */
export function recordId(id: string): string {
  if (!SHAPE.test(id)) return id;
  const short = id.slice(0, 15);
  const long = short + suffix(short);
  return id.length === 15 || long.toLowerCase() === id.toLowerCase() ? long : id;
}

function suffix(id: string): string {
  let characters = '';
  for (let block = 0; block < 15; block += 5) {
    let capitals = 0;
    for (let i = 0; i < 5; i += 1) {
      const code = id.charCodeAt(block + i);
      if (code >= 65 && code <= 90) capitals += 1 << i;
    }
    characters += ALPHABET.charAt(capitals);
  }
  return characters;
}

/** Whether an id has the form of this system's own: its first three characters then tell what it is the id of. */
export function isOurForm(id: string): boolean {
  return SHAPE.test(id);
}

/** Dates such as 01/05/24 are month first, as these exports write them. */
export const RULES: CellRules = { id: recordId, dates: 'mdy' };
