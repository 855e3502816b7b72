/** Reading requests from the socket and writing answers to it. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { SANDBOX_SERVER } from '../../domain/messages/sandbox/server.ts';
import { UserError } from '../../domain/user-error.ts';
import { invalidRequest, JSON_TYPE } from '../api/problems.ts';

const MAX_BODY = 64 * 1024 * 1024;

export interface HttpAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly text: string;
  /** null: an answer without a body. */
  readonly type?: string | null;
  /** For the Date header, in milliseconds since 1970. */
  readonly now: number;
}

export function sendAnswer(response: ServerResponse, { status, headers = {}, text, type = JSON_TYPE, now }: HttpAnswer): void {
  response.writeHead(status, {
    ...headers,
    ...(type && { 'content-type': type }),
    date: new Date(now).toUTCString(),
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}

export async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    length += (part as Buffer).length;
    if (length > MAX_BODY) throw new Error('The body is longer than 64 MB.');
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** Refuses as X does what is not JSON. */
export function parseBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalidRequest([{ message: 'The request body is not valid JSON.' }]);
  }
}

/** The reason why the server cannot listen on the port; a `UserError` if the user can do something about it. */
export function listenError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') return new UserError('busy', SANDBOX_SERVER.portInUse(port), [SANDBOX_SERVER.chooseAnotherPort], error);
  if (error.code === 'EACCES')
    return new UserError('platform', SANDBOX_SERVER.portForbidden(port), [SANDBOX_SERVER.choosePortAbove], error);
  return error;
}
