import { stakes } from '../stakes.ts';

// The registry is older than the annual report on the founder's share. Linzhu (hospital-03) is controlled by two holdings
// together, 30 % + 40 %. Xingdu (hospital-10) is called a subsidiary without a share, Yunyan (hospital-11) has a band.
// owner | owned | share in % | since | until | source | seen days ago | confidence
export const STAKES = stakes(
  'yl',
  `
person:chen-yuanchuan | group       | 54      | 2003-04-18 |            | registry  | 410 |
person:chen-yuanchuan | group       | 51.2    | 2003-04-18 |            | document  | 62  | clear
city-capital          | group       | 18      | 2011-01-01 |            | registry  | 54  |
staff-fund            | group       | 8.6     | 2018-05-20 |            | registry  | 54  |
group                 | north       | 80      | 2009-06-01 |            | registry  | 53  | consensus
city-capital          | north       | 20      | 2009-06-01 |            | registry  | 53  |
group                 | south       | 60      | 2012-09-10 |            | registry  | 53  |
group                 | capital     | 100     | 2015-03-20 |            | registry  | 53  | consensus
group                 | tech        | 100     | 2017-11-02 |            | registry  | 53  | consensus
group                 | pharma      | 100     | 2008-03-03 |            | registry  | 53  |
group                 | hospital-06 | 70      | 2007-01-15 |            | registry  | 53  |
group                 | hospital-12 | 100     | 2009-09-09 |            | registry  | 53  |
group                 | broker      | 24.9    | 2018-12-12 |            | registry  | 53  |
group                 | kh-gas      | 50      | 2022-03-14 |            | document  | 140 |
north                 | hospital-01 | 100     | 2009-06-01 |            | registry  | 54  | consensus
north                 | hospital-02 | 75      | 2010-02-11 |            | registry  | 54  |
north                 | hospital-03 | 30      | 2014-10-08 |            | registry  | 54  |
south                 | hospital-03 | 40      | 2014-10-08 |            | registry  | 54  |
person:fang-yungong   | hospital-03 | 30      | 2014-10-08 |            | registry  | 54  |
group                 | hospital-04 | 40      | 2011-02-24 | 2021-06-30 | registry  | 900 |
north                 | hospital-04 | 67      | 2021-06-30 |            | registry  | 54  |
north                 | hospital-05 | 51      | 2010-06-01 |            | registry  | 54  |
south                 | hospital-07 | 51      | 2012-11-05 |            | registry  | 54  |
south                 | hospital-08 | 100     | 2016-04-05 |            | registry  | 54  |
south                 | hospital-09 | 55      | 2013-07-19 |            | registry  | 54  |
south                 | hospital-10 | control |            |            | website   | 205 | inferred
south                 | hospital-11 | >50-75  | 2012-11-05 |            | document  | 175 |
hospital-01           | clinic-01   | 100     |            |            | crm       | 310 |
hospital-01           | imaging     | 100     | 2015-05-06 |            | registry  | 54  |
hospital-01           | lab         | 60      | 2013-08-22 |            | registry  | 54  |
hospital-07           | clinic-02   | 100     |            |            | document  | 175 |
hospital-08           | clinic-03   | 100     | 2017-01-01 |            | registry  | 54  |
hospital-08           | clinic-03   | 80      | 2017-01-01 |            | colleague | 420 | unclear
hospital-03           | radiology   | 90      | 2019-05-15 |            | registry  | 54  |
capital               | lease       | 67      | 2016-01-28 |            | registry  | 54  |
capital               | robotics    | 35      | 2021-07-01 |            | registry  | 54  |
optiswan              | robotics    | 50      | 2021-07-01 |            | registry  | 54  |
`,
);
