import { stakes } from '../stakes.ts';

// The founder holds 38 % and more than half of the votes. Valves and Seals own each other; Seals is a joint majority,
// 25 % + 30 %. Japan is half ours by shares, controlled by votes. Korea has no share, Turkey and Ostermoor have bands.
// owner | owned | share in % | since | until | source | seen days ago | confidence
export const STAKES = stakes(
  'kh',
  `
person:aksel-kvernholt | group     | 38       | 1987-05-04 |            | registry  | 70  |
person:aksel-kvernholt | group     | votes 55 | 1987-05-04 |            | document  | 70  |
county-fund            | group     | 22       | 2009-03-16 |            | registry  | 70  |
group                  | pumps     | 100      | 1961-02-14 |            | registry  | 66  | consensus
group                  | valves    | 80       | 1989-01-01 |            | registry  | 66  |
group                  | seals     | 25       | 1999-07-01 |            | registry  | 66  |
valves                 | seals     | 30       | 1999-07-01 |            | registry  | 66  |
seals                  | valves    | 10       | 2004-01-01 |            | registry  | 66  |
valves                 | poland    | 100      | 2001-10-05 |            | registry  | 66  |
group                  | india     | 51       | 2008-06-30 |            | document  | 151 |
group                  | india     | 49       | 2008-06-30 |            | crm       | 610 | unclear
group                  | asia      | 100      | 2004-07-07 |            | registry  | 66  |
asia                   | china     | 100      | 2006-04-18 |            | registry  | 66  |
asia                   | australia | 100      | 2005-01-01 |            | registry  | 66  |
asia                   | korea     | control  |            |            | website   | 190 | inferred
group                  | americas  | 100      | 1985-08-08 |            | registry  | 66  | consensus
americas               | mexico    | 100      | 2012-09-03 |            | registry  | 66  |
americas               | brazil    | 60       | 1998-03-14 |            | document  | 151 |
pumps                  | foundry   | 70       | 2007-04-01 |            | registry  | 66  |
pumps                  | foundry   | 45       | 1998-01-01 | 2007-04-01 | registry  | 66  |
group                  | uk        | 100      | 1979-01-10 |            | registry  | 66  | consensus
group                  | france    | 100      | 1983-11-21 |            | registry  | 66  |
group                  | spain     | 75       | 1991-04-02 |            | document  | 151 |
group                  | italy     | 51       | 1988-06-16 |            | registry  | 66  |
group                  | gulf      | 100      | 2010-01-25 |            | document  | 151 |
group                  | japan     | 50       | 1994-10-01 |            | registry  | 66  |
group                  | japan     | votes 51 | 1994-10-01 |            | document  | 151 |
minamura               | japan     | 50       | 1994-10-01 |            | registry  | 66  |
group                  | service   | 100      | 2003-05-27 |            | registry  | 66  |
service                | denmark   | 100      |            |            | crm       | 260 |
group                  | digital   | 66.7     | 2016-09-12 |            | registry  | 66  |
group                  | treasury  | 100      | 2011-12-01 |            | registry  | 66  |
group                  | turkey    | >50-75   | 2015-06-01 |            | document  | 151 |
group                  | bearings  | 34       | 2013-10-10 |            | registry  | 66  |
china                  | =yl-kh-gas | 50      | 2022-03-14 |            | document  | 151 |
foundry                | castings  | 25-50    | 2018-02-01 |            | document  | 151 |
`,
);
