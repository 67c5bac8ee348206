import { error, type IssueText } from './issue.ts';

/** What can be wrong with a single cell. */
export const CELLS = {
  'missing-value': error(
    'A required value is missing.',
    'Fill the cell; this column must not be empty.',
    '缺少必填值。',
    '请填写该单元格；此列不能为空。',
  ),
  'not-a-number': error(
    '“{value}” is not a number.',
    'Write digits with a point as decimal sign, such as 1234.5 or 1,234.50.',
    '“{value}”不是数字。',
    '请使用数字，小数点为“.”，如 1234.5 或 1,234.50。',
  ),
  'not-a-whole-number': error(
    '“{value}” is not a whole number.',
    'Write a number without decimals.',
    '“{value}”不是整数。',
    '请填写整数。',
  ),
  'number-out-of-range': error(
    '“{value}” is not between {min} and {max}.',
    'Write a number from {min} to {max}, or leave the cell empty for unknown.',
    '“{value}”不在 {min} 到 {max} 之间。',
    '请填写 {min} 到 {max} 的数字，未知则留空。',
  ),
  'not-a-share': error(
    '“{value}” is not a share.',
    'Write a fraction such as 0.51 or a percentage such as 51%.',
    '“{value}”不是比例。',
    '请填写小数（0.51）或百分数（51%）。',
  ),
  'share-above-one': error(
    'The share “{value}” is above 1 and has no % sign.',
    'Write 51 percent as 51% or 0.51.',
    '比例“{value}”大于 1 且没有 %。',
    '51% 请写成 51% 或 0.51。',
  ),
  'share-above-hundred': error(
    'The share “{value}” is above 100 %.',
    'Correct it; nobody holds more than the whole.',
    '比例“{value}”超过 100%。',
    '请更正，比例不能超过 100%。',
  ),
  'share-negative': error(
    'The share “{value}” is negative.',
    'Correct it, or leave the cell empty for unknown.',
    '比例“{value}”为负数。',
    '请更正，未知则留空。',
  ),
  'not-a-date': error(
    '“{value}” is not a date.',
    'Write it as 2024-01-05, 2024/1/5 or 2024年1月5日.',
    '“{value}”不是日期。',
    '请写成 2024-01-05、2024/1/5 或 2024年1月5日。',
  ),
  'ambiguous-date': error(
    '“{value}” may mean two different days.',
    'Write the year first: 2024-01-05.',
    '“{value}”可能表示两个不同的日期。',
    '请把年份写在最前面：2024-01-05。',
  ),
  'impossible-date': error(
    'There is no such day or time as “{value}”.',
    'Correct the date, or leave the cell empty for unknown.',
    '“{value}”这个日期或时间不存在。',
    '请更正日期，未知则留空。',
  ),
  'not-an-instant': error(
    '“{value}” is not a point in time.',
    'Write it as 2024-01-05T09:30:00Z; without a zone it is read as UTC.',
    '“{value}”不是时间。',
    '请写成 2024-01-05T09:30:00Z；没有时区时按 UTC 处理。',
  ),
  'not-a-flag': error(
    '“{value}” is neither yes nor no.',
    'Write yes or no (also true, false, 1, 0, 是, 否).',
    '“{value}”不是“是/否”。',
    '请填写 是 或 否（也可用 yes、no、true、false、1、0）。',
  ),
  'unknown-choice': error(
    '“{value}” is not one of the words this column knows.',
    'Use one of: {choices}.',
    '“{value}”不是该列的可选值。',
    '请使用：{choices}。',
  ),
  'key-too-long': error(
    'The id “{value}” is longer than {limit} characters.',
    'Use a shorter id.',
    '编号“{value}”超过 {limit} 个字符。',
    '请使用较短的编号。',
  ),
  'list-too-long': error(
    'The list has more than {limit} entries.',
    'Split the row, or leave out entries.',
    '列表超过 {limit} 项。',
    '请拆分该行或减少条目。',
  ),
  'bad-uscc': error(
    '“{value}” is not a valid unified social credit code: length, characters or check digit are wrong.',
    'Compare it with the licence; 18 characters, the last one is the check digit.',
    '“{value}”不是有效的统一社会信用代码：长度、字符或校验码有误。',
    '请与营业执照核对；共 18 位，末位为校验码。',
  ),
  'bad-lei': error(
    '“{value}” is not a valid LEI: length, characters or check digits are wrong.',
    'Compare it with the register; 20 characters, the last two are check digits.',
    '“{value}”不是有效的 LEI：长度、字符或校验码有误。',
    '请与登记信息核对；共 20 位，末两位为校验码。',
  ),
  'nul-byte': error(
    'The cell holds a NUL byte.',
    'Export the file again as CSV text; a NUL usually means UTF-16 or a damaged file.',
    '单元格含有 NUL 字节。',
    '请重新导出为 CSV 文本；NUL 通常说明文件是 UTF-16 或已损坏。',
  ),
  'cell-too-large': error(
    'The cell is larger than 64 KB.',
    'Shorten the text; a cell takes 65,536 bytes at most.',
    '单元格超过 64 KB。',
    '请缩短内容；单元格最多 65,536 字节。',
  ),
} as const satisfies Record<string, IssueText>;
