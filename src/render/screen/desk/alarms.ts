/** The last lines of the answer of an import or a sync: what it has changed, and the emergencies, so that nobody overlooks them. */
import type { Alarms, IntakeNews } from '../../../domain/docket/intake-summary.ts';
import { alarmsSaid } from '../../../domain/messages/screen/alarms.ts';
import { newsSaid } from '../../../domain/messages/screen/news.ts';
import type { Lang, Text } from '../../../domain/messages/text.ts';
import { wrapText } from '../display-width.ts';
import { stylesFor } from '../style.ts';
import type { Look } from '../table.ts';

const INDENT = '  ';

type LinesLook = Pick<Look, 'colour' | 'columns'>;

/** Empty where there are none. */
export function renderAlarms(alarms: Alarms, lang: Lang, look: LinesLook): string {
  return lines(alarmsSaid(alarms), lang, look, stylesFor(look.colour).bold.red);
}

/** Empty where nothing else has changed than what is counted. */
export function renderNews(news: IntakeNews, lang: Lang, look: LinesLook): string {
  return lines(newsSaid(news), lang, look, stylesFor(look.colour).yellow);
}

function lines(
  told: readonly { readonly said: Text; readonly command: string | null }[],
  lang: Lang,
  { columns }: LinesLook,
  paint: (line: string) => string,
): string {
  return told
    .map(({ said, command }) => {
      const [first = '', ...rest] = wrapText(said[lang], columns - INDENT.length);
      const words = [first, ...rest.map((line) => `${INDENT}${line}`)].map((line) => paint(line));
      return `${[...words, ...(command === null ? [] : [`${INDENT}→ ${command}`])].join('\n')}\n`;
    })
    .join('');
}
