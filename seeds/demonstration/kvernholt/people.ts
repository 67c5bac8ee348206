// Named persons of Kvernholt; names with the flaws of real data.
import type { CastPlan, GroupPlan } from '../plan.ts';
import type { PostName } from '../posts.ts';

function at(accountId: string, post: PostName): { accountId: string; post: PostName } {
  return { accountId: `kh-${accountId}`, post };
}

export const CAST: CastPlan[] = [
  { id: 'kh-aksel-kvernholt', name: 'Aksel Kvernholt', seat: at('group', 'chair') },
  { id: 'kh-ragna-fosslund', name: 'Ragna Fosslund', seat: at('group', 'head') },
  { id: 'kh-odd-myrstad', name: 'Odd Myrstad', seat: at('group', 'finance') },
  { id: 'kh-lena-brandhofer', name: 'Lena Brandhofer', seat: at('group', 'operations') },
  { id: 'kh-jonas-granlid', name: 'Jonas Granlid', seat: at('group', 'it'), leftDaysAgo: 34 },
  {
    id: 'kh-maja-skarbo',
    name: 'Maja Skarbo',
    seat: at('group', 'architect'),
    also: [{ accountId: 'kh-digital', title: 'Advisor', department: 'Management', layer: 'senior' }],
  },
  { id: 'kh-piotr-olszanek', name: 'Piotr Olszanek', seat: at('group', 'production') },
  { id: 'kh-hedda-aasbrekk', name: 'Hedda Aasbrekk', seat: at('group', 'procurement') },
  { id: 'kh-emil-lundeby', name: 'Emil Lundeby', seat: at('group', 'energy') },
  { id: 'kh-ruediger-moorkamp', name: 'Ruediger Moorkamp', seat: at('valves', 'quality') },
  { id: 'kh-wiebke-steinbrink', name: 'Wiebke Steinbrink', seat: at('valves', 'production') },
  { id: 'kh-eckhard-vogtland', name: 'Eckhard Vogtland', seat: at('valves', 'head') },
  {
    id: 'kh-jianing-shao',
    name: 'Jianing Shao',
    seat: at('china', 'head'),
    also: [{ accountId: 'kh-asia', title: 'Director', department: 'Board', layer: 'decision' }],
  },
  { id: 'kh-callum-loxton', name: 'Callum Loxton (left)', seat: at('uk', 'it') },
  { id: 'kh-carla-pennyfield', name: 'Carla Pennyfield (DM)', seat: at('americas', 'head') },
  { id: 'kh-bastien-dumontel', name: 'Bastien Dumontel (replaced by O. Fontenoy)', seat: at('france', 'finance') },
  {
    id: 'kh-imogen-ashdown',
    name: 'Imogen Ashdown',
    seat: at('uk', 'head'),
    email: 'imogen.ashdown@kvernholt.example',
  },
  { id: 'kh-imogen-ashdown-2', name: 'ASHDOWN, Imogen', email: 'imogen.ashdown@kvernholt.example' },
  { id: 'kh-thais-monteval', name: 'Thais Monteval', seat: at('brazil', 'head'), leftDaysAgo: 150 },
];

export const VACANT: GroupPlan['vacant'] = [
  ['kh-group', 'it'],
  ['kh-brazil', 'head'],
  ['kh-seals', 'it'],
  ['kh-gulf', 'operations'],
  ['kh-india', 'energy'],
];
