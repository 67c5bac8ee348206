// The OpenAPI 3.1 document, made from the contract's schemas; it cannot say anything else than what the routes check.
import { z } from 'zod';
import { errorBody } from '../../domain/contract/common.ts';
import type { Endpoint } from '../../domain/contract/endpoint.ts';
import { ERRORS } from '../../domain/contract/errors.ts';
import { VERSION } from '../usecases/system/status.ts';

type Json = Record<string, unknown>;

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any', target: 'draft-2020-12' });
  return json;
}

function parameters(endpoint: Endpoint): Json[] {
  const inPath = Object.entries(endpoint.params?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: 'path',
    required: true,
    schema: schemaOf(schema, 'input'),
  }));
  const inQuery = Object.entries(endpoint.query?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: !schema.safeParse(undefined).success,
    schema: schemaOf(schema, 'input'),
  }));
  return [...inPath, ...inQuery, { $ref: '#/components/parameters/bookmark' }];
}

function errorsByStatus(endpoint: Endpoint): Json {
  const responses: Json = {};
  for (const status of new Set(endpoint.errors.map((code) => ERRORS[code].status))) {
    const codes = endpoint.errors.filter((code) => ERRORS[code].status === status);
    responses[String(status)] = {
      description: codes.map((code) => `\`${code}\`: ${ERRORS[code].en}`).join('\n\n'),
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
    };
  }
  return responses;
}

function operation(endpoint: Endpoint): Json {
  const { answer, answerType, body, bodyType } = endpoint;
  const type = answerType ?? 'application/json';
  return {
    operationId: endpoint.name,
    summary: endpoint.summary,
    tags: [endpoint.tag],
    parameters: parameters(endpoint),
    ...(body
      ? {
          requestBody: {
            required: true,
            content: { [bodyType ?? 'application/json']: { schema: schemaOf(body, 'input') } },
          },
        }
      : {}),
    responses: {
      [String(endpoint.status ?? 200)]: {
        description: 'The answer.',
        content: { [type]: { schema: answer ? schemaOf(answer, 'output') : { type: 'string' } } },
      },
      ...errorsByStatus(endpoint),
    },
  };
}

export function openApi(endpoints: readonly Endpoint[]): Json {
  const paths: Record<string, Json> = {};
  for (const endpoint of endpoints) {
    const path = paths[endpoint.path] ?? {};
    path[endpoint.method] = operation(endpoint);
    paths[endpoint.path] = path;
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Meridian',
      version: VERSION,
      description: 'Relationship intelligence for major accounts. Fractions are 0-1, dates ISO, unknown is null.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: { Error: schemaOf(errorBody, 'output') },
      parameters: {
        bookmark: {
          name: 'Meridian-Bookmark',
          in: 'header',
          required: false,
          description: 'The bookmark a write answered: the reader sees that write, on any server.',
          schema: { type: 'string' },
        },
      },
    },
  };
}
