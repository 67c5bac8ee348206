import { errorBody } from '../../domain/contract/common.ts';
import { ERRORS, type ErrorCode } from '../../domain/contract/errors.ts';
import type { Language } from '../core/format/format.ts';

/** What a call to the server failed with; `unreachable` when no answer came, `unreadable` when it was not the expected one. */
export class Failure extends Error {
  readonly code: ErrorCode | 'unreachable' | 'unreadable';
  readonly requestId: string | null;
  readonly details: unknown;

  constructor(code: Failure['code'], message: string, requestId: string | null = null, details: unknown = null) {
    super(message);
    this.name = 'Failure';
    this.code = code;
    this.requestId = requestId;
    this.details = details;
  }
}

function isRegistered(code: string): code is ErrorCode {
  return code in ERRORS;
}

/** The failure an answer with an error status stands for, whatever its body is. */
export async function failureOf(response: Response): Promise<Failure> {
  const requestId = response.headers.get('x-request-id');
  const body = errorBody.safeParse(await response.json().catch(() => null));
  if (!body.success) return new Failure('unreadable', `${response.status} ${response.statusText}`, requestId);
  const { code, message, details } = body.data.error;
  return new Failure(isRegistered(code) ? code : 'internal', message, body.data.error.requestId, details);
}

/** What happened and what to do, in the reader's language; null where the interface has words of its own for it. */
export function failureText(failure: Failure, language: Language): { what: string; next: string } | null {
  if (failure.code === 'unreachable' || failure.code === 'unreadable') return null;
  const text = ERRORS[failure.code];
  return language === 'zh' ? { what: text.zh, next: text.nextZh } : { what: text.en, next: text.nextEn };
}
