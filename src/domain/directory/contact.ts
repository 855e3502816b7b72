/** E-mail addresses, telephone numbers and links as people type them, checked and brought into one form. */
import { isValidPhoneNumber } from 'libphonenumber-js/min';
import { typedDigits } from '../text/digits.ts';
import { CONTACTS } from '../messages/domain/contacts.ts';
import { UserError } from '../user-error.ts';

const LOCAL_PART = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const DOMAIN = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+(?:[A-Za-z]{2,63}|xn--[A-Za-z0-9-]{1,59})$/;

/** Throws `bad_input`. The longest address is 254 characters (RFC 5321), 64 of them before the @. */
export function parseEmail(typed: string): string {
  const text = typed.trim();
  const at = text.lastIndexOf('@');
  const [local, domain] = [text.slice(0, at), text.slice(at + 1)];
  if (at > 0 && local.length <= 64 && text.length <= 254 && LOCAL_PART.test(local) && DOMAIN.test(domain))
    return `${local}@${domain.toLowerCase()}`;
  throw new UserError('bad_input', CONTACTS.noEmail(typed), [CONTACTS.emailLike]);
}

/**
 * The international form, `+915222234567`; service numbers (112, 1090) and toll-free ones (1800…) stay as they are.
 * One of another country must fit its numbering plan, as far as the smallest metadata tell.
 * `abroad`: only the international form says which country a number belongs to. Throws `bad_input`.
 */
export function parsePhone(typed: string, where: 'india' | 'abroad' = 'india'): string {
  const digits = typedDigits(typed.normalize('NFKC').trim())
    .replace(/[\s().\u2010-\u2015-]/g, '')
    .replace(/^00(?=[1-9])/, '+');
  if (/^\+91/.test(digits) ? /^\+91[1-9]\d{9}$/.test(digits) : /^\+[1-9]\d{6,14}$/.test(digits) && isValidPhoneNumber(digits))
    return digits;
  if (where === 'india') {
    const national = /^0([1-9]\d{9})$/.exec(digits)?.[1] ?? /^[6-9]\d{9}$/.exec(digits)?.[0];
    if (national) return `+91${national}`;
    if (/^1\d{2,4}$/.test(digits) || /^1800\d{6,7}$/.test(digits)) return digits;
  }
  throw new UserError('bad_input', CONTACTS.noPhone(typed), [where === 'india' ? CONTACTS.phoneInIndia : CONTACTS.phoneAbroad]);
}

/** A number that WhatsApp can have: a service number is none. Throws `bad_input`. */
export function parseMobile(typed: string): string {
  const phone = parsePhone(typed);
  if (phone.startsWith('+')) return phone;
  throw new UserError('bad_input', CONTACTS.serviceNumber(typed), [CONTACTS.mobileLike]);
}

/** An address of the web. Throws `bad_input`. */
export function parseLink(typed: string): string {
  const link = typed.trim();
  if (/^https?:\/\/[^\s<>"']+$/u.test(link) && URL.canParse(link)) return link;
  throw new UserError('bad_input', CONTACTS.noLink(link), [CONTACTS.linkLike]);
}

/** How somebody is reached: an e-mail address or a telephone number in its one form, anything else as it was typed. */
export function contactTyped(typed: string): string {
  const text = typed.trim();
  for (const read of [parseEmail, (each: string) => parsePhone(each, 'abroad'), parsePhone]) {
    try {
      return read(text);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
  }
  return text;
}
