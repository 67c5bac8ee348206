// Everything an import can find: one code each, in both languages. docs/import.md lists them; a test holds both together.
import { CELLS } from './cell-issues.ts';
import { CRM } from './crm-issues.ts';
import { error, type IssueText, warning } from './issue.ts';

const ROWS = {
  'wrong-cell-count': error(
    'The row has {value} cells, the header has {expected}.',
    'Put cells that hold a comma into quotes, and add or remove cells until the numbers agree.',
    '该行有 {value} 个单元格，表头有 {expected} 个。',
    '含逗号的单元格请加引号，并使两者数量一致。',
  ),
  'unclosed-quote': error(
    'A quote is opened here and never closed.',
    'Close it, or write a quote inside a quoted cell twice.',
    '引号在此打开后没有关闭。',
    '请补上引号；引号内的引号要写两次。',
  ),
  'text-after-quote': error(
    'There is text after a closing quote.',
    'Write a quote inside a quoted cell twice, and put a comma after the closing one.',
    '结束引号后还有文字。',
    '引号内的引号要写两次，结束引号后应为逗号。',
  ),
  'bad-encoding': error(
    'The row holds bytes that are neither UTF-8 nor, with the whole file, GB18030.',
    'Save the file as UTF-8 and import it again.',
    '该行含有既非 UTF-8、整个文件也非 GB18030 的字节。',
    '请将文件另存为 UTF-8 后重新导入。',
  ),
  'same-id-different-facts': error(
    '“{value}” was given before with other facts, at {at}.',
    'Keep one of the two rows, or give this one an id of its own.',
    '“{value}”已在 {at} 出现过，内容不同。',
    '请保留其中一行，或为本行使用新的编号。',
  ),
  'dangling-reference': error(
    'There is no {kind} with the id “{value}”, neither in these files nor in the database.',
    'Add it to {file}, or correct the id. It is missing too when its own row was rejected.',
    '文件和数据库中都没有编号为“{value}”的记录（{kind}）。',
    '请在 {file} 中补充，或更正编号。若其所在行被拒绝，同样视为不存在。',
  ),
  'hold-of-closed-seat': error(
    'The person has left by people.csv, yet this row says that the seat is still held.',
    'Give the day on which it ended in `until`, or correct `left` in people.csv.',
    'people.csv 表明此人已离职，而本行仍表示在任。',
    '请在 until 填写结束日期，或更正 people.csv 的 left。',
  ),
  'unknown-template': warning(
    'There is no C139 template {value} here; there are {known}. The row is kept, and counts nothing until there is.',
    'Correct the name, or put the template into the folder of templates.',
    '没有 C139 模板 {value}；现有：{known}。该行已保留，但在模板出现前不计分。',
    '请更正名称，或将模板放入模板目录。',
  ),
  'unknown-item': error(
    'The template has no item {value}; it has {known}.',
    'Correct the item.',
    '模板没有条目 {value}；现有：{known}。',
    '请更正条目。',
  ),
  'unfit-value': error(
    'The item cannot have the value {value}; it can be {known}.',
    'Correct the value, or leave the cell empty for unknown.',
    '该条目不能取值 {value}；可取：{known}。',
    '请更正取值，未知时留空。',
  ),
  'band-reversed': error(
    'shareMin is above shareMax.',
    'Exchange the two, or correct them.',
    'shareMin 大于 shareMax。',
    '请对调或更正。',
  ),
  'not-positive': error(
    '“{value}” is not above zero.',
    'Write the rate as a number above zero.',
    '“{value}”不大于零。',
    '汇率必须大于零。',
  ),
  'changed-meanwhile': error(
    'The record this row refers to, or the row’s own record, was removed by somebody else during the import.',
    'Import the rejected rows again.',
    '导入期间，该行引用的记录或其本身被他人删除。',
    '请重新导入被拒绝的行。',
  ),
} as const satisfies Record<string, IssueText>;

const FILES = {
  'missing-column': error(
    'The file has no column {value}, which is required.',
    'Add the column to the header row; nothing of this file was read.',
    '文件缺少必需的列 {value}。',
    '请在表头中加入该列；此文件未被读取。',
  ),
  'duplicate-column': error(
    'The header has the column {value} more than once.',
    'Rename or remove one of them; nothing of this file was read.',
    '表头中有重复的列 {value}。',
    '请改名或删除其一；此文件未被读取。',
  ),
  'empty-file': error(
    'The file has no header row.',
    'Write the column names into the first row.',
    '文件没有表头。',
    '请在第一行写上列名。',
  ),
  'bad-header': error(
    'The header row cannot be read: its quotes do not match, a name is too long, or its bytes are damaged.',
    'Correct the first row; nothing of this file was read.',
    '无法读取表头：引号不匹配、列名过长或字节损坏。',
    '请更正第一行；此文件未被读取。',
  ),
  'too-many-columns': error(
    'The header has more than {limit} columns.',
    'Remove columns that are not needed; nothing of this file was read.',
    '表头超过 {limit} 列。',
    '请删除不需要的列；此文件未被读取。',
  ),
  'unknown-file': warning(
    'The file is of no kind this import knows and was not read.',
    'Compare its name and header with the template, or name a preset.',
    '无法识别该文件，未读取。',
    '请对照模板检查文件名和表头，或指定预设。',
  ),
  'left-out': warning(
    'It lies in the folder and was not read: sub-folders, and rejected rows of earlier imports.',
    'Name it itself to have it imported.',
    '文件夹中的该项未读取：子文件夹或之前导入的被拒绝行。',
    '如需导入，请直接指定它。',
  ),
  'unknown-column': warning(
    'The column {value} is not used.',
    'Nothing to do if it is not needed; else compare its name with the template.',
    '未使用列 {value}。',
    '若不需要可忽略；否则请对照模板检查列名。',
  ),
} as const satisfies Record<string, IssueText>;

const NOTES = {
  'deleted-row': warning(
    'The row is marked as deleted and was left out.',
    'Nothing to do; undelete it in the source to have it imported.',
    '该行已标记为删除，未导入。',
    '无需处理；如需导入请在来源系统中恢复。',
  ),
  'line-without-seat': warning(
    'The person reports to “{value}”, but one of the two has no account here, so there are no two seats to join.',
    'Give both persons an accountId to see the line.',
    '此人汇报给“{value}”，但其中一人没有客户，无法连接两个岗位。',
    '请为两人都填写 accountId。',
  ),
  'seat-without-account': warning(
    'Title, department or layer are given without an account; there is no seat to keep them on.',
    'Give accountId, or leave them empty.',
    '填写了职务、部门或层级但没有客户，无法形成岗位。',
    '请填写 accountId，或留空这些列。',
  ),
  'reports-to-itself': warning(
    'The seat reports to itself; it was taken without the line.',
    'Correct the cell, or leave it empty.',
    '岗位汇报给自己；已导入，但不含汇报线。',
    '请更正或清空该单元格。',
  ),
  'manager-missing': warning(
    'The organogram of {date} has no post “{value}” to report to; the post was taken without the line.',
    'Correct the cell, or add the missing post.',
    '{date} 的组织架构中没有上级岗位“{value}”；岗位已导入，但不含汇报线。',
    '请更正该单元格，或补充缺少的岗位。',
  ),
  'post-twice': warning(
    'The post “{value}” has a row before, at {at}; it is one post with every person named.',
    'Nothing to do for a shared job; else give one of the two a number of its own.',
    '岗位“{value}”之前已有一行（{at}）；合并为一个岗位，保留所有任职人。',
    '若为一岗多人则无需处理；否则请为其中一行另编岗位号。',
  ),
  'same-name': warning(
    '“{value}” is named at another post of the organisation too; they were kept as two persons ({other} is the other).',
    'Nothing to do if they are two; a move is confirmed by comparing the organogram before it is imported.',
    '“{value}”在该组织的另一岗位上也出现；按两个人保留（另一人为 {other}）。',
    '若确为两人则无需处理；如为调岗，请在导入前先对比组织架构并确认。',
  ),
} as const satisfies Record<string, IssueText>;

export const ISSUES = { ...CELLS, ...ROWS, ...FILES, ...NOTES, ...CRM };
export type IssueCode = keyof typeof ISSUES;
