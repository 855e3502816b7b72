/** Emergencies that an import or a sync has brought, so that nobody overlooks them: the last lines of the answer. */
import type { Alarms } from '../../../domain/docket/intake-summary.ts';
import { alarmsSaid } from '../../../domain/messages/screen/alarms.ts';
import type { Lang } from '../../../domain/messages/text.ts';
import { wrapText } from '../display-width.ts';
import { stylesFor } from '../style.ts';
import type { Look } from '../table.ts';

const INDENT = '  ';

/** Empty where there are none. */
export function renderAlarms(alarms: Alarms, lang: Lang, { colour, columns }: Pick<Look, 'colour' | 'columns'>): string {
  const styles = stylesFor(colour);
  return alarmsSaid(alarms)
    .map(({ said, command }) => {
      const [first = '', ...rest] = wrapText(said[lang], columns - INDENT.length);
      const lines = [first, ...rest.map((line) => `${INDENT}${line}`)].map((line) => styles.bold.red(line));
      return `${[...lines, `${INDENT}→ ${command}`].join('\n')}\n`;
    })
    .join('');
}
