/** Words that operators have taught the reader to take for a district, besides the gazetteer. */
import type { LearntPlace } from '../../../domain/reading/reading.ts';
import type { Handle, WriteHandle } from '../../db.ts';

export async function learntPlaces(handle: Handle): Promise<LearntPlace[]> {
  return handle.k.selectFrom('learnt_places').select(['words', 'district']).orderBy('words').execute();
}

/** Words that are taught again get the new district. */
export async function learnPlace(tx: WriteHandle, place: LearntPlace, at: string): Promise<void> {
  await tx.k
    .insertInto('learnt_places')
    .values({ ...place, learnt_at: at })
    .onConflict((conflict) => conflict.column('words').doUpdateSet({ district: place.district, learnt_at: at }))
    .execute();
}
