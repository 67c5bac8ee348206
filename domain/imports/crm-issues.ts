import { type IssueText, warning } from './issue.ts';

/** What exports of customer systems hold that there is no place for, or no use. */
export const CRM = {
  'merged-row': warning(
    'The record was merged into “{value}” in the source and was left out; what refers to it leads there.',
    'Nothing to do.',
    '该记录在来源系统中已合并到“{value}”，未导入；引用它的内容指向合并后的记录。',
    '无需处理。',
  ),
  'deal-without-account': warning(
    'No company is associated with the deal, so there is nobody to whom it belongs; it was left out.',
    'Associate a company with it in the source, or add the association to the files.',
    '该商机没有关联公司，无法归属，未导入。',
    '请在来源系统中为它关联公司，或在文件中补充关联。',
  ),
  'only-first-taken': warning(
    'Several are named, and there is place for one: “{value}” was taken.',
    'Nothing to do if it is the right one; else name only the right one.',
    '此处写了多个，只能保留一个：已采用“{value}”。',
    '若正确则无需处理；否则请只保留正确的一个。',
  ),
  'association-unused': warning(
    'The row belongs to “{value}”, which these files do not have or which was left out; nothing was made of it.',
    'Add the file that describes it, and import them together.',
    '该行属于“{value}”，而文件中没有它或它未被导入；该行未起作用。',
    '请补充描述它的文件，并一起导入。',
  ),
  'without-participant': warning(
    'Who took part is not named on both sides (missing: {kind}), so it is no contact between people; it was left out.',
    'Name an owner and a contact in the source, and import it again.',
    '未写明双方的参与人（缺少：{kind}），不构成人与人的接触，未导入。',
    '请在来源系统中填写负责人和联系人后重新导入。',
  ),
  'not-a-contact': warning(
    '“{value}” is no contact with a person that took place: a note, an open task, a meeting that was called off ...; it was left out.',
    'Nothing to do.',
    '“{value}”不是已发生的人与人接触（备注、未完成的任务、取消的会议等），未导入。',
    '无需处理。',
  ),
  'unknown-role': warning(
    'The role “{value}” is none that is known; it was kept as evidence, without a role.',
    'Choose the role on the deal, or use one of: EB, UB, TB, COACH, APPROVER, INFLUENCER, PROCUREMENT, GATEKEEPER.',
    '无法识别角色“{value}”；已保留为证据，但未设角色。',
    '请在商机中选择角色，或使用：EB、UB、TB、COACH、APPROVER、INFLUENCER、PROCUREMENT、GATEKEEPER。',
  ),
  'without-deal': warning(
    '“{value}” says how the person stands in a deal, and these files have the person in none; it was not kept.',
    'Add the file that says who takes part in which deal, and import them together.',
    '“{value}”说明此人在商机中的情况，但文件中此人不在任何商机中；未保留。',
    '请补充说明谁参与哪个商机的文件，并一起导入。',
  ),
} as const satisfies Record<string, IssueText>;
