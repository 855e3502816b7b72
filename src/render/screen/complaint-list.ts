/** Complaints as a table on a terminal. */
import type { Complaint } from '../../reports/complaint.ts';
import type { Names } from '../../reports/names.ts';
import { age } from '../format.ts';
import { paintStatus, stylesFor } from './style.ts';
import { type Column, type Look, renderTable } from './table.ts';
import { type Lang, wordsFor } from '../words/words.ts';

export interface ListLook extends Look {
  readonly lang: Lang;
  readonly now: Date;
}

/** The name is shown only where the terminal has room for it. */
const WIDE = 108;

export function complaintTable(rows: readonly Complaint[], names: Names, look: ListLook): string {
  const words = wordsFor(look.lang);
  const styles = stylesFor(look.colour);
  const columns: Column<Complaint>[] = [
    { title: words.label.docket, value: (row) => row.docket, width: 17 },
    {
      title: words.label.status,
      value: (row) => words.status[row.status],
      width: 10,
      paint: (text, row) => paintStatus(styles, row.status)(text),
    },
    { title: '', value: flags, width: 2, paint: (text) => styles.bold.magenta(text) },
    { title: words.label.age, value: (row) => age(row.postedAt, look.now, look.lang), align: 'right', width: 6 },
    {
      title: words.label.district,
      value: (row) => (row.district === null ? '–' : names.district(row.district)),
      width: 12,
      shrink: true,
      paint: (text, row) => (row.district === null ? styles.dim(text) : text),
    },
  ];
  if (look.columns >= WIDE) columns.push({ title: words.label.from, value: complainant, width: 16, paint: (text) => styles.cyan(text) });
  columns.push({
    title: words.label.text,
    value: (row) =>
      row.withheld !== null && row.text === null
        ? `[${words.label.withheld}]`
        : row.text === null
          ? `[${words.label.forgotten}]`
          : firstWords(row, words.media),
    shrink: true,
    paint: (text, row) => (row.text === null ? styles.dim(text) : text),
  });
  return renderTable(rows, columns, look);
}

/** What the marks in a list mean, for those that are there. */
export function legend(rows: readonly Complaint[], lang: Lang): string {
  const { label } = wordsFor(lang);
  const parts = [
    ...(rows.some(({ urgency }) => urgency === 'emergency') ? [`▲ ${label.emergency.toLowerCase()}`] : []),
    ...(rows.some(({ attention }) => attention) ? [`! ${label.attention}`] : []),
  ];
  return parts.join('   ');
}

/** Nearly every post begins with the handles it tags: they would fill the narrow column. Where nothing follows, its pictures say it. */
function firstWords({ text, media }: Complaint, named: Readonly<Record<string, string>>): string {
  const words = (text ?? '').replace(/^(?:[\s.]*[@＠][A-Za-z0-9_]+(?![A-Za-z0-9_])[,:]?)+\s*/, '');
  if (words !== '') return words;
  const [first] = media;
  return first ? `[${named[first.type] ?? first.type}${media.length > 1 ? ` ×${media.length}` : ''}]` : (text ?? '');
}

function flags({ attention, urgency }: Complaint): string {
  return `${urgency === 'emergency' ? '▲' : ''}${attention ? '!' : ''}`;
}

function complainant({ complainant }: Complaint): string {
  return complainant?.handle ? `@${complainant.handle}` : '–';
}
