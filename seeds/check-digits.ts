const USCC_DIGITS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const ORGANISATION_DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The check character (GB 11714) of an organisation's eight own characters, the ninth to sixteenth of a uscc. */
function organisationCheck(eight: string): string {
  const sum = ORGANISATION_WEIGHTS.reduce((total, w, i) => total + w * ORGANISATION_DIGITS.indexOf(eight.charAt(i)), 0);
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}

/** A unified social credit code (GB 32100) from its first 16 characters: both check characters are added. */
export function uscc(first16: string): string {
  for (const character of first16)
    if (!USCC_DIGITS.includes(character))
      throw new Error(`'${character}' cannot stand in a unified social credit code.`);
  const first17 = `${first16}${organisationCheck(first16.slice(8))}`;
  let sum = 0;
  let weight = 1;
  for (const character of first17) {
    sum += USCC_DIGITS.indexOf(character) * weight;
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
