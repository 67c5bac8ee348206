const USCC_DIGITS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A unified social credit code (GB 32100): 17 characters and their check character. */
export function uscc(first17: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of first17) {
    const digit = USCC_DIGITS.indexOf(character);
    if (digit < 0) throw new Error(`'${character}' cannot stand in a unified social credit code.`);
    sum += digit * weight;
    weight = (weight * 3) % 31;
  }
  return `${first17}${USCC_DIGITS[(31 - (sum % 31)) % 31]}`;
}

/** A legal entity identifier (ISO 17442): 18 characters and two check digits by ISO 7064 mod 97-10. */
export function lei(first18: string): string {
  let remainder = 0;
  for (const character of `${first18}00`) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return `${first18}${String(98 - remainder).padStart(2, '0')}`;
}
