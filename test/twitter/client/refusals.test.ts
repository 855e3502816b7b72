import { describe, expect, it } from 'vitest';
import { problemOf } from '../../../src/twitter/client/refusals.ts';

const NOW = new Date('2026-11-02T06:30:00.000Z');
type Refusal = Parameters<typeof problemOf>[0];

const refused = (detail: string): Refusal => ({
  status: 403,
  method: 'GET',
  path: 'users/me',
  headers: {},
  body: { title: 'Forbidden', detail, type: 'about:blank', status: 403 },
  now: NOW,
});

describe('what X says of a refusal', () => {
  it.each(['Forbidden.', 'Forbidden', 'Forbidden. '])('stands in our sentence with one full stop: %j', (detail) => {
    const { words: text } = problemOf(refused(detail));
    expect(text.en).toContain('Forbidden (HTTP 403)');
    expect(text.en).not.toMatch(/\. \(HTTP|\.\./);
    expect(text.hi).not.toMatch(/\. \(HTTP|।।/);
  });
});
