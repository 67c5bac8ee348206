export const map = {
  zoomIn: '放大',
  zoomOut: '缩小',
  fit: '适应窗口',
};

export const table = {
  rows: (count: number) => `共 ${count.toLocaleString('zh-CN')} 行`,
  shownOf: (shown: number, total: number) =>
    `显示 ${shown.toLocaleString('zh-CN')} / ${total.toLocaleString('zh-CN')} 行`,
  search: '在表中查找',
  filters: '筛选',
  addFilter: '添加筛选',
  noValue: '（空）',
  clearFilters: '清除筛选',
  columns: '列',
  comfortable: '宽松行距',
  compact: '紧凑行距',
  exportCsv: '导出 CSV（当前显示的内容）',
  nothingMatches: '没有符合条件的行',
  nothingMatchesNext: '请修改查找内容或清除筛选。',
  empty: '还没有数据',
};

export const ledger = {
  title: '计算依据',
  howItAddsUp: '如何得出',
  facts: '依据的事实',
  sourceDate: '来源 · 日期',
  shownOf: (shown: number, total: number) => `列出 ${shown} / ${total} 项`,
  noFacts: '没有对应的事实',
  noLedger: '该数值没有可展开的依据',
  refused: '未给出数值',
  confidenceOf: (word: string) => `可信度：${word}`,
};
