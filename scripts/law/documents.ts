/** The documents that hold a part made from the program, each with that part as it has to be now. */
import { withMarked } from './marked.ts';
import { settingsTable } from './settings-table.ts';
import { lawTables } from './table.ts';

export const DOCUMENTS: Readonly<Record<string, (text: string) => string>> = {
  'CODEBASE.md': (text) => withMarked(text, 'law', lawTables()),
  'docs/configuration.md': (text) => withMarked(text, 'settings', settingsTable()),
};
