// The opening deal by both templates: nobody of ours has heard the EB, and the coach does not share our view of the value fit.
import { actions, briefly, coaches, judgements, statements } from '../c139-table.ts';

const STORY = 'yl-deal-imaging-cloud';

// item | value | proposed by the graph | confirmed by the coach | confidence | by | seen days ago | link | evidence
const CONTROL = judgements(
  STORY,
  'control-139',
  `
  W1 | unknown | unknown | | | lin-ke  | 6  | | 周敏的态度未知，我方还没有人见过她
  F1 | yes     |         | no  | | lin-ke  | 18 | https://files.seller.example/yuanlan/scores | 三轮方案评分中我方价值匹配最高
  F2 | no      | no      | | | lin-ke  | 6  | | 关键人里只有陈洁主动帮助，王强没有表态
  F3 | no      | no      | yes | | lin-ke  | 6  | | 支持者的影响力不到一半，高远主张沿用维索拉
  C1 | yes     |         | | | gu-qing | 32 | https://files.seller.example/yuanlan/plan | 方案评审、试用、商务三步均已排期
  C2 | yes     |         | yes | | lin-ke  | 18 | | 院长会、评标、合同会签的顺序和时间都已知
  C3 | yes     |         | | | gu-qing | 32 | | 每位参与者关心什么已写入档案
  C4 | no      | no      | | | lin-ke  | 6  | | 吴迪的影响力、周敏和孙悦的态度未知
  C5 | yes     |         | yes | | lin-ke  | 46 | | 立项原因是等级评审前统一影像归档
  C6 | yes     |         | yes | | lin-ke  | 25 | https://files.seller.example/yuanlan/budget | 预算 500 万元已列入年度计划
  C7 | yes     |         | | | gu-qing | 12 | | 试用环境和两名实施工程师已落实
  C8 | unknown |         | | | gu-qing | 12 | | 维索拉近期的活动还不清楚
  C9 | yes     |         | | inferred | lin-ke | 46 | | 从评分标准推断：归档性能、等级评审案例、五年总价
`,
);
const COVERAGE = judgements(
  STORY,
  'coverage-139',
  `
  value                    | 2      | | | | lin-ke  | 18 | | 陈洁能用自己的话讲出价值，周敏还没有听过
  elements.price           | behind | | | | lin-ke  | 25 | https://files.seller.example/yuanlan/price | 维索拉报价低约 8%
  elements.productFit      | ahead  | | | | gu-qing | 9  | | 赵宁的使用报告：调阅速度快一倍
  elements.service         | ahead  | | | | gu-qing | 12 | | 驻场服务写进方案，对方只有远程
  elements.delivery        | level  | | | | gu-qing | 12 | | 双方工期都是四个月
  elements.brand           | behind | | | inferred | lin-ke | 33 | | 高远认为维索拉是行业标杆
  elements.references      | level  | | | | lin-ke  | 46 | | 双方各有两家三甲案例
  elements.commercialTerms | level  | | | | lin-ke  | 25 | | 付款节点与对方一致
  elements.relationship    | behind | | | | lin-ke  | 6  | | 对方与高远相熟，我方只到信息处
  elements.compliance      | level  | | | | gu-qing | 12 | | 双方都有三级等保和医疗器械证
`,
);

// deal | template | seen days ago | answers
const OTHERS = briefly(`
  yl-deal-jichuan-cloud | control-139  | 21 | W1=yes! F1=yes! F2=yes F3=yes! C1=yes C2=yes! C3=yes C4=yes! C6=yes
  yl-deal-jichuan-cloud | coverage-139 | 21 | value=3 elements.price=level elements.service=ahead elements.references=ahead
  yl-deal-lanyu-lab     | control-139  | 34 | W1=no F1=no F2=no F3=no C1=yes C2=yes C3=no
  yl-deal-lanyu-lab     | coverage-139 | 34 | value=1 elements.price=behind elements.productFit=level
  yl-deal-yulan-dose    | control-139  | 27 | W1=unknown F1=yes F2=yes C1=yes C2=yes C3=yes C4=yes C5=yes C6=yes
  yl-deal-yulan-dose    | coverage-139 | 27 | value=2 elements.productFit=ahead elements.relationship=ahead
`);

export const ASSESSMENTS = [...CONTROL, ...COVERAGE, ...OTHERS];

// deal | coach | good for | verified
export const COACHES = coaches(`
  ${STORY} | yl-chen-jie | customer-relationship value-matching | yes
`);

// deal | coach | template | item | value | told whom | days ago | evidence
export const STATEMENTS = statements(`
  ${STORY} | yl-chen-jie | control-139 | F1 | no  | lin-ke | 4  | 王强私下说维索拉的后处理更合用，评分表看不出来
  ${STORY} | yl-chen-jie | control-139 | F3 | no  | lin-ke | 4  | 院长会上多数人还在观望
  ${STORY} | yl-chen-jie | control-139 | C2 | yes | lin-ke | 18 | 会签要经过高远，与我方了解的一致
  ${STORY} | yl-chen-jie | control-139 | C5 | yes | lin-ke | 46 | 等级评审明年三月，项目不会取消
  ${STORY} | yl-chen-jie | control-139 | C6 | yes | lin-ke | 25 | 预算是她报上去的
`);

// deal | gap | role | person | template | item | owner | due in days | state | closed days ago | gain | seen days ago | note
export const ACTIONS = actions(`
  ${STORY} | item  |    |               | control-139  | C6         | lin-ke  | -22 | done | 25 |   | 46 | 请陈洁确认预算是否已列入年度计划
  ${STORY} | stale | UB | yl-wang-qiang | coverage-139 | keyPersons | gu-qing | 12  | open |    | 3 | 6  | 请王强到影像科看试用结果，问清他的态度
`);
