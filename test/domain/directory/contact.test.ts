import { describe, expect, it } from 'vitest';
import { parseEmail, parsePhone } from '../../../src/domain/directory/contact.ts';
import { UserError } from '../../../src/domain/user-error.ts';

describe('e-mail addresses', () => {
  it.each([
    [' sp-agra@Example.ORG ', 'sp-agra@example.org'],
    ['a.b+c@mail.example.co.in', 'a.b+c@mail.example.co.in'],
  ])('are read without spaces around them, their host in small letters: %j', (typed, email) => {
    expect(parseEmail(typed)).toBe(email);
  });

  it.each([
    '',
    'asha',
    '@example.org',
    'asha@',
    'asha@example',
    'a b@example.org',
    'asha@exa mple.org',
    '.a@example.org',
    'a..b@example.org',
    'a@-x.org',
    'a@b..org',
    'a@example.org\nBcc: x@y.org',
    '<a@example.org>',
    `${'x'.repeat(65)}@example.org`,
  ])('are refused where a part is missing or wrong: %j', (typed) => {
    expect(() => parseEmail(typed)).toThrow(UserError);
  });
});

describe('telephone numbers', () => {
  it.each([
    ['9876543210', '+919876543210'],
    ['98765 43210', '+919876543210'],
    ['९८७६५४३२१०', '+919876543210'],
    ['+91 98765-43210', '+919876543210'],
    ['0522 2234567', '+915222234567'],
    ['09876543210', '+919876543210'],
    ['0091 522 2234567', '+915222234567'],
    ['+44 (20) 7946 0000', '+442079460000'],
    ['112', '112'],
    ['1090', '1090'],
    ['1800 180 5145', '18001805145'],
  ])('reads %j in India', (typed, phone) => {
    expect(parsePhone(typed)).toBe(phone);
  });

  it.each(['', '12', '2234567', '+91 12345', '+0 123456789', '98765432101', 'call me', '98765x3210', '+123456789012345678', '+'])(
    'refuses %j, which nobody can call',
    (typed) => {
      expect(() => parsePhone(typed)).toThrow(UserError);
    },
  );

  it('needs the country code abroad, where a leading 0 could belong to any country', () => {
    expect(parsePhone('+971 4 000 0000', 'abroad')).toBe('+97140000000');
    for (const typed of ['07700 900123', '9876543210', '112']) expect(() => parsePhone(typed, 'abroad')).toThrow(UserError);
  });
});
