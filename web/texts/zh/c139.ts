import type { Closing } from '../../../domain/c139/gap.ts';
import type { LintCode } from '../../../domain/c139/lint/codes.ts';
import type { GapRank, Zone } from '../../../domain/c139/template.ts';
import type { ActionState, GapKind } from '../../../domain/facts/c139.ts';
import type { CoachKind } from '../../../domain/facts/person.ts';

const number = (value: number) => value.toLocaleString('zh-CN');

/** C139 各屏共用的词：缺口、行动、赢单区、教练、地图检查。 */
export const c139 = {
  name: 'C139 评估',
  score: 'C139 得分',
  points: (points: string) => `${points} 分`,
  zoneName: '胜负区间',
  zone: { win: '赢单区', volatile: '摇摆区', loss: '丢单区' } satisfies Record<Zone, string>,
  zoneWhy: {
    win: '控单力模板：决定力 1 项、趋赢力至少 1 项、清晰度至少 6 项成立',
    volatile: '既不在赢单区，也不在丢单区',
    loss: '决定力不成立，且趋赢力少于 2 项，或恰为 2 项而清晰度不超过 6 项',
  } satisfies Record<Zone, string>,
  zones: (low: string, high: string) => `${low}至${high}`,
  zonesWhy: (low: string, high: string) => `未知项全为否时为${low}，全为是时为${high}`,
  label: '控单标签',
  noScore: '该模板不计分',

  gap: {
    missing: '角色缺人',
    departed: '已离职',
    unreached: '未触达',
    hostile: '反对我方',
    unsupportive: '未支持我方',
    stale: '态度过期',
    'single-threaded': '单线维系',
    item: '条目未成立',
  } satisfies Record<GapKind, string>,
  gapWhy: {
    missing: '没有人担任该关键角色',
    departed: '此人已离开，仍在决策链中',
    unreached: '触达低于 0.10',
    hostile: '态度低于中立',
    unsupportive: '态度中立，尚未支持',
    stale: '态度未知，或距上次观察已满 60 天，或没有日期',
    'single-threaded': '只靠一位我方人员或一个断点人物维系',
    item: '模板中的条目尚未成立',
  } satisfies Record<GapKind, string>,
  /** 对谁（人、角色或条目）做什么。 */
  action: {
    'fill-role': (role: string) => `找出${role}`,
    replace: (name: string) => `找到接替${name}的人`,
    meet: (name: string) => `会见${name}`,
    attitude: (name: string) => `争取${name}支持我方`,
    'second-way': (name: string) => `建立通往${name}的第二条路径`,
    answer: (item: string) => `落实：${item}`,
  } satisfies Record<Closing['op'], (who: string) => string>,
  seeAttitude: (name: string) => `重新核实${name}的态度`,
  rank: { first: '首要', key: '关键人', coverage: '覆盖', rest: '其他' } satisfies Record<GapRank, string>,
  gapState: { open: '进行中', next: '可开始', waiting: '排队' },
  waitingWhy: '同时最多开展四项行动：先完成或放弃一项。',
  actionState: { open: '进行中', done: '已完成', dropped: '已放弃' } satisfies Record<ActionState, string>,
  overdue: '逾期',
  gaps: '缺口',
  actions: '行动',
  owner: '负责人',
  nobody: '无人',
  dueOn: '截止',
  gain: '预期加分',
  noGain: '不直接加分',

  judgement: {
    unconfirmed: '判断未经确认',
    medium: '可信度中等',
    'go-on': '可据此推进',
  },
  judgementWhy: {
    unconfirmed: '没有已核实的教练：以下均为我方单方面判断。',
    medium: '已核实的教练只覆盖部分类型。',
    'go-on': '三种类型的教练都已核实。',
  },
  coachKind: {
    'customer-relationship': '客户关系',
    'value-matching': '价值匹配',
    'resource-operation': '资源运作',
  } satisfies Record<CoachKind, string>,
  coachConfirmed: '教练确认后',

  trend: '趋势',
  trendSince: (day: string) => `自 ${day} 以来`,
  idle: '一个月未更新',
  idleWhy: (day: string | null) => (day === null ? '决策链与 C139 从未有人更新' : `决策链与 C139 自 ${day} 起无人更新`),
  openActions: (count: number) => `${number(count)} 项行动进行中`,
  overdueActions: (count: number) => `${number(count)} 项逾期`,

  probability: '赢单概率',
  noProbability: '暂无概率',
  unverified: '未经验证的从业者数据',
  probabilityNone: {
    'too-few-closed': (missing: number) => `自己的已结束商机太少，还差 ${number(missing)} 个`,
    'one-outcome': () => '已结束的商机全赢或全输，无从推算',
    'w-unknown': () => '最高决策人是否选择我方尚不清楚',
  },
  probabilityBasis: (rate: string, closed: number, ratio: string) =>
    `基准赢率 ${rate}（${number(closed)} 个已结束商机），赔率乘以 ${ratio}`,
  probabilityFitted: (n: number, low: string, high: string) =>
    `由自己的 ${number(n)} 个已结束商机拟合，95% 区间 ${low} ～ ${high}`,
  modelMissing: (closed: number, won: number, lost: number) =>
    `自有模型还差：已结束 ${number(closed)} 个、赢单 ${number(won)} 个、丢单 ${number(lost)} 个`,
  modelAuc: (auc: string, low: string, high: string) => `交叉验证 AUC ${auc}（${low} ～ ${high}）`,

  lint: {
    'eb-departed': (names: string) => `最终决策人或批准人${names}已离职，仍在决策链中`,
    'two-ebs': (names: string) => `有不止一位最终决策人：${names}`,
    'eb-without-power': (names: string) => `${names}是最终决策人，影响力却写为 0`,
    'decider-without-tie': (names: string) => `${names}参与拍板，我方却无人与其有关系`,
    'coach-against': (names: string) => `${names}是教练，态度却反对我方`,
    'supporter-among-opponents': (names: string) => `支持者只影响反对者：${names}`,
    'conflict-and-influence': (names: string) => `${names}之间既有冲突又有影响关系`,
    'attitude-before-deal': (names: string) => `${names}的态度早于商机创建日期`,
    'attitude-in-future': (names: string) => `${names}的态度观察日期在未来`,
    'nobody-seated': (names: string) => `${names}在决策链中，却不在任何岗位`,
    'reporting-loop': (names: string) => `汇报线成环：${names}`,
    'open-past-close': () => '商机仍在进行，预计签约日已过',
  } satisfies Record<LintCode, (names: string) => string>,
};
