import { random } from '../random.ts';
import { countAt, firstAt, id, type ScaleOptions } from './plan.ts';

const GIVEN = [
  'Aino',
  'Bram',
  'Cleo',
  'Dario',
  'Elif',
  'Fenno',
  'Greta',
  'Hugo',
  'Ines',
  'Jonas',
  'Kaja',
  'Levin',
  'Mara',
  'Nils',
];
const FAMILY = [
  'Arnvik',
  'Belsing',
  'Corvall',
  'Dahlgren',
  'Elmstad',
  'Forsvik',
  'Grendal',
  'Holmby',
  'Isfeld',
  'Jorvang',
  'Kelstrom',
];
const SURNAMES = ['陈', '林', '周', '沈', '顾', '唐', '陆', '韩', '苏', '叶', '许', '何', '冯', '曹', '潘', '袁'];
const NAMES = [
  '知远',
  '若溪',
  '明轩',
  '清妍',
  '承宇',
  '静姝',
  '嘉木',
  '思齐',
  '景行',
  '书瑶',
  '立诚',
  '采薇',
  '博衍',
  '映雪',
  '怀瑾',
  '婉宁',
];
/** Title, department, layer; the first person of an account has the first one. */
const POSTS = [
  ['Managing Director', 'Management', 'decision'],
  ['Finance Director', 'Finance', 'senior'],
  ['IT Manager', 'IT', 'middle'],
  ['Purchasing Manager', 'Purchasing', 'middle'],
  ['Operations Manager', 'Operations', 'middle'],
  ['Engineer', 'Operations', 'base'],
] as const;

export const PEOPLE_HEADER = 'id,name,accountId,title,department,layer,email,reportsToId,left';

/** people.csv in the short form: each row is a person and his seat, which reports to the seat of a person above. */
export function* peopleLines(options: ScaleOptions): Generator<string> {
  const { people } = options.ratios;
  for (let index = 0; index < options.accounts; index++) {
    const chance = random(`${options.seed}/people/${index}`);
    const first = firstAt(index, people);
    for (let nth = 0; nth < countAt(index, people); nth++) {
      const personId = id('p', first + nth);
      const post = POSTS[Math.min(nth, POSTS.length - 1)] ?? POSTS[0];
      const name = chance.chance(0.4)
        ? `${chance.pick(SURNAMES)}${chance.pick(NAMES)}`
        : `${chance.pick(GIVEN)} ${chance.pick(FAMILY)}`;
      // The second and third report to the first, later ones to anybody before them.
      const above = nth === 0 ? '' : id('p', first + (nth < 3 ? 0 : chance.integer(0, nth - 1)));
      const email = chance.chance(0.6) ? `${personId}@scale.example` : '';
      const left = nth > 0 && chance.chance(0.03) ? 'true' : '';
      yield `${personId},${name},${id('a', index)},${post[0]},${post[1]},${post[2]},${email},${above},${left}\n`;
    }
  }
}
