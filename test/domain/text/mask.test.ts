import { describe, expect, it } from 'vitest';
import { maskText } from '../../../src/domain/text/mask.ts';

describe('maskText', () => {
  it.each([
    ['call 9876543210', 'call xxxxxxxx10'],
    ['+91-98765 43210', '+xx-xxxxx xxx10'],
    ['९८७६५ ४३२१०', 'xxxxx xxx१०'],
    ['98-76-54-32-10', 'xx-xx-xx-xx-10'],
    ['98765\u200B43210', 'xxxxx\u200Bxxx10'],
    ['आधार 1234 5678 9012', 'आधार xxxx xxxx xx12'],
    ['0522 2721234', 'xxxx xxxxx34'],
    ['PAN abcde1234f', 'PAN xxxxxxxx4f'],
    ['write to ram.k+1@gmail.com now', 'write to xxx@gmail.com now'],
    ['9876543210/9123456789', 'xxxxxxxx10/xxxxxxxx89'],
    ['on 2026-10-31 call 9876543210', 'on 2026-10-31 call xxxxxxxx10'],
  ])('masks %j', (text, masked) => {
    expect(maskText(text)).toBe(masked);
  });

  it.each([
    'UPP-2026-000123-4',
    'FIR 123/2026 धारा 420',
    '2026-10-31 14:05',
    '31/10/2026 10.30',
    '₹12,34,567',
    'छोड़ा@Uppolice',
    'PIN 281001',
  ])('keeps %j', (text) => {
    expect(maskText(text)).toBe(text);
  });

  it('is not fooled by a number that only begins like a docket number', () => {
    expect(maskText('UPP-2026-000123-45')).toBe('UPP-xxxx-xxxxxx-45');
  });
});
