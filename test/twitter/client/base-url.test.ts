import { describe, expect, it } from 'vitest';
import { checkedBaseUrl } from '../../../src/twitter/client/base-url.ts';

describe('the address at which X answers', () => {
  it.each([
    ['https://api.x.com', 'https://api.x.com/'],
    ['https://10.1.2.3:8443/2/', 'https://10.1.2.3:8443/'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/'],
    ['http://127.9.9.9:80', 'http://127.9.9.9/'],
    ['http://localhost:8080/2', 'http://localhost:8080/'],
    ['http://[::1]:8080', 'http://[::1]:8080/'],
  ])('may be %s, of which scheme, host and port are kept', (given, base) => {
    expect(checkedBaseUrl(given).href).toBe(base);
  });

  it.each([
    'http://api.x.com',
    'http://10.1.2.3:8080',
    'http://127.0.0.1.example:8080',
    'http://localhost.example',
    'http://[::ffff:10.1.2.3]',
    'ftp://api.x.com',
    'api.x.com',
  ])('is not %s: a token would travel where others can read it, or not at all', (given) => {
    expect(() => checkedBaseUrl(given)).toThrow(expect.objectContaining({ code: 'platform' }));
  });
});
