/** `--columns a,b,c`: the columns that were asked for, in that order. */
import { EXPORT_COLUMNS } from '../../domain/messages/commands/figures/export.ts';
import { listTyped } from '../../domain/text/typed-code.ts';
import { nearestWords } from '../../domain/text/nearest-words.ts';
import { UserError } from '../../domain/user-error.ts';
import { safeLine } from '../safe-text.ts';
import type { RowColumn, RowKind } from './row-kind.ts';

/** Without regard to case, dashes and underscores; each once. All of them where nothing was typed. Throws UserError `usage`. */
export function chooseColumns<Row>({ name, columns }: RowKind<Row>, typed: string | undefined): readonly RowColumn<Row>[] {
  if (typed === undefined) return columns;
  const keys = columns.map(({ key }) => key);
  const wanted = listTyped(typed);
  if (wanted.length === 0) throw new UserError('usage', EXPORT_COLUMNS.none, [EXPORT_COLUMNS.known(name, keys.join(', '))]);
  const chosen = new Set<RowColumn<Row>>();
  for (const word of wanted) {
    const column = columns.find(({ key }) => plain(key) === plain(word));
    if (column === undefined)
      throw new UserError('usage', EXPORT_COLUMNS.unknown(safeLine(word)), [
        ...nearestWords(word, keys).map(EXPORT_COLUMNS.didYouMean),
        EXPORT_COLUMNS.known(name, keys.join(', ')),
      ]);
    chosen.add(column);
  }
  return [...chosen];
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[_\s-]/g, '');
}
