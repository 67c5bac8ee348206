import { lei, uscc } from '../check-digits.ts';
import { calendar } from '../demonstration/calendar.ts';
import { random } from '../random.ts';
import { colleagueCount, groupStarts, id, type ScaleOptions, sells, usesColleagues } from './plan.ts';
import { profile } from './profile.ts';

const COUNTRIES = ['CN', 'CN', 'CN', 'US', 'US', 'DE', 'GB', 'FR', 'NO', 'PL', 'IN', 'JP'];
const REGIONS = ['North', 'South', 'East', 'West', 'Coast', 'Centre', ''];
const INDUSTRIES = [
  'Hospital',
  'Machinery',
  'Chemicals',
  'Logistics',
  'Retail',
  'Energy',
  'Software',
  'Leasing',
  'Holding',
  '',
];
const SYLLABLES = [
  'ar',
  'bel',
  'cor',
  'den',
  'el',
  'far',
  'gal',
  'hol',
  'ir',
  'jun',
  'kel',
  'lor',
  'mar',
  'nor',
  'or',
  'pel',
];
const CHINESE = ['岚', '澜', '霁', '泠', '砚', '屿', '栖', '溪', '渚', '霭', '禾', '棠', '舟', '衡', '朔', '澄'];
const CHINESE_TRADES = ['医疗', '机械', '化工', '物流', '商贸', '能源', '软件', '租赁', '控股', '科技'];
const LEGAL_FORMS: Record<string, string> = {
  US: 'Inc.',
  DE: 'GmbH',
  GB: 'Ltd',
  FR: 'SAS',
  NO: 'AS',
  PL: 'Sp. z o.o.',
  IN: 'Pvt Ltd',
  JP: 'KK',
};
const CURRENCIES: Record<string, string> = { CN: 'CNY', US: 'USD' };
const BASE31 = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** The country an account is in; others derive its currency from it. */
export function countryOf(options: ScaleOptions, index: number): string {
  return random(`${options.seed}/country/${index}`).pick(COUNTRIES);
}

export function currencyOf(country: string): string {
  return CURRENCIES[country] ?? 'EUR';
}

/** accounts.csv; `colleagueIds` is there only in sets with colleagues, what an account is worth only where something is sold. */
export function accountsHeader(options: ScaleOptions): string {
  const columns = 'id,name,nameEn,kind,country,region,industry,employees,revenue,currency,foundedOn,lifecycle,uscc,lei';
  const worth = sells(options) ? ',strategicValue,pains,budget' : '';
  return `${columns}${worth}${usesColleagues(options) ? ',colleagueIds' : ''},source,observedOn`;
}

export function* accountLines(options: ScaleOptions): Generator<string> {
  const starts = groupStarts(options);
  const days = calendar(options.today);
  const colleagues = usesColleagues(options) ? colleagueCount(options) : 0;
  const worth = sells(options);
  for (let group = 0; group + 1 < starts.length; group++) {
    const brand = random(`${options.seed}/brand/${group}`);
    const latin = `${brand.pick(SYLLABLES)}${brand.pick(SYLLABLES)}${brand.pick(SYLLABLES)}`;
    const name = latin.charAt(0).toUpperCase() + latin.slice(1);
    const chinese = `${brand.pick(CHINESE)}${brand.pick(CHINESE)}`;
    const start = starts[group] ?? 0;
    for (let index = start; index < (starts[group + 1] ?? start); index++) {
      const chance = random(`${options.seed}/account/${index}`);
      const country = countryOf(options, index);
      const latinName = `${name} ${chance.pick(INDUSTRIES.filter(Boolean))} ${index - start} ${LEGAL_FORMS[country] ?? 'Co. Ltd'}`;
      const inChina = country === 'CN';
      const root = index === start;
      const revenue = chance.chance(0.8) ? Math.round(10 ** (5 + 4 * chance.fraction())) * (root ? 20 : 1) : null;
      const cells = [
        id('a', index),
        inChina ? `${chinese}${chance.pick(CHINESE_TRADES)}${index - start}号有限公司` : latinName,
        inChina ? latinName : '',
        chance.chance(0.04) ? 'branch' : 'company',
        country,
        chance.pick(REGIONS),
        chance.pick(INDUSTRIES),
        chance.chance(0.85) ? chance.integer(5, 4000) : '',
        revenue ?? '',
        revenue === null ? '' : currencyOf(country),
        chance.chance(0.6) ? days.ago(chance.integer(800, 22_000)) : '',
        chance.pick(['prospect', 'prospect', 'active', 'active', 'dormant', 'lost', '']),
        inChina && chance.chance(0.7) ? uscc(`91990000${base31(index)}`) : '',
        !inChina && chance.chance(0.15) ? lei(`DEMO00${String(index).padStart(12, '0')}`) : '',
        ...(worth ? profile(options, index) : []),
        ...(colleagues > 0 ? [chance.chance(0.6) ? id('c', chance.integer(0, colleagues - 1)) : ''] : []),
        chance.chance(0.5) ? 'crm' : 'registry',
        days.ago(chance.integer(5, 700)),
      ];
      yield `${cells.join(',')}\n`;
    }
  }
}

/** Eight characters of an organisation code from a number. */
function base31(number: number): string {
  let text = '';
  for (let rest = number; text.length < 8; rest = Math.floor(rest / 31)) text = BASE31.charAt(rest % 31) + text;
  return text;
}
