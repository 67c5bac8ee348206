// Kvernholt Flow Group: a made-up manufacturer of pumps and valves. 9 of its 24 subsidiaries are customers.
import type { Row } from '../../bundle.ts';
import { together } from '../business-table.ts';
import { entities, madeUpLei } from '../entities.ts';
import { PROFILES } from './business.ts';

// id | name | nameEn | level | staff | country | region | industry | employees | revenue in millions | founded | code | managed by | bought | rivals
const TABLE = `
group     | Kvernholt Flow Group ASA           | | deal      | enHeadquarters | NO | Vestland    | Industrial group    | 9400 | 2140 | 1961-02-14 | + | ines-maddox priya-venkat | |
pumps     | Kvernholt Pumps AS                 | | customer  | enPlant        | NO | Vestland    | Pumps               | 1280 | 410  | 1961-02-14 | + | ines-maddox  | asset-care data-hub  |
valves    | Kvernholt Ventile GmbH             | | customer  | enPlant        | DE | Hessen      | Valves              | 1540 | 495  | 1974-07-01 | + | tomas-reuter | energy-watch         | quality-eye=quillon
seals     | Kvernholt Dichtungen GmbH          | | engaged   | enPlant        | DE | Thueringen  | Seals               | 460  | 98   | 1993-03-22 | + | tomas-reuter |                      | plant-twin=quillon
poland    | Kvernholt Polska Sp. z o.o.        | | customer  | enPlant        | PL | Slaskie     | Valves              | 980  | 172  | 2001-10-05 | + | tomas-reuter | quality-eye asset-care |
india     | Kvernholt Flow India Pvt Ltd       | | customer  | enPlant        | IN | Maharashtra | Pumps               | 1120 | 121  | 2008-06-30 | + | priya-venkat | asset-care           |
china     | Kvernholt Flow (China) Co., Ltd.   | | deal      | enPlant        | CN | Jiangsu     | Valves              | 870  | 164  | 2006-04-18 | 61 | priya-venkat |                      |
mexico    | Kvernholt de Mexico SA de CV       | | deal      | enPlant        | MX | Queretaro   | Pumps               | 640  | 77   | 2012-09-03 | + | noel-hartley |                      |
foundry   | Strandvik Foundry AS               | | customer  | enPlant        | NO | Rogaland    | Castings            | 330  | 58   | 1948-05-05 |   | ines-maddox  | energy-watch         |
uk        | Kvernholt UK Ltd                   | | customer  | enSales        | GB | Yorkshire   | Pumps, distribution | 140  | 66   | 1979-01-10 | + | noel-hartley | data-hub             |
france    | Kvernholt France SAS               | | deal      | enSales        | FR |             | Pumps, distribution | 95   | 41   | 1983-11-21 | + | tomas-reuter |                      |
spain     | Kvernholt Iberica SL               | | known     | enSales        | ES | Cataluna    | Pumps, distribution | 60   | 24   | 1991-04-02 | + |              |                      |
italy     | Kvernholt Italia Srl               | | known     | enSales        | IT | Lombardia   | Valves, distribution | 85  | 37   | 1988-06-16 | + |              |                      | secure-link=hexaway
americas  | Kvernholt Americas Inc.            | | customer  | enSales        | US | Ohio        | Pumps, distribution | 310  | 148  | 1985-08-08 | + | noel-hartley | secure-link energy-watch |
brazil    | Kvernholt do Brasil Ltda           | | customer  | enSales        | BR | Sao Paulo   | Pumps, distribution | 120  | 39   | 1998-03-14 | + | noel-hartley | secure-link          |
gulf      | Kvernholt Gulf FZE                 | | known     | enSales        | AE | Dubai       | Pumps, distribution | 55   | 47   | 2010-01-25 | + |              |                      |
japan     | Kvernholt Minamura KK              | | engaged   | enSales        | JP | Kanagawa    | Valves, distribution | 130 | 63   | 1994-10-01 | + | priya-venkat |                      |
australia | Kvernholt Pacific Pty Ltd          | | known     | enSales        | AU | Victoria    | Pumps, distribution | 75   | 33   | 1996-02-19 | + |              |                      |
service   | Kvernholt Service AS               | | customer  | enSales        | NO | Vestland    | Field service       | 520  | 88   | 2003-05-27 | + | ines-maddox  | data-hub             |
digital   | Kvernholt Digital AB               | | deal      | enSales        | SE |             | Software            | 110  | 19   | 2016-09-12 | + | priya-venkat |                      |
asia      | Kvernholt Asia Pte. Ltd.           | | engaged   | enOffice       | SG |             | Holding             | 24   |      | 2004-07-07 | + | priya-venkat |                      |
treasury  | Kvernholt Treasury B.V.            | | known     | enOffice       | NL |             | Finance             | 12   |      | 2011-12-01 | + |              |                      |
korea     | Kvernholt Korea Co., Ltd.          | | untouched |                | KR |             | Pumps, distribution |      |      |            |   |              |                      |
turkey    | Kvernholt Turkiye AS               | | untouched |                | TR | Kocaeli     | Valves              | 210  | 28   |            | + |              |                      |
denmark   | Kvernholt Service AS, Danish branch | | untouched |               | DK |             | Field service       |      |      |            |   |              |                      |
bearings  | Ravnsberg Bearings AB              | | known     | enOffice       | SE | Skane       | Bearings            | 190  | 44   | 1969-01-01 | + |              |                      |
castings  | Ostermoor Guss GmbH                | | untouched |                | DE | Sachsen     | Castings            | 260  | 39   |            | + |              |                      |
`;

export const ENTITIES = entities(
  'kh',
  'EUR',
  TABLE,
  together(PROFILES, {
    'kh-group': {
      aliases: ['Kvernholt', 'KFG'],
      registryNo: 'NO-KH-000001',
    },
    'kh-foundry': { aliases: ['Strandvik Stoeperi'] },
    'kh-americas': { currency: 'USD' },
    'kh-mexico': { currency: 'USD' },
    'kh-brazil': { currency: 'USD' },
    'kh-denmark': { kind: 'branch' },
    'kh-gulf': { lifecycle: 'dormant' },
    'kh-australia': { lifecycle: 'lost' },
  }),
  { 'kh-brazil': 158, 'kh-foundry': 64, 'kh-india': 33 },
);

export const OUTSIDERS: Row<'account'>[] = [
  {
    id: 'kh-county-fund',
    name: 'Vestfjell County Investment Fund',
    kind: 'government',
    country: 'NO',
    source: 'registry',
  },
  {
    id: 'kh-minamura',
    name: 'Minamura Kiko KK',
    kind: 'company',
    country: 'JP',
    industry: 'Valves',
    lei: madeUpLei('Minamura'),
    source: 'registry',
  },
  {
    id: 'kh-duplicate-01',
    name: 'KVERNHOLT U.K. LIMITED',
    kind: 'company',
    country: 'GB',
    lifecycle: 'prospect',
    source: 'crm',
  },
];
