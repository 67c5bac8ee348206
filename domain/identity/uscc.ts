// Unified social credit code of the PRC, GB 32100-2015: 17 characters and a check character, weights 3^i mod 31.
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const SHAPE = /^[0-9ABCDEFGHJKLMNPQRTUWXY]{18}$/;

export type CodeFault = 'length' | 'characters' | 'check';

/** What is wrong with a code, or null when it is sound. Letters count in upper case. */
export function usccFault(code: string): CodeFault | null {
  if (code.length !== 18) return 'length';
  if (!SHAPE.test(code)) return 'characters';
  let sum = 0;
  let weight = 1;
  for (let i = 0; i < 17; i += 1) {
    sum += ALPHABET.indexOf(code.charAt(i)) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31) === code.charAt(17) ? null : 'check';
}
