export const portfolio = {
  title: '客户组合',
  sub: (groups: number) => `${groups.toLocaleString('zh-CN')} 个集团`,
  group: '集团',
  members: '成员',
  affiliates: '关联',
  coverage: (level: string) => `${level}覆盖`,
  coverageHint: (why: string) => `达到该层级的成员占比（按数量）：${why}`,
  openDeals: '进行中商机',
  openAmount: '商机金额',
  openAmountHint:
    '进行中商机的金额。同一集团内的多种货币按已录入的汇率合计，没有汇率则分别列出；有商机未填金额时显示 ≥。',
  unstated: (deals: number) => `${deals} 个进行中商机未填金额`,
  lastContact: '最近往来',
  colleagues: '我方负责人',
  capped: (shown: number, total: number) =>
    `共 ${total.toLocaleString('zh-CN')} 个集团，已读取前 ${shown.toLocaleString('zh-CN')} 个（按成员数）。请用查找或筛选缩小范围。`,
  reading: (shown: number, total: number) =>
    `正在读取 ${shown.toLocaleString('zh-CN')} / ${total.toLocaleString('zh-CN')}`,
  standalone: '含无集团的客户',
  newAccount: '新建客户',
  empty: '还没有集团。导入股权数据后，集团会自动形成。其他客户：勾选“含无集团的客户”。',
  average: '平均',
};
