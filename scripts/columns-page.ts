/** `docs/columns.md`: what each column of an export holds, made from the table that the export itself is made from. */
import { ROW_KINDS } from '../src/render/rows/kinds.ts';
import { headerOf } from '../src/render/rows/row-kind.ts';

const TYPES = {
  id: 'text: digits or a name that must stay whole',
  code: 'text: a code',
  text: 'text: words',
  list: 'text: several with spaces between',
  number: 'number',
  flag: 'true or false',
  time: 'text: ISO 8601 with +05:30',
  day: 'text: `2026-10-31`',
  json: 'text: JSON',
} as const;

export function columnsPage(): string {
  return [
    '# Columns of exports',
    '',
    'Written by `npm run docs:columns`. `uppolice export KIND` gives these columns, in this order, as CSV, as a workbook, and as JSON where columns are named; `--columns` chooses',
    'some of them. The version of a header goes up when a column is renamed or removed, or means something else; new columns come at the end and leave it. JSON and NDJSON of',
    '`export complaints` without `--columns` are the objects of `list`.',
    '',
    'Masked: phone numbers, e-mail addresses, accounts and identity numbers in it are made unreadable, unless `--unmasked --reason` is given. Of withheld dockets words,',
    'people, links and ids are left out whatever is asked for, and each time is the day alone. In workbooks numbers are numbers, all else is text; no cell is a formula. In CSV a',
    'cell that a spreadsheet would run begins with an apostrophe; with `--excel` ids begin with a tab.',
    ...ROW_KINDS.flatMap((kind) => [
      '',
      `## ${kind.name}`,
      '',
      `Header \`${headerOf(kind)}\`.`,
      '',
      '| column | type | masked | holds | अर्थ |',
      '|---|---|---|---|---|',
      ...kind.columns.map(({ key, type, masked }) => {
        const means = kind.means[key];
        return `| ${key} | ${TYPES[type]} | ${masked ? 'yes' : ''} | ${means?.en} | ${means?.hi} |`;
      }),
    ]),
    '',
  ].join('\n');
}
