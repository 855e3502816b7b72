/** What the register is and how much it holds: where it is, its engine, its series, its size. */
import type { Db, Engine } from '../../db/db.ts';
import { counterValue } from '../../db/stores/facts/counter-store.ts';
import { isForTraining, registerValue, seriesOf } from '../../db/stores/facts/register-store.ts';
import { chainHead } from '../../db/stores/events/event-store.ts';

export interface RegisterFacts {
  readonly location: string;
  readonly engine: Engine;
  readonly series: string;
  readonly training: boolean;
  readonly createdAt: string | null;
  readonly posts: number;
  readonly dockets: number;
  readonly events: number;
}

export async function describeRegister(db: Db): Promise<RegisterFacts> {
  const series = await seriesOf(db);
  return {
    location: db.location,
    engine: db.engine,
    series,
    training: await isForTraining(db),
    createdAt: await registerValue(db, 'created_at'),
    posts: await counterValue(db, 'post'),
    dockets: await counterValue(db, 'docket'),
    events: (await chainHead(db)).seq,
  };
}
