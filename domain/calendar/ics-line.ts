// Lines of an iCalendar file (RFC 5545, 3.1 and 3.3.11).

/** Octets of UTF-8 a line may have before its CRLF. */
const MOST_OCTETS = 75;

/** A property with a text, escaped, folded, with CRLF at the end. */
export function contentLine(name: string, text: string): string {
  return folded(`${name}:${escaped(text)}`);
}

/** Backslash, semicolon, comma and line break get a backslash; other control characters, tabs aside, are not allowed. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[^\P{Cc}\t]/gu, '');
}

/** Breaks a line so that no part has more than 75 octets and no character is split; parts after the first begin with a blank. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > MOST_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += more;
  }
  return `${text}\r\n`;
}

/** Octets of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
