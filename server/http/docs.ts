// The API for a person to read: plain HTML from the contract, no script, nothing from elsewhere.
import type { Endpoint } from '../../domain/contract/endpoint.ts';

function html(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function call(endpoint: Endpoint): string {
  const names = (shape: object | undefined) =>
    Object.keys(shape ?? {})
      .map((name) => `<code>${html(name)}</code>`)
      .join(' ');
  const body =
    endpoint.body && 'shape' in endpoint.body && typeof endpoint.body.shape === 'object'
      ? names(endpoint.body.shape ?? {})
      : '';
  return `<section id="${endpoint.name}"><h3><b>${endpoint.method.toUpperCase()}</b> <code>${html(endpoint.path)}</code></h3>
<p>${html(endpoint.summary)}</p>
${endpoint.query ? `<p>Query: ${names(endpoint.query.shape)}</p>` : ''}${body ? `<p>Body: ${body}</p>` : ''}
<p>Errors: ${endpoint.errors.map((code) => `<code>${code}</code>`).join(' ')}</p></section>`;
}

export function docsPage(endpoints: readonly Endpoint[]): string {
  const tags = [...new Set(endpoints.map((endpoint) => endpoint.tag))];
  const parts = tags.map(
    (tag) =>
      `<h2>${tag}</h2>${endpoints
        .filter((each) => each.tag === tag)
        .map(call)
        .join('\n')}`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Meridian API</title>
<meta name="viewport" content="width=device-width"><style>
:root{color-scheme:light dark}body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
code{font-size:13px}h3{margin:1.6rem 0 0;font-weight:500}section p{margin:.2rem 0}
</style><h1>Meridian API</h1>
<p>Fractions are 0-1, dates ISO, unknown is null. Lists are <code>{rows, total, limit, next?}</code>; <code>next</code> goes back as
<code>cursor</code>. Failures are <code>{error: {code, message, requestId, details?}}</code>. A write answers a <code>bookmark</code>;
sent back as header <code>Meridian-Bookmark</code> it makes any server show that write.
The schemas are in <a href="/api/v1/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
${parts.join('\n')}</html>`;
}
