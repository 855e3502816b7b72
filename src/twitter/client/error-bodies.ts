/** Reads the errors in an answer of X: problem+json, with or without `errors`, and the form of v1.1. */
import { X_ANSWER } from '../../domain/messages/x/answers.ts';
import { type Text, verbatim } from '../../domain/messages/text.ts';
import { cleanText } from '../../domain/x/post.ts';
import { isObject, type Json, objectsIn } from '../parse/fields.ts';
import { type Refused, XProblem } from './problem.ts';

const LONGEST_DETAIL = 400;

export interface ErrorBody {
  readonly detail: string;
  readonly title: string;
  /** Last part of the problem's type. */
  readonly type: string;
  /** Codes of v1.1. */
  readonly codes: readonly number[];
  readonly refused: readonly Refused[];
}

export function errorBody(body: Json | null): ErrorBody {
  const errors = objectsIn(body?.errors);
  const parts = errors.map((error) => text(error.message) || text(error.detail) || text(error.title)).filter((part) => part !== '');
  const own = text(body?.detail) || text(body?.title);
  const detail = [...new Set([own, ...parts.slice(0, 3)])].filter((part) => part !== '').join(' ');
  return {
    detail: detail.length > LONGEST_DETAIL ? `${detail.slice(0, LONGEST_DETAIL)}…` : detail,
    title: text(body?.title) || text(errors[0]?.title),
    type: (text(body?.type) || text(errors[0]?.type)).split('/').at(-1) ?? '',
    codes: errors.map(({ code }) => (typeof code === 'number' ? code : Number.parseInt(text(code), 10))).filter(Number.isInteger),
    refused: errors.flatMap(refusedIn),
  };
}

/** X answered 200 with errors alone: it refuses all the same. */
export function refusedWith200(body: Json): XProblem {
  return new XProblem('resource', reasonIn(body));
}

function reasonIn(body: Json): Text {
  const { detail } = errorBody(body);
  return detail === '' ? X_ANSWER.noReason : verbatim(detail);
}

function refusedIn(error: Json): Refused[] {
  const message = text(error.message) || text(error.detail);
  if (isObject(error.parameters)) {
    return Object.entries(error.parameters).map(([parameter, values]) => ({
      parameter,
      values: (Array.isArray(values) ? values : [values]).map(text),
      message,
    }));
  }
  return text(error.parameter) === '' ? [] : [{ parameter: text(error.parameter), values: [text(error.value)], message }];
}

function text(value: unknown): string {
  return typeof value === 'string' ? cleanText(value) : '';
}
