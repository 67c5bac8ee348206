import { deals } from '../deals.ts';
import { ENTITIES } from './entities.ts';

// Open, won, lost. Visora won everything at Yunyan (hospital-11). The deal at Luqi (hospital-09) is open only on paper.
// id | account | products | outcome | stage | thousand CNY | opened days ago | closes in days | colleagues | rivals
const TABLE = `
imaging-cloud | group       | imaging-cloud | open | 方案评审 | 4800 | 128 | 70   | lin-ke gu-qing        | visora
data-hub      | group       | data-hub      | open | 需求确认 | 3200 | 61  | 160  | gu-qing               | delin-soft hexaway
south-link    | south       | secure-link   | open | 立项     | 600  | 33  | 120  | shen-yiming           | delin-soft
lanyu-lab     | hospital-05 | lab-flow      | open | 招标     | 900  | 150 | 25   | shen-yiming           | delin-soft
lanyu-imaging | hospital-05 | imaging-cloud | open | 初步接触 | 2100 | 20  | 210  | shen-yiming gu-qing   | visora
xiwang-ward   | hospital-08 | mobile-ward   | open | 方案评审 | 700  | 84  | 55   | shen-yiming           |
jichuan-cloud | hospital-01 | imaging-cloud | open | 商务谈判 | 2600 | 170 | 18   | lin-ke                | visora
lingjiang-dose | hospital-02 | dose-audit   | open | 方案评审 | 550  | 72  | 64   | lin-ke                |
dongai-hub    | hospital-06 | data-hub      | open | 需求确认 | 1400 | 47  | 140  | gu-qing               | hexaway
yulan-dose    | hospital-07 | dose-audit    | open | 招标     | 520  | 110 | 30   | shen-yiming           | visora
north-energy  | north       | energy-watch  | open | 立项     | 480  | 26  | 175  | lin-ke                |
imaging-asset | imaging     | asset-care    | open | 需求确认 | 350  | 39  | 95   | lin-ke tang-yue       |
qingji-energy | hospital-12 | energy-watch  | open | 方案评审 | 260  | 130 | -20  | tang-yue              |
luqi-link     | hospital-09 | secure-link   | open | 方案评审 | 300  | 420 | -140 | shen-yiming           | delin-soft
north-hub     | north       | data-hub      | won  | 已签约   | 1650 | 460 | -300 | lin-ke gu-qing        | delin-soft
jichuan-dose  | hospital-01 | dose-audit    | won  | 已签约   | 620  | 330 | -210 | lin-ke                |
jichuan-lab   | hospital-01 | lab-flow      | won  | 已签约   | 880  | 690 | -520 | lin-ke                | delin-soft
lingjiang-cloud | hospital-02 | imaging-cloud | won | 已签约  | 2050 | 350 | -150 | lin-ke gu-qing        | visora
dongai-ward   | hospital-06 | mobile-ward   | won  | 已签约   | 760  | 240 | -95  | tang-yue              |
dongai-energy | hospital-06 | energy-watch  | won  | 已签约   | 430  | 560 | -400 | tang-yue              |
yulan-lab     | hospital-07 | lab-flow      | won  | 已签约   | 910  | 420 | -260 | shen-yiming           | delin-soft
centre-cloud  | imaging     | imaging-cloud | won  | 已签约   | 1380 | 480 | -330 | lin-ke                | visora
pharma-energy | pharma      | energy-watch  | won  | 已签约   | 520  | 760 | -600 | tang-yue              |
clinic-link   | clinic-02   | secure-link   | won  | 已签约   | 90   | 120 | -45  | shen-yiming           |
tech-link     | tech        | secure-link   | won  | 已签约   | 310  | 500 | -365 | gu-qing               | hexaway
yanxi-asset   | hospital-04 | asset-care    | won  | 已签约   | 410  | 1100 | -905 | tang-yue             |
yunyan-cloud  | hospital-11 | imaging-cloud | lost | 已丢单   | 2400 | 360 | -120 | shen-yiming gu-qing   | visora
yunyan-dose   | hospital-11 | dose-audit    | lost | 已丢单   | 580  | 520 | -310 | shen-yiming           | visora
yunyan-hub    | hospital-11 | data-hub      | lost | 已丢单   | 1300 | 700 | -480 | shen-yiming           | visora
luqi-ward     | hospital-09 | mobile-ward   | lost | 已丢单   | 380  | 430 | -200 | shen-yiming           | delin-soft
lab-flow      | lab         | lab-flow      | lost | 已丢单   | 740  | 330 | -160 | lin-ke                | delin-soft
group-report  | group       | data-hub      | lost | 已丢单   | 1900 | 640 | -420 | gu-qing               | delin-soft
lanyu-dose    | hospital-05 | dose-audit    | lost | 已丢单   | 490  | 400 | -250 | shen-yiming           | visora
xiwang-cloud  | hospital-08 | imaging-cloud | lost | 已丢单   | 1700 | 380 | -190 | shen-yiming           | visora
south-hub     | south       | data-hub      | lost | 已丢单   | 1100 | 300 | -75  | shen-yiming           | delin-soft
`;

export const DEALS = deals('yl', ENTITIES, () => 'CNY', TABLE, {
  'yl-deal-imaging-cloud': '集团影像云平台采购',
  'yl-deal-data-hub': '集团数据中台二期',
  'yl-deal-group-report': '集团报表平台',
  'yl-deal-jichuan-cloud': '霁川医院影像云扩容',
});
