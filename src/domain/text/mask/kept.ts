/** Long numbers that stay readable: docket numbers of this register, and dates with a full year. */
import { checkDigit } from '../../docket/number/docket-number.ts';
import type { Masking } from './masking.ts';

const DOCKET = /(?<![A-Z0-9-])([A-Z][A-Z0-9]{1,7})-(\d{4})-(\d{6}|[1-9]\d{6,11})-(\d)(?![\d-])/gi;
const DATE =
  /(?<![\d](?:[-/. ]|, )?)(?:(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|1[0-2])[-/.](?:19|20)\d{2}|(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?![-/.]?\d)/g;

/** Rule out nearly all posts before the costly searches. */
const LIKE_A_DOCKET = /\d{4}-\d{6}/;
const LIKE_A_YEAR = /(?:19|20)\d\d/;

export function keepReadable(masking: Masking, series: string): void {
  if (!LIKE_A_YEAR.test(masking.text)) return;
  if (LIKE_A_DOCKET.test(masking.text)) keepDockets(masking, series);
  masking.each(DATE, () => true);
}

function keepDockets(masking: Masking, series: string): void {
  masking.each(
    DOCKET,
    ([, name = '', year, serial, digit]) =>
      name.toUpperCase() === series.toUpperCase() && checkDigit(Number(year), Number(serial)) === digit,
  );
}
