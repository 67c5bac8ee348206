// Names of the fields completeness asks for, and of what each would unlock.
import type { CompletenessField, Unlock } from './fields.ts';

type Both = { en: string; zh: string };

export const FIELD_WORDS: Readonly<Record<CompletenessField, Both>> = {
  industry: { en: 'Industry', zh: '行业' },
  employees: { en: 'Employees', zh: '员工人数' },
  revenue: { en: 'Revenue', zh: '营收' },
  potential: { en: 'Potential of a product', zh: '产品潜力' },
  strategicValue: { en: 'Strategic value', zh: '战略价值' },
  country: { en: 'Country', zh: '国家' },
  region: { en: 'Region', zh: '地区' },
  foundedOn: { en: 'Founded on', zh: '成立日期' },
  pains: { en: 'Pains', zh: '痛点' },
  budget: { en: 'Budget', zh: '预算' },
  registryCode: { en: 'Registry code', zh: '登记代码' },
  colleagueIds: { en: 'Who manages it', zh: '负责人' },
  layer: { en: 'Layer', zh: '层级' },
  title: { en: 'Title', zh: '职务' },
  department: { en: 'Department', zh: '部门' },
  email: { en: 'E-mail', zh: '邮箱' },
  phone: { en: 'Phone', zh: '电话' },
  amount: { en: 'Amount of the deal', zh: '商机金额' },
  closeOn: { en: 'Close date', zh: '预计成交日' },
  roles: { en: 'Role', zh: '决策角色' },
  power: { en: 'Power', zh: '影响力' },
  attitude: { en: 'Attitude', zh: '态度' },
};

export const UNLOCK_WORDS: Readonly<Record<Unlock, Both>> = {
  fit: { en: 'fit', zh: '匹配度' },
  rfmv: { en: 'RFM+V', zh: 'RFM+V' },
  priority: { en: 'priority', zh: '优先级' },
  coverageByPotential: { en: 'coverage by potential', zh: '按潜力的覆盖率' },
  decisionCoverage: { en: 'decision coverage', zh: '决策层覆盖率' },
  chainReach: { en: 'chain reach', zh: '决策链触达' },
  c139: { en: 'C139', zh: 'C139 评估' },
  whiteSpace: { en: 'white space', zh: '空白机会' },
  formalStanding: { en: 'formal standing', zh: '正式地位' },
  identity: { en: 'recognising the account in imports', zh: '导入时识别同一客户' },
  actions: { en: 'who acts', zh: '由谁行动' },
  contact: { en: 'getting in touch', zh: '取得联系' },
  dealLevel: { en: 'whether the deal still counts as open', zh: '商机是否仍算在谈' },
};
