// 远岚医疗集团: a made-up medical group. 10 of its 24 subsidiaries are customers, among them 5 of its 12 hospitals.
import type { Row } from '../../bundle.ts';
import { together } from '../business-table.ts';
import { entities, madeUpLei } from '../entities.ts';
import { PROFILES } from './business.ts';

// id | name | nameEn | level | staff | country | region | industry | employees | revenue in millions | founded | code | managed by | bought | rivals
const TABLE = `
group       | 远岚医疗集团有限公司     | Yuanlan Medical Group                 | deal      | zhHeadquarters | CN | 浙江 | 医疗集团 | 14800 | 8120 | 2003-04-18 | 1  | lin-ke gu-qing   |                                   |
north       | 远岚北方医疗控股有限公司 | Yuanlan North Holding                 | customer  | zhHolding      | CN | 河北 | 医疗管理 | 210   | 96   | 2009-06-01 | 2  | lin-ke           | data-hub secure-link              |
south       | 远岚南方医疗管理有限公司 | Yuanlan South Clinics                 | deal      | zhHolding      | CN | 广东 | 医疗管理 | 180   | 74   | 2012-09-10 | 3  | shen-yiming      |                                   | secure-link=delin-soft
capital     | 远岚资本管理有限公司     | Yuanlan Capital                       | engaged   | zhHolding      | CN | 上海 | 投资     | 45    |      | 2015-03-20 | 4  | lin-ke           |                                   |
tech        | 远岚健康科技有限公司     | Yuanlan Health Technology             | customer  | zhHolding      | CN | 浙江 | 软件     | 320   | 150  | 2017-11-02 | 5  | gu-qing          | secure-link data-hub              |
hospital-01 | 霁川医院                 | Jichuan Hospital                      | customer  | zhHospital     | CN | 河北 | 医院     | 2150  | 1280 | 2004-08-01 | 11 | lin-ke           | dose-audit lab-flow asset-care    |
hospital-02 | 泠江医院                 | Lingjiang Hospital                    | customer  | zhHospital     | CN | 湖北 | 医院     | 1640  | 910  | 2006-05-12 | 12 | lin-ke           | imaging-cloud secure-link         |
hospital-03 | 临渚肿瘤医院             | Linzhu Oncology Hospital              | known     | zhHospital     | CN | 江苏 | 医院     | 640   | 420  | 2014-10-08 | 13 |                  |                                   |
hospital-04 | 砚溪骨科医院             | Yanxi Orthopaedic Hospital            | engaged   | zhHospital     | CN | 河北 | 医院     | 520   | 300  | 2011-02-24 | 14 | tang-yue         |                                   |
hospital-05 | 岚屿妇儿医院             | Lanyu Women's and Children's Hospital | deal      | zhHospital     | CN | 山东 | 医院     | 880   | 510  | 2010-06-01 | 15 | shen-yiming      |                                   |
hospital-06 | 东霭医院                 | Dong'ai Hospital                      | customer  | zhHospital     | CN | 浙江 | 医院     | 1120  | 640  | 2007-01-15 | 16 | gu-qing tang-yue | mobile-ward energy-watch asset-care |
hospital-07 | 屿澜医院                 | Yulan Hospital                        | customer  | zhHospital     | CN | 广东 | 医院     | 1450  | 830  | 2008-12-20 | 17 | shen-yiming      | lab-flow imaging-cloud            |
hospital-08 | 溪望康复医院             | Xiwang Rehabilitation Hospital        | deal      | zhHospital     | CN | 广东 | 医院     | 410   | 190  | 2016-04-05 | 18 | shen-yiming      |                                   |
hospital-09 | 鹭栖眼科医院             | Luqi Eye Hospital                     | known     | zhHospital     | CN | 福建 | 医院     | 360   | 210  | 2013-07-19 | 19 |                  |                                   | secure-link=delin-soft
hospital-10 | 星渡医院                 | Xingdu Hospital                       | untouched |                | CN |      | 医院     | 300   |      |            | 20 |                  |                                   |
hospital-11 | 云砚心血管医院           | Yunyan Cardiovascular Hospital        | known     | zhHospital     | CN | 广东 | 医院     | 940   | 720  | 2012-03-30 | 21 | shen-yiming      |                                   | imaging-cloud=visora dose-audit=visora data-hub=visora lab-flow=visora
hospital-12 | 青霁医院                 | Qingji Hospital                       | customer  | zhHospital     | CN | 安徽 | 医院     | 760   | 380  | 2009-09-09 | 22 | tang-yue         | mobile-ward                       |
clinic-01   | 霁川医院望桥门诊部       | Jichuan Wangqiao Clinic               | untouched |                | CN | 河北 | 门诊     |       |      |            |    |                  |                                   |
clinic-02   | 屿澜社区门诊部           | Yulan Community Clinic                | customer  | zhClinic       | CN | 广东 | 门诊     | 38    | 16   | 2015-09-01 |    | shen-yiming      | secure-link                       |
clinic-03   | 溪望体检中心             | Xiwang Check-up Centre                | engaged   | zhClinic       | CN | 广东 | 门诊     | 52    | 31   | 2017-01-01 |    |                  |                                   |
imaging     | 霁川影像诊断中心         | Jichuan Imaging Centre                | customer  | zhCompany      | CN | 河北 | 影像诊断 | 95    | 68   | 2015-05-06 | 31 | lin-ke           | imaging-cloud dose-audit          |
lab         | 霁川医学检验有限公司     | Jichuan Medical Laboratory            | known     | zhCompany      | CN | 河北 | 检验     | 130   | 84   | 2013-08-22 | 32 |                  |                                   | lab-flow=delin-soft
lease       | 远岚融资租赁有限公司     | Yuanlan Leasing                       | known     | zhCompany      | CN | 上海 | 租赁     | 60    | 240  | 2016-01-28 | 33 |                  |                                   |
pharma      | 远岚医药供应链有限公司   | Yuanlan Pharma Supply                 | customer  | zhCompany      | CN | 浙江 | 医药流通 | 410   | 1060 | 2008-03-03 | 34 | tang-yue         | energy-watch asset-care           |
radiology   | 临渚放射治疗中心         | Linzhu Radiotherapy Centre            | untouched |                | CN |      | 影像诊断 |       |      |            |    |                  |                                   |
robotics    | 启岚手术机器人合资有限公司 | Qilan Surgical Robotics JV          | engaged   | zhCompany      | CN | 江苏 | 医疗器械 | 85    | 45   | 2021-07-01 | 41 | gu-qing          |                                   |
kh-gas      | 远科医用气体系统有限公司 | Yuanke Medical Gas Systems            | engaged   | zhCompany      | CN | 江苏 | 医疗器械 | 140   | 92   | 2022-03-14 | 43 | tang-yue         |                                   |
broker      | 岚安健康保险经纪有限公司 | Lan'an Health Insurance Brokers       | known     | zhClinic       | CN | 上海 | 保险经纪 | 40    |      | 2018-12-12 | 42 |                  |                                   |
`;

export const ENTITIES = entities(
  'yl',
  'CNY',
  TABLE,
  together(PROFILES, {
    'yl-group': {
      aliases: ['远岚医疗', '远岚集团'],
      lei: madeUpLei('Yuanlan'),
    },
    'yl-hospital-01': { aliases: ['远岚霁川医院有限公司', '霁川总院'] },
    'yl-hospital-04': { lifecycle: 'dormant' },
    'yl-hospital-09': { lifecycle: 'lost' },
    'yl-clinic-01': { kind: 'branch' },
  }),
  { 'yl-tech': 96, 'yl-hospital-12': 71, 'yl-pharma': 133, 'yl-clinic-02': 34 },
);

/** Owners and partners that are no part of the group, and an entry that looks like one of its hospitals. */
export const OUTSIDERS: Row<'account'>[] = [
  {
    id: 'yl-city-capital',
    name: '临澜市国有资本运营中心',
    nameEn: 'Linlan City State Capital',
    kind: 'government',
    country: 'CN',
    region: '浙江',
    source: 'registry',
  },
  {
    id: 'yl-staff-fund',
    name: '远岚员工持股合伙企业',
    nameEn: 'Yuanlan Employee Partnership',
    kind: 'other',
    country: 'CN',
    region: '浙江',
    source: 'registry',
  },
  {
    id: 'yl-optiswan',
    name: 'Optiswan Robotics AG',
    kind: 'company',
    country: 'CH',
    industry: '医疗器械',
    lei: madeUpLei('Optiswan'),
    source: 'registry',
  },
  {
    id: 'yl-duplicate-01',
    name: '霁川 医院（总院）',
    kind: 'company',
    country: 'CN',
    region: '河北',
    industry: '医院',
    lifecycle: 'prospect',
    source: 'crm',
  },
];
