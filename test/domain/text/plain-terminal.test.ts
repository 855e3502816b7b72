import { describe, expect, it } from 'vitest';
import { legend, type MarkedRow } from '../../../src/render/screen/complaint/list-marks.ts';
import { renderTable } from '../../../src/render/screen/table.ts';
import { plainMarks } from '../../../src/domain/text/plain-terminal.ts';

describe('on a terminal without UTF-8', () => {
  it('a table has a rule of ASCII, and its columns stay where they were', () => {
    const rows = [{ a: 'Agra → Mathura …', b: '₹1,095' }];
    const shown = renderTable(
      rows,
      [
        { title: 'Way', value: ({ a }) => a },
        { title: 'INR', value: ({ b }) => b, align: 'right' },
      ],
      { columns: 80, colour: false },
    );
    const plain = plainMarks(shown);
    expect(plain).toMatch(/^[\x20-\x7E\n]+$/);
    expect(plain.split('\n').map(({ length }) => length)).toEqual(shown.split('\n').map(({ length }) => length));
  });

  it('every status and sign of a list has a mark of its own, and the legend says which', () => {
    const row = (status: MarkedRow['status'], rest: Partial<MarkedRow> = {}): MarkedRow & { country: null } => ({
      ...{ status, urgency: 'normal', attention: false, actionable: 'yes', country: null },
      ...rest,
    });
    const rows = [
      row('open', { urgency: 'emergency' }),
      row('in_process', { attention: true }),
      row('closed', { actionable: 'no' }),
      row('void'),
      row('open', { actionable: 'unsure' }),
    ];
    const lines = plainMarks(legend(rows, { lang: 'en', columns: 200, raised: true }).join('   '));
    const marks = lines.split('   ').map((part) => part.slice(0, part.indexOf(' ')));
    expect(lines).toMatch(/^[\x20-\x7E]+$/);
    expect(new Set(marks).size).toBe(marks.length);
    expect(marks).toHaveLength(8 + 1);
  });

  it('words of every script stay as they were written', () => {
    expect(plainMarks('▲ थाना रसड़ा में चोरी – ۱۱۲')).toBe('* थाना रसड़ा में चोरी - ۱۱۲');
  });
});
