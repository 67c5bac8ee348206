// The seller's side of the demonstration: colleagues, products, competitors, exchange rates.
import type { Row } from '../bundle.ts';
import { random } from '../random.ts';
import type { Calendar } from './calendar.ts';

export const COLLEAGUES: Row<'colleague'>[] = [
  { id: 'lin-ke', name: '林可', email: 'lin.ke@seller.example', team: '医疗大客户部' },
  { id: 'shen-yiming', name: '沈一鸣', email: 'shen.yiming@seller.example', team: '医疗大客户部' },
  { id: 'gu-qing', name: '顾清', email: 'gu.qing@seller.example', team: '解决方案部' },
  { id: 'tang-yue', name: '唐悦', email: 'tang.yue@seller.example', team: '交付与服务部' },
  { id: 'ines-maddox', name: 'Ines Maddox', email: 'ines.maddox@seller.example', team: 'Global accounts' },
  { id: 'tomas-reuter', name: 'Tomas Reuter', email: 'tomas.reuter@seller.example', team: 'Global accounts' },
  { id: 'priya-venkat', name: 'Priya Venkat', email: 'priya.venkat@seller.example', team: 'Solutions' },
  { id: 'noel-hartley', name: 'Noel Hartley', email: 'noel.hartley@seller.example', team: 'Service' },
];

/** Price of one order or one open place, in EUR; hospitals pay in CNY. */
export const PRODUCTS: (Row<'product'> & { zh: string; en: string; price: number })[] = [
  { id: 'imaging-cloud', zh: '影像云平台', en: 'Imaging Cloud', family: '影像 Imaging', price: 260_000 },
  { id: 'dose-audit', zh: '剂量审计', en: 'Dose Audit', family: '影像 Imaging', price: 70_000 },
  { id: 'lab-flow', zh: '检验流程', en: 'Lab Flow', family: '临床 Clinical', price: 110_000 },
  { id: 'mobile-ward', zh: '移动护理', en: 'Mobile Ward', family: '临床 Clinical', price: 90_000 },
  { id: 'asset-care', zh: '设备管家', en: 'Asset Care', family: '运营 Operations', price: 80_000 },
  { id: 'energy-watch', zh: '能源监控', en: 'Energy Watch', family: '运营 Operations', price: 60_000 },
  { id: 'plant-twin', zh: '工厂孪生', en: 'Plant Twin', family: '制造 Manufacturing', price: 320_000 },
  { id: 'quality-eye', zh: '视觉质检', en: 'Quality Eye', family: '制造 Manufacturing', price: 140_000 },
  { id: 'data-hub', zh: '数据中台', en: 'Data Hub', family: '数据 Data', price: 180_000 },
  { id: 'secure-link', zh: '安全接入', en: 'Secure Link', family: '数据 Data', price: 50_000 },
].map((product) => ({ ...product, name: `${product.zh} ${product.en}` }));

export const HOSPITAL_PRODUCTS = [
  'imaging-cloud',
  'dose-audit',
  'lab-flow',
  'mobile-ward',
  'asset-care',
  'energy-watch',
  'data-hub',
  'secure-link',
];
export const FACTORY_PRODUCTS = ['plant-twin', 'quality-eye', 'asset-care', 'energy-watch', 'data-hub', 'secure-link'];
export const OFFICE_PRODUCTS = ['data-hub', 'secure-link', 'energy-watch'];

export const COMPETITORS: Row<'competitor'>[] = [
  { id: 'visora', name: '维索拉影像 Visora' },
  { id: 'delin-soft', name: '德霖软件 Delin Soft' },
  { id: 'hexaway', name: 'Hexaway Cloud' },
  { id: 'quillon', name: 'Quillon Automation' },
  { id: 'axiolite', name: 'Axiolite Systems' },
];

export function product(id: string) {
  const found = PRODUCTS.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`there is no product '${id}'.`);
  return found;
}

/** Made-up rates near a level, at the start of each of the last 26 months: to CNY and to EUR. */
export function rates(days: Calendar): Row<'rate'>[] {
  const level: [currency: string, base: string, rate: number][] = [
    ['EUR', 'CNY', 7.8],
    ['USD', 'CNY', 7.1],
    ['USD', 'EUR', 0.91],
    ['CNY', 'EUR', 0.1282],
  ];
  return level.flatMap(([currency, base, middle]) => {
    const chance = random(`rates/${currency}/${base}`);
    return Array.from({ length: 26 }, (_, month) => ({
      currency,
      base,
      rate: Number((middle * (0.985 + 0.03 * chance.fraction())).toFixed(4)),
      date: days.ago(month * 30),
      source: 'treasury',
    }));
  });
}
