import type { ROLES } from '../../../domain/facts/person.ts';

/** 触达：路径、态度、角色的用词，各页面共用。 */
export const reach = {
  attitude: {
    '-2': '支持对手',
    '-1': '不认可',
    '0': '中立',
    '1': '支持',
    '2': '排他支持',
    '3': '积极帮助',
    unknown: '态度未知',
  } as Record<string, string>,
  role: {
    EB: '最终决策人',
    UB: '使用决策人',
    TB: '技术把关人',
    COACH: '教练',
    APPROVER: '审批人',
    INFLUENCER: '影响者',
    PROCUREMENT: '采购',
    GATEKEEPER: '守门人',
  } satisfies Record<(typeof ROLES)[number], string>,
  status: { reached: '可达', weak: '勉强可达', unreached: '未触达' },
  range: (low: string, high: string) => `介于 ${low} 与 ${high} 之间`,
  route: '路径',
  routeSpoken: (value: string) => `触达路径，值 ${value}`,
  ours: '我方',
  target: '目标',
  line: { tie: '关系', influence: '影响', assumed: '推定影响' },
  passesOn: (carry: string) => `传递 ×${carry}`,
  passesNothing: '不传递',
  assumedWhy: '按汇报关系推定，未有陈述',
  shares: (names: string) => `共用：${names}`,
  cut: '断点：失去此人即无法触达',
};
