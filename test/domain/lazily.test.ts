import { describe, expect, it } from 'vitest';
import { lazily } from '../../src/domain/lazily.ts';

describe('a value that is made lazily', () => {
  it('is made when it is first asked for, and once', () => {
    let made = 0;
    const value = lazily(() => ({ number: ++made }));
    expect(made).toBe(0);
    expect(value()).toBe(value());
    expect(made).toBe(1);
  });

  it('is kept where there is nothing in it', () => {
    let asked = 0;
    const value = lazily(() => {
      asked++;
      return undefined;
    });
    expect([value(), value()]).toEqual([undefined, undefined]);
    expect(asked).toBe(1);
  });
});
