// What is known of the business with 远岚: a white-space map with rivals, a customer going quiet, a contract nobody renews.
import { cells, contracts, daysOf, profiles, touches } from '../business-table.ts';

// Empty where nobody has asked yet: the eye hospital, Xingdu, the leasing firm and what lies below.
// account | strategic value | pains | budget
export const PROFILES = profiles(
  'yl',
  `
group       | benchmark | 影像数据分散在各院; 集团报表滞后; 设备利用率不清 | 年度信息化预算约 1.2 亿元
north       | regional  | 各院数据口径不一 | 区域平台费用由总院分摊，每年 600 万元
south       | regional  | 门诊网络各自为政; 远程接入不安全 | 按院申报，单项 200 万元以上报集团
capital     | other     | 投后数据靠人工汇总 |
tech        | other     | 数据治理人手不足 | 研发预算内可自主采购 100 万元
hospital-01 | benchmark | 影像存储费用高; 检验高峰排队 | 信息化预算 2,600 万元，已批影像扩容
hospital-02 | regional  | 检验周转慢; 护理文书重复录入 | 信息化预算 1,500 万元
hospital-03 |           | 剂量记录靠手工 | 待年度预算批复
hospital-04 | other     | 植入物追溯不完整 |
hospital-05 | regional  | 检验标本流转无记录; 产科影像调阅慢 | 检验科专项 900 万元
hospital-06 | regional  | 能耗逐年上升; 数据上报耗时 | 信息化预算 1,100 万元
hospital-07 | regional  | 剂量监管检查有整改项 | 整改专项 520 万元
hospital-08 | other     | 护士巡房靠纸质记录 | 康复专项 700 万元
hospital-11 | regional  | 介入影像调阅慢 |
hospital-12 | other     | 电费占比高 | 节能改造 260 万元，需与院方分成
clinic-02   |           | 与总院网络时断时续 |
clinic-03   | other     | 体检报告出具慢 | 年度 80 万元
imaging     | other     | 设备停机影响排班 | 设备运维 350 万元
lab         |           | 外送样本对账难 |
pharma      | regional  | 冷链断链无告警; 仓库能耗高 | 运营费用内，单项 60 万元以下自批
robotics    | other     | 出口合规资料分散 |
kh-gas      | other     | 合资双方系统不通 | 双方股东各批一半
broker      |           |                  |
`,
);

// account | days since the last order
export const LAST_ORDER = daysOf(
  'yl',
  `
north       | 402
hospital-01 | 22
hospital-12 | 166
imaging     | 205
`,
);

// A customer met often until it signed, and not since.
// account | days before today of contacts besides the usual
export const CLOSE_CONTACTS = daysOf('yl', 'clinic-02 | 36 39 42 47 51 55 57 64 69 73 78 83 88');

// Pharma Supply: no deal, no contact, and five weeks to go. Dong'ai has renewed, Jichuan has renewed ahead of the end.
// account | product | starts in days | ends in days | thousand
export const CONTRACTS = contracts(
  'yl',
  `
pharma      | asset-care  | -694 | 36   | 540
hospital-06 | mobile-ward | -750 | -21  | 610
hospital-06 | mobile-ward | -20  | 710  | 680
hospital-01 | dose-audit  | -700 | 29   | 480
hospital-01 | dose-audit  | 30   | 760  | 520
`,
);

// account | product | state | thousand CNY | rival | seen days ago
export const CELLS = cells(
  'yl',
  `
hospital-02 | lab-flow      | competitor |      | delin-soft | 44
hospital-03 | imaging-cloud | competitor |      | visora     | 265
hospital-03 | lab-flow      | competitor | ?    | delin-soft | 265
hospital-04 | dose-audit    | competitor |      | visora     | 61
hospital-05 | dose-audit    | competitor |      | visora     | 48
hospital-05 | mobile-ward   | competitor |      | delin-soft | 90
hospital-06 | imaging-cloud | competitor |      | visora     | 33
hospital-07 | data-hub      | competitor |      | hexaway    | 63
hospital-08 | imaging-cloud | competitor |      | visora     | 45
hospital-09 | mobile-ward   | competitor |      | delin-soft | 200
hospital-10 | imaging-cloud | open       | 1450 |            | 205
hospital-10 | mobile-ward   | open       | 520  |            | 205
hospital-10 | data-hub      | open       | ?    |            | 205
hospital-12 | imaging-cloud | competitor |      | visora     | 105
hospital-12 | data-hub      | competitor |      | hexaway    | 105
capital     | data-hub      | competitor |      | hexaway    | 67
pharma      | data-hub      | competitor |      | hexaway    | 143
lease       | secure-link   | competitor |      | hexaway    | 161
`,
);

// account | who | kind | days ago | subject
export const TOUCHES = touches(
  'yl',
  `
hospital-02 | laboratory | webinar  | 12       | 检验流程线上研讨会
hospital-02 | laboratory | download | 11 9     | 检验流程白皮书
hospital-02 | laboratory | trial    | 6        | 开通检验流程试用
hospital-02 | head       | visit    | 4        | 浏览检验流程客户案例
hospital-10 |            | visit    | 18 17 5  | 浏览影像云价格说明
hospital-10 |            | form     | 5        | 留言：请联系信息科
hospital-06 | it         | download | 27 13    | 数据中台实施手册
hospital-06 | it         | visit    | 26 13 8  | 浏览数据中台说明
tech        | it         | visit    | 61       | 浏览续约说明
clinic-02   | head       | visit    | 90 72 58 | 浏览安全接入说明
group       | data       | webinar  | 34       | 数据治理线上研讨会
group       | data       | download | 33 15    | 数据中台白皮书
`,
);
