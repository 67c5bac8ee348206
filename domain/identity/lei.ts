import type { CodeFault } from './uscc.ts';

// Legal Entity Identifier, ISO 17442: 18 characters and two check digits, ISO 7064 MOD 97-10.
const SHAPE = /^[0-9A-Z]{18}[0-9]{2}$/;

/** What is wrong with an identifier, or null when it is sound. Letters count in upper case. */
export function leiFault(code: string): CodeFault | null {
  if (code.length !== 20) return 'length';
  if (!SHAPE.test(code)) return 'characters';
  let rest = 0;
  for (const character of code) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1 ? null : 'check';
}
