// What the demonstration opens with: an approver nobody reaches and one champion everything hangs on.
import { chain, contacts, influences, ties } from '../story.ts';

// 周敏 (EB) is reached over 陈洁 and 王强 alone; 高远 (approver) is against us and nobody of ours knows him.
// person | roles | power | attitude | contact | chain | confidence | source | by | seen days ago | evidence
export const CHAINS = {
  'yl-deal-imaging-cloud': chain(`
    yl-zhou-min   | EB          | 100 |    | none    | overall    |          | colleague | lin-ke  | 40  |
    yl-gao-yuan   | APPROVER    | 82  | -1 | none    | overall    | inferred | colleague | lin-ke  | 33  | 陈洁转述：高远在院长会上主张沿用维索拉
    yl-chen-jie   | TB COACH    | 60  | 2  | deep    | technical  |          | colleague | lin-ke  | 4   | 请我方提供技术评分标准
    yl-wang-qiang | UB          | 50  | 0  | brief   | technical  |          | colleague | gu-qing | 152 | 听过一次演示，没有表态
    yl-sun-yue    | PROCUREMENT | 40  |    | brief   | commercial |          | crm       |         | 70  |
    yl-he-chuan   | INFLUENCER  | 30  | 1  | several | technical  |          | colleague | gu-qing | 12  |
    yl-zhao-ning  | INFLUENCER  | 14  | 3  | several | technical  |          | colleague | gu-qing | 9   | 试用后主动写了使用报告
    yl-wu-di      |             |     | -1 | unknown | commercial | unclear  | crm       |         | 210 |
  `),
};

// The head of Health Technology stood for the second phase of the group's data platform until he left.
export const BESIDES = {
  'yl-deal-data-hub': chain(`
    yl-lu-ping | TB | 60 | 2 | several | technical | | colleague | gu-qing | 49 | 科技公司承担接口开发，他主张继续用我方平台
  `),
};

// deal | colleagues | persons | channel | direction | days ago | subject
export const CONTACTS = contacts(`
  yl-deal-imaging-cloud | lin-ke         | yl-chen-jie    | visit   |      | 4 18 32 46 | 影像云方案沟通
  yl-deal-imaging-cloud | lin-ke         | yl-chen-jie    | message | both | 2 9 25     | 评分标准确认
  yl-deal-imaging-cloud | gu-qing        | yl-zhao-ning   | visit   |      | 9 36 64    | 影像科试用反馈
  yl-deal-imaging-cloud | gu-qing        | yl-he-chuan    | meeting |      | 12 54      | 接口与数据安全
  yl-deal-imaging-cloud | lin-ke         | yl-sun-yue     | email   | out  | 70 44      | 资质文件
                        | gu-qing lin-ke | yl-wang-qiang  | event   |      | 152        | 影像学科建设研讨会
                        | lin-ke         | yl-tao-jing    | meeting |      | 131 240    | 北方区年度规划
                        | shen-yiming    | yl-fang-yungong | visit  |      | 265        | 肿瘤专科信息化交流
                        | tang-yue       | yl-ren-zhiyuan | call    | both | 15 51 97   | 合资公司设备台账
`);

// colleague | person | strength | confidence | seen days ago
export const TIES = ties(`
  lin-ke      | yl-tao-jing     | 0.55 |         | 95
  tang-yue    | yl-ren-zhiyuan  | 0.6  |         | 30
  shen-yiming | yl-fang-yungong | 0.4  | unclear | 260
`);

// from | to | weight | kind | confidence | source | by | seen days ago
export const INFLUENCES = influences(`
  yl-chen-jie       | yl-wang-qiang     | 0.6  | advice      |          | colleague | lin-ke      | 44
  yl-wang-qiang     | yl-zhou-min       | 0.7  | expertise   | inferred | coach     | yl-chen-jie | 33
  yl-zhou-min       | yl-gao-yuan       | 0.3  | advice      | unclear  | colleague | lin-ke      | 120
  yl-gao-yuan       | yl-sun-yue        | 0.8  | sponsorship |          | colleague | lin-ke      | 33
  yl-gao-yuan       | yl-chen-jie       | 0.7  | conflict    |          | colleague | lin-ke      | 18
  yl-chen-yuanchuan | yl-li-chongwen    | 0.9  | sponsorship |          | colleague | lin-ke      | 200
  yl-tao-jing       | yl-fang-yungong   | 0.55 | sponsorship |          | colleague | lin-ke      | 95
  yl-tao-jing       | yl-li-chongwen    | 0.4  | advice      |          | colleague | lin-ke      | 95
  yl-fang-yungong   | yl-chen-yuanchuan | 0.35 | other       | inferred | colleague | shen-yiming | 260
`);
