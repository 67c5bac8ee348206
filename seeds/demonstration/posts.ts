// The posts of each sort of entity: title, department, layer and the post they report to.
import { LAYERS } from '../../domain/facts/person.ts';
import { oneOf, table } from './table.ts';

export const POST_NAMES = [
  'chair',
  'head',
  'deputy',
  'finance',
  'medical',
  'it',
  'imaging',
  'laboratory',
  'strategy',
  'operations',
  'production',
  'quality',
  'maintenance',
  'energy',
  'sales',
  'procurement',
  'buyer',
  'equipment',
  'nursing',
  'architect',
  'data',
  'physician',
  'accounting',
  'legal',
  'people',
  'secretary',
] as const;
export type PostName = (typeof POST_NAMES)[number];

export interface Post {
  name: PostName;
  title: string;
  department: string;
  layer: (typeof LAYERS)[number];
  under?: PostName;
}

function posts(text: string): Post[] {
  return table(['name', 'title', 'department', 'layer', 'under'], text).map((row) => ({
    name: oneOf(POST_NAMES, row.name),
    title: row.title,
    department: row.department,
    layer: oneOf(LAYERS, row.layer),
    ...(row.under && { under: oneOf(POST_NAMES, row.under) }),
  }));
}

export const STAFF = {
  zhHeadquarters: posts(`
    chair       | 董事长               | 董事会       | decision |
    head        | 总裁                 | 总裁办       | decision | chair
    deputy      | 运营副总裁           | 总裁办       | decision | head
    finance     | 集团财务总监         | 财务中心     | decision | head
    medical     | 首席医疗官           | 医疗管理中心 | senior   | head
    strategy    | 战略投资部总经理     | 战略投资部   | senior   | head
    legal       | 法务总监             | 法务部       | senior   | head
    it          | 信息中心主任         | 信息中心     | senior   | medical
    imaging     | 影像管理中心主任     | 影像管理中心 | senior   | medical
    procurement | 采购经理             | 采购部       | middle   | deputy
    accounting  | 资金经理             | 财务中心     | middle   | finance
    architect   | 架构师               | 信息中心     | middle   | it
    data        | 数据治理经理         | 信息中心     | middle   | it
    secretary   | 董事会秘书           | 董事会       | middle   | chair
    physician   | 主治医师             | 影像管理中心 | base     | imaging
    buyer       | 招标专员             | 采购部       | base     | procurement`),
  zhHolding: posts(`
    head        | 总经理               | 总经理室     | decision |
    finance     | 财务负责人           | 财务部       | decision | head
    operations  | 运营总监             | 运营部       | senior   | head
    it          | 信息总监             | 信息部       | senior   | head
    quality     | 医疗质控经理         | 质控部       | middle   | operations
    procurement | 采购主管             | 采购部       | middle   | operations
    secretary   | 行政主管             | 综合部       | base     | head`),
  zhHospital: posts(`
    head        | 院长                 | 院办         | decision |
    deputy      | 分管副院长           | 院办         | decision | head
    finance     | 财务科科长           | 财务科       | senior   | head
    it          | 信息科主任           | 信息科       | senior   | deputy
    imaging     | 放射科主任           | 放射科       | senior   | deputy
    laboratory  | 检验科主任           | 检验科       | middle   | deputy
    nursing     | 护理部主任           | 护理部       | middle   | head
    quality     | 医务科科长           | 医务科       | middle   | head
    equipment   | 设备科科长           | 设备科       | middle   | deputy
    architect   | 信息科工程师         | 信息科       | base     | it`),
  zhClinic: posts(`
    head        | 门诊部主任           | 门诊部       | decision |
    nursing     | 护士长               | 护理组       | middle   | head
    it          | 信息专员             | 综合组       | base     | head
    secretary   | 行政主管             | 综合组       | base     | head`),
  zhCompany: posts(`
    head        | 总经理               | 总经理室     | decision |
    finance     | 财务经理             | 财务部       | senior   | head
    operations  | 运营经理             | 运营部       | senior   | head
    it          | IT 经理              | 信息部       | middle   | operations
    procurement | 采购经理             | 采购部       | middle   | operations
    sales       | 客户经理             | 市场部       | base     | operations`),
  enHeadquarters: posts(`
    chair       | Chair of the Board          | Board              | decision |
    head        | Chief Executive Officer     | Executive          | decision | chair
    finance     | Chief Financial Officer     | Finance            | decision | head
    operations  | Chief Operating Officer     | Operations         | decision | head
    it          | Chief Information Officer   | Information        | senior   | head
    strategy    | VP Strategy and M&A         | Strategy           | senior   | head
    people      | VP People                   | People             | senior   | head
    legal       | General Counsel             | Legal              | senior   | head
    production  | VP Manufacturing            | Operations         | senior   | operations
    quality     | Head of Quality             | Operations         | middle   | operations
    energy      | Head of Sustainability      | Operations         | middle   | operations
    procurement | Head of Indirect Purchasing | Procurement        | middle   | finance
    accounting  | Group Controller            | Finance            | middle   | finance
    architect   | Enterprise Architect        | Information        | middle   | it
    data        | Data Platform Lead          | Information        | middle   | it
    buyer       | Category Buyer              | Procurement        | base     | procurement`),
  enPlant: posts(`
    head        | Managing Director           | Management         | decision |
    finance     | Finance Director            | Finance            | decision | head
    production  | Plant Manager               | Production         | senior   | head
    it          | IT Manager                  | IT                 | senior   | finance
    quality     | Quality Manager             | Quality            | middle   | production
    maintenance | Maintenance Manager         | Maintenance        | middle   | production
    energy      | Energy and EHS Manager      | EHS                | middle   | production
    procurement | Purchasing Manager          | Purchasing         | middle   | finance
    architect   | Automation Engineer         | Maintenance        | base     | maintenance`),
  enSales: posts(`
    head        | Managing Director           | Management         | decision |
    finance     | Finance Manager             | Finance            | senior   | head
    sales       | Sales Director              | Sales              | senior   | head
    operations  | Service Operations Manager  | Service            | senior   | head
    it          | IT Coordinator              | IT                 | middle   | finance
    procurement | Office and Fleet Buyer      | Administration     | middle   | finance
    secretary   | Executive Assistant         | Management         | base     | head`),
  enOffice: posts(`
    head        | General Manager             | Management         | decision |
    finance     | Treasury Manager            | Finance            | senior   | head
    legal       | Legal Counsel               | Legal              | middle   | head
    secretary   | Office Manager              | Administration     | base     | head`),
} as const;
export type StaffName = keyof typeof STAFF;
export const STAFF_NAMES: StaffName[] = [
  'zhHeadquarters',
  'zhHolding',
  'zhHospital',
  'zhClinic',
  'zhCompany',
  'enHeadquarters',
  'enPlant',
  'enSales',
  'enOffice',
];
