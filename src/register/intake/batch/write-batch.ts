/** Writes what was decided of a batch, in its transaction. */
import type { WriteHandle } from '../../../db/db.ts';
import { addConcerns, dropConcerns } from '../../../db/stores/dockets/concern-store.ts';
import { insertDockets } from '../../../db/stores/dockets/new-docket-store.ts';
import { saveClasses, saveOpeners, saveReadings, updateDocketStates } from '../../../db/stores/dockets/docket-change-store.ts';
import { serialCounter, setCounter } from '../../../db/stores/facts/counter-store.ts';
import { takeOutOfIntakes } from '../../../db/stores/intake/intake-store.ts';
import { indexPosts } from '../../../db/stores/posts/search-store.ts';
import { saveConversations, saveEntered, savePressing } from '../../../db/stores/posts/entering-store.ts';
import { addThreads } from '../../../db/stores/posts/thread-store.ts';
import { indexText } from '../../../domain/text/index-text.ts';
import type { BatchChanges } from './changes.ts';

/** Texts in the form of `indexText` that were made before, by the text itself. */
export type IndexedTexts = ReadonlyMap<string, string>;

export async function writeBatch(tx: WriteHandle, changes: BatchChanges, indexed: IndexedTexts = new Map()): Promise<void> {
  for (const event of changes.events) tx.append(event);
  const last = changes.opened.at(-1)?.docket;
  if (last) {
    const from = last.serial - changes.opened.length;
    await tx.numbers.promise({ year: last.year, from, to: last.serial, at: changes.at });
    await insertDockets(tx, changes.opened);
    await setCounter(tx, 'docket', last.id);
    await setCounter(tx, serialCounter(last.year), last.serial);
  }
  await addThreads(tx, changes.threads);
  await updateDocketStates(tx, changes.states);
  await saveReadings(tx, changes.readings);
  await saveOpeners(tx, changes.openers);
  for (const [id, { from, to }] of changes.accused) {
    if (from !== null) await dropConcerns(tx, id, [from], 'accused');
    if (to !== null) await addConcerns(tx, id, [to], 'accused', changes.at);
  }
  await saveClasses(tx, changes.withheld);
  await saveConversations(tx, changes.conversations);
  await saveEntered(tx, changes.entered);
  await savePressing(tx, changes.waiting);
  await takeOutOfIntakes(tx, changes.adopted);
  await indexPosts(
    tx,
    changes.searchable.map(({ id, text }) => [id, indexed.get(text) ?? indexText(text)]),
  );
}
