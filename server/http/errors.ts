// Every failure on its one way out: a registered code, two languages, no stack, nothing from the database.
import type { NextFunction, Request, Response } from 'express';
import { ERRORS, type ErrorCode, MeridianError } from '../../domain/contract/errors.ts';
import type { Log } from '../log.ts';
import { askingOf } from './request.ts';

function bodyParserError(error: unknown): MeridianError | undefined {
  const type = typeof error === 'object' && error !== null && 'type' in error ? String(error.type) : '';
  if (type === 'entity.too.large')
    return new MeridianError('too-large', { limit: 'limit' in Object(error) ? Object(error).limit : null });
  if (type.startsWith('entity.') || type.startsWith('encoding.') || type.startsWith('charset.'))
    return new MeridianError('invalid-request', { body: 'is not valid JSON' });
  return error instanceof URIError
    ? new MeridianError('invalid-request', { path: 'is not valid percent-encoding' })
    : undefined;
}

export function isCancelled(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

export function sendErrors(log: Log) {
  // Express tells an error handler by its four parameters.
  return (error: unknown, req: Request, res: Response, _next: NextFunction) => {
    const { requestId } = askingOf(req);
    if (isCancelled(error)) {
      res.destroy();
      return;
    }
    const known = error instanceof MeridianError ? error : bodyParserError(error);
    const code: ErrorCode = known?.code ?? 'internal';
    const text = ERRORS[code];
    if (text.status >= 500) log.error({ requestId, code, err: known?.cause ?? error }, 'request failed');
    if (res.headersSent) {
      res.destroy();
      return;
    }
    const chinese = req.acceptsLanguages('en', 'zh') === 'zh';
    res.status(text.status).json({
      error: {
        code,
        message: chinese ? `${text.zh}${text.nextZh}` : `${text.en} ${text.nextEn}`,
        requestId,
        ...(known?.details === undefined ? {} : { details: known.details }),
      },
    });
  };
}
