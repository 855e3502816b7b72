/** Words that mean a district here, beside the gazetteer: operators have taught them. */
import type { LearntPlace } from '../../../domain/reading/reading.ts';
import type { Handle, WriteHandle } from '../../db.ts';

export async function learntPlaces(handle: Handle): Promise<LearntPlace[]> {
  return handle.k.selectFrom('learnt_places').select(['words', 'district']).orderBy('words').execute();
}

/** What was taught last about the same words holds. */
export async function learnPlace(tx: WriteHandle, place: LearntPlace, at: string): Promise<void> {
  await tx.k
    .insertInto('learnt_places')
    .values({ ...place, learnt_at: at })
    .onConflict((conflict) => conflict.column('words').doUpdateSet({ district: place.district, learnt_at: at }))
    .execute();
}
