// Places of incorporation as filings write them, to country and region; what is not clear stays as written.

const STATES =
  'Alabama AL,Alaska AK,Arizona AZ,Arkansas AR,California CA,Colorado CO,Connecticut CT,Delaware DE,District of Columbia DC,' +
  'Florida FL,Hawaii HI,Idaho ID,Illinois IL,Indiana IN,Iowa IA,Kansas KS,Kentucky KY,Louisiana LA,Maine ME,Maryland MD,' +
  'Massachusetts MA,Michigan MI,Minnesota MN,Mississippi MS,Missouri MO,Montana MT,Nebraska NE,Nevada NV,New Hampshire NH,' +
  'New Jersey NJ,New Mexico NM,New York NY,North Carolina NC,North Dakota ND,Ohio OH,Oklahoma OK,Oregon OR,Pennsylvania PA,' +
  'Rhode Island RI,South Carolina SC,South Dakota SD,Tennessee TN,Texas TX,Utah UT,Vermont VT,Virginia VA,Washington WA,' +
  'West Virginia WV,Wisconsin WI,Wyoming WY';
const US = 'United States';
const UK = 'United Kingdom';
/** By name and by code in lower case. Georgia is a country too, so its bare name is left alone. */
const STATE_NAMES = new Map(
  STATES.split(',').flatMap((entry): [string, string][] => {
    const name = entry.slice(0, -3);
    return [
      [name.toLowerCase(), name],
      [entry.slice(-2).toLowerCase(), name],
    ];
  }),
);
const COUNTRY_NAMES: Record<string, string> = {
  usa: US,
  us: US,
  'united states': US,
  'united states of america': US,
  uk: UK,
  'united kingdom': UK,
  'great britain': UK,
  'the netherlands': 'Netherlands',
  'peoples republic of china': 'China',
  "people's republic of china": 'China',
  prc: 'China',
  'russian federation': 'Russia',
};
const PARTS_OF_UK = new Set([
  'england',
  'scotland',
  'wales',
  'northern ireland',
  'england and wales',
  'england & wales',
]);

function countryName(text: string): string | undefined {
  return COUNTRY_NAMES[text.toLowerCase().replaceAll('.', '')];
}

/** `Delaware`, `(USA) Delaware` and `United States, Delaware` are one place; `Wuxi, China` is Wuxi in China. */
export function placeOf(written: string): { country: string | null; region: string | null } {
  const text = written.trim();
  if (text === '') return { country: null, region: null };
  const state = STATE_NAMES.get(text.toLowerCase());
  if (state) return { country: US, region: state };
  if (text.toLowerCase() === 'georgia') return { country: null, region: text };
  const american = /^\(USA\)\s*(.+)$/i.exec(text)?.[1] ?? /^United States,\s*(.+)$/i.exec(text)?.[1];
  if (american) return { country: US, region: STATE_NAMES.get(american.toLowerCase()) ?? american };
  if (PARTS_OF_UK.has(text.toLowerCase())) return { country: UK, region: text };
  const whole = countryName(text);
  if (whole) return { country: whole, region: null };
  const comma = text.lastIndexOf(',');
  if (comma === -1) return { country: text, region: null };
  return inTwoParts(text.slice(0, comma).trim(), text.slice(comma + 1).trim());
}

function inTwoParts(region: string, last: string): { country: string; region: string } {
  const state = /^([A-Z]{2}) USA$/.exec(last)?.[1];
  if (state) return { country: US, region: `${region}, ${STATE_NAMES.get(state.toLowerCase()) ?? state}` };
  if (PARTS_OF_UK.has(last.toLowerCase())) return { country: UK, region: `${region}, ${last}` };
  return { country: countryName(last) ?? last, region };
}
