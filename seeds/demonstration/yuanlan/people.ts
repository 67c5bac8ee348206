// Named persons of 远岚; names from one table with the flaws of real data: facts in names, twins, people who left.
import type { CastPlan, GroupPlan } from '../plan.ts';
import type { PostName } from '../posts.ts';

function at(accountId: string, post: PostName): { accountId: string; post: PostName } {
  return { accountId: `yl-${accountId}`, post };
}

export const CAST: CastPlan[] = [
  { id: 'yl-chen-yuanchuan', name: '陈远川', nameEn: 'Chen Yuanchuan', seat: at('group', 'chair') },
  { id: 'yl-li-chongwen', name: '李崇文', nameEn: 'Li Chongwen', seat: at('group', 'head') },
  { id: 'yl-gao-yuan', name: '高远', nameEn: 'Gao Yuan', seat: at('group', 'deputy') },
  { id: 'yl-zhou-min', name: '周敏', nameEn: 'Zhou Min', seat: at('group', 'finance') },
  { id: 'yl-chen-jie', name: '陈洁', nameEn: 'Chen Jie', seat: at('group', 'it'), email: 'chen.jie@yuanlan.example' },
  { id: 'yl-wang-qiang', name: '王强', nameEn: 'Wang Qiang', seat: at('group', 'imaging') },
  { id: 'yl-he-chuan', name: '何川', nameEn: 'He Chuan', seat: at('group', 'architect') },
  { id: 'yl-zhao-ning', name: '赵宁', nameEn: 'Zhao Ning', seat: at('group', 'physician') },
  { id: 'yl-sun-yue', name: '孙悦', nameEn: 'Sun Yue', seat: at('group', 'procurement') },
  { id: 'yl-wu-di', name: '吴迪', nameEn: 'Wu Di', seat: at('group', 'buyer') },
  {
    id: 'yl-tao-jing',
    name: '陶静',
    nameEn: 'Tao Jing',
    seat: at('north', 'head'),
    also: [{ accountId: 'yl-hospital-03', title: '董事', department: '董事会', layer: 'decision' }],
  },
  { id: 'yl-fang-yungong', name: '方允恭', nameEn: 'Fang Yungong', seat: at('hospital-03', 'head') },
  {
    id: 'yl-ren-zhiyuan',
    name: '任致远',
    nameEn: 'Ren Zhiyuan',
    seat: at('kh-gas', 'head'),
    also: [{ accountId: 'kh-china', title: 'Non-executive Director', department: 'Board', layer: 'decision' }],
  },
  { id: 'yl-liu-jianguo', name: '刘建邦(DM)', nameEn: 'Liu Jianbang', seat: at('hospital-05', 'finance') },
  { id: 'yl-ma-tengfei', name: '马腾舟（已离职）', nameEn: 'Ma Tengzhou', seat: at('hospital-09', 'it') },
  {
    id: 'yl-jiang-lan',
    name: '姜岚 总助代',
    nameEn: 'Jiang Lan',
    seat: { ...at('hospital-08', 'finance'), acting: true },
  },
  { id: 'yl-wang-qiang-2', name: '王强', nameEn: 'Wang Qiang', seat: at('hospital-07', 'imaging') },
  { id: 'yl-chen-jie-2', name: '陈 洁', email: 'chen.jie@yuanlan.example' },
  { id: 'yl-sun-hao', name: '孙皓然', nameEn: 'Sun Haoran', seat: at('hospital-02', 'it'), leftDaysAgo: 118 },
  { id: 'yl-lu-ping', name: '鲁平远', nameEn: 'Lu Pingyuan', seat: at('tech', 'head'), leftDaysAgo: 41 },
];

export const VACANT: GroupPlan['vacant'] = [
  ['yl-group', 'secretary'],
  ['yl-tech', 'head'],
  ['yl-hospital-08', 'it'],
  ['yl-hospital-11', 'imaging'],
  ['yl-lease', 'procurement'],
];
