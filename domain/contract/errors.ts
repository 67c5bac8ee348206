// The one registry of errors that can go over the wire. docs/errors.md is generated from it; a test holds both together.

export interface ErrorText {
  /** HTTP status. */
  status: number;
  /** What happened. */
  en: string;
  zh: string;
  /** What to do next. */
  nextEn: string;
  nextZh: string;
}

function define(status: number, en: string, nextEn: string, zh: string, nextZh: string): ErrorText {
  return { status, en, zh, nextEn, nextZh };
}

export const ERRORS = {
  'invalid-request': define(
    400,
    'The request is not in the expected form.',
    'Correct the fields named in details and send it again.',
    '请求格式不正确。',
    '请按 details 中指出的字段修改后重试。',
  ),
  'invalid-cursor': define(
    400,
    'The cursor does not belong to this list.',
    'Start again without a cursor.',
    '游标不属于该列表。',
    '请不带游标重新查询。',
  ),
  'invalid-bookmark': define(
    400,
    'The bookmark token cannot be read.',
    'Send the token exactly as a write answered it, or leave it out.',
    '书签令牌无法读取。',
    '请原样带回写操作返回的令牌，或不带令牌。',
  ),
  'host-not-allowed': define(
    403,
    'The Host header names a machine this server does not answer for.',
    'Use the address printed at start, or add the name to MERIDIAN_ALLOWED_HOSTS.',
    'Host 请求头不是本服务的地址。',
    '请使用启动时显示的地址，或将该名称加入 MERIDIAN_ALLOWED_HOSTS。',
  ),
  'origin-not-allowed': define(
    403,
    'The request comes from a web page of another origin.',
    'Use the interface this server delivers, or a program that sends no Origin header.',
    '请求来自其他来源的网页。',
    '请使用本服务自带的界面，或不发送 Origin 的程序。',
  ),
  'not-found': define(
    404,
    'There is nothing at this address.',
    'Check the address; docs lists what there is.',
    '该地址没有内容。',
    '请检查地址；/docs 列出了全部接口。',
  ),
  'fact-not-found': define(
    404,
    'There is no record with this id.',
    'Check the id, or search for the name.',
    '没有此编号的记录。',
    '请检查编号，或按名称搜索。',
  ),
  'import-not-found': define(
    404,
    'There is no import with this id.',
    'Look it up in the list of imports.',
    '没有此编号的导入。',
    '请在导入列表中查找。',
  ),
  'fact-exists': define(
    409,
    'A record with this id exists already.',
    'Change the existing record, or choose another id.',
    '已存在相同编号的记录。',
    '请修改已有记录，或使用其他编号。',
  ),
  'fact-in-use': define(
    409,
    'Other records refer to this one.',
    'Remove or move the records named in details first.',
    '仍有其他记录引用它。',
    '请先移除或改动 details 中列出的记录。',
  ),
  'dangling-reference': define(
    422,
    'The record refers to something that does not exist.',
    'Create the record named in details first, or correct its id.',
    '记录引用了不存在的对象。',
    '请先创建 details 中列出的记录，或更正编号。',
  ),
  'identity-changed': define(
    422,
    'A column that identifies the record cannot be changed.',
    'Remove this record and create the new one.',
    '标识列不能修改。',
    '请删除该记录并新建一条。',
  ),
  'revision-conflict': define(
    409,
    'The record was changed by somebody else since you read it.',
    'Read it again and repeat your change.',
    '自您读取后，该记录已被他人修改。',
    '请重新读取后再修改。',
  ),
  'suggestion-gone': define(
    409,
    'The record does not say this any more.',
    'Read the suggestions again; the name was changed, or somebody has confirmed or dismissed it.',
    '该记录已不再包含这条建议。',
    '请重新查看建议列表；名称可能已更改，或已有人确认或忽略。',
  ),
  'cannot-undo': define(
    409,
    'The change cannot be undone because later changes rest on it.',
    'Undo the later changes named in details first.',
    '后续修改以此为基础，无法撤销。',
    '请先撤销 details 中列出的后续修改。',
  ),
  'import-busy': define(
    409,
    'The import is in a state that does not allow this.',
    'Wait until it has ended, or cancel it.',
    '导入当前状态不允许此操作。',
    '请等待其结束，或取消导入。',
  ),
  'unknown-preset': define(
    422,
    'There is no preset of this name in this version.',
    'Use one of the presets named in details, or none to have the files recognised.',
    '本版本没有此预设。',
    '请使用 details 中列出的预设，或不指定以自动识别。',
  ),
  'unrecognised-files': define(
    422,
    'None of the files is of a kind that is known.',
    'Compare the header rows with the bundle template, or name a preset.',
    '没有可识别的文件。',
    '请对照模板检查表头，或指定预设。',
  ),
  'edit-refused': define(
    422,
    'This change cannot be tried.',
    "Details name the change and why: the person or seat is not known here, or is not in the deal's decision chain.",
    '此项改动无法推演。',
    'details 中说明了是哪一项及原因：人员或岗位不在范围内，或不在该商机的决策链中。',
  ),
  'unknown-template': define(
    404,
    'There is no such C139 template.',
    'Details name the templates there are; a new one is a file in the folder of templates.',
    '没有这个 C139 模板。',
    'details 列出了现有模板；新增模板只需在模板目录中放入文件。',
  ),
  'unknown-item': define(
    404,
    'The template has no such item.',
    'Details name the items of the template.',
    '模板中没有该条目。',
    'details 列出了该模板的全部条目。',
  ),
  'unfit-value': define(
    422,
    'The item cannot have this value.',
    'Details name the values it can have; a computed item takes a share from 0 to 1, or null for as computed.',
    '该条目不能取此值。',
    'details 列出了可取的值；由系统计算的条目可填 0 到 1 的比例，或 null 表示按计算结果。',
  ),
  'too-many-open': define(
    409,
    'There are as many open actions in this deal as there may be.',
    'Close or drop one of them first: four at a time get done.',
    '该商机的未完成行动已达上限。',
    '请先完成或放弃其中一项：同时推进四项才做得完。',
  ),
  'no-white-space': define(
    409,
    'The account has this product already, or an open deal sells it there.',
    'Details name the order, the statement or the deal; open that instead.',
    '该客户已部署此产品，或已有进行中的商机。',
    'details 列出了对应的订单、陈述或商机；请直接打开它。',
  ),
  'organogram-not-comparable': define(
    422,
    'The organisation of this organogram is not stored yet, or a newer organogram of it is.',
    'Import the file instead: its posts and holders are put in by their day.',
    '该组织尚未入库，或已有更新的组织架构。',
    '请直接导入该文件：岗位和任职人会按日期写入。',
  ),
  'webhook-not-set': define(
    409,
    'No webhook is set on this server.',
    'Set MERIDIAN_WEBHOOK_URL and MERIDIAN_WEBHOOK_SECRET and start the server again.',
    '本服务未配置 webhook。',
    '请设置 MERIDIAN_WEBHOOK_URL 和 MERIDIAN_WEBHOOK_SECRET 后重新启动服务。',
  ),
  'too-large': define(
    413,
    'The request is larger than the limit.',
    'Send less at once; the limit is named in details.',
    '请求超过上限。',
    '请分批发送；上限见 details。',
  ),
  'too-many': define(
    422,
    'The answer would be larger than the limit.',
    'Narrow the question; the limit is named in details.',
    '结果超过上限。',
    '请缩小查询范围；上限见 details。',
  ),
  'too-slow': define(
    504,
    'The database did not answer within the time limit.',
    'Narrow the question and try again.',
    '数据库未在时限内返回结果。',
    '请缩小查询范围后重试。',
  ),
  'database-unavailable': define(
    503,
    'The database cannot be reached at the moment.',
    'Nothing was written. Try again in a few seconds; /readyz says when it is back.',
    '数据库暂时无法连接。',
    '没有写入任何数据。请几秒后重试；/readyz 会显示何时恢复。',
  ),
  internal: define(
    500,
    'Something went wrong inside the server.',
    'Nothing was written by this request. Report the request id to the administrator.',
    '服务器内部出错。',
    '本次请求未写入任何数据。请将请求编号报告管理员。',
  ),
} as const satisfies Record<string, ErrorText>;

export type ErrorCode = keyof typeof ERRORS;

/** A failure with a registered code; `details` goes over the wire as it is, so it holds nothing secret. */
export class MeridianError extends Error {
  readonly code: ErrorCode;
  readonly details: unknown;

  constructor(code: ErrorCode, details?: unknown, options?: ErrorOptions) {
    super(ERRORS[code].en, options);
    this.name = 'MeridianError';
    this.code = code;
    this.details = details;
  }
}
