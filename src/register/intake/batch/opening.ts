/** How a docket begins: what the post that opens it says, and, of a complaint that came another way, what the person said who took it in. */
import type { Docket } from '../../../db/stores/dockets/docket-row.ts';
import type { NewDocket } from '../../../db/stores/dockets/new-docket-store.ts';
import type { LandedPost } from '../../../db/stores/posts/landed-post.ts';
import type { WithheldClass } from '../../../domain/docket/complaint.ts';
import { initialState } from '../../../domain/docket/docket-life.ts';
import { BY_PERSON, type MachineView, marksColumn } from '../../../domain/docket/marks/marks.ts';
import { BACKLOG_AFTER_MS } from '../../../domain/docket/targets.ts';
import { graverClass } from '../../../domain/reading/combine.ts';
import { namedByComplainant } from '../../../domain/reading/named-posts.ts';
import { type DocketReading, type Reading, routingData } from '../../../domain/reading/reading.ts';
import { findingsOf, readDocket } from '../../reading/read-docket.ts';
import { begunAt } from '../threads/claims.ts';
import type { BatchWorld } from './batch-world.ts';

interface Opening {
  /** Internal id of the older docket that it continues, and the class of that. */
  readonly continues: number | null;
  readonly continued: WithheldClass | null;
  /** 1 for the first docket of the batch. */
  readonly nth: number;
  /** IST day and UTC time of registration. */
  readonly day: string;
  readonly at: string;
}

/** `data`: what the event of registration holds beside the post and the state. */
export function openingOf(
  post: LandedPost,
  { continues, continued, nth, day, at }: Opening,
  world: BatchWorld,
): { readonly opening: NewDocket; readonly data: Record<string, unknown> } {
  const { now, lastGiven, statement } = world;
  const { reading, marks } = openingReading(post, world);
  const { routing, accusedPolice, urgency, actionable, language, country } = reading;
  const withheld = graverClass(reading.withheld, continued);
  const docket: Docket = {
    id: lastGiven.docket + nth,
    year: Number(day.slice(0, 4)),
    serial: lastGiven.serial + nth,
    ...initialLead(at, routing.district, world),
    // Whether it is the same matter as the one that was closed long ago is for a person to say.
    unseenSince: continues === null ? null : at,
    attention: continues !== null,
    marks,
    urgency,
    actionable,
    categories: reading.categories.join(' '),
    withheld,
    accusedPolice,
    language,
    country,
    decision: routing.decision,
    confidence: routing.confidence,
    continuesId: continues,
    postId: post.id,
    authorId: post.authorId,
    postedAt: begunAt(post),
  };
  const backlog = now.getTime() + (world.xAheadMs ?? 0) - Date.parse(docket.postedAt) > BACKLOG_AFTER_MS;
  return {
    opening: { docket, reading, source: statement?.source ?? 'x', day, backlog, continues },
    data: {
      urgency,
      actionable,
      categories: reading.categories,
      ...(withheld !== null && { withheld }),
      ...(withheld !== reading.withheld && { withheldFrom: continues }),
      ...(accusedPolice !== null && { accusedPolice }),
      ...(continues !== null && { continues }),
      ...(statement?.country && { country: statement.country }),
      routing: routingData(routing),
    },
  };
}

/** With the desk, and, where a person or the words say so, with a unit. */
function initialLead(at: string, district: string | null, { directory, statement }: BatchWorld) {
  const lead = statement?.lead ?? null;
  if (lead !== null) return { ...initialState(at, lead.district, lead.unit), decidedByPerson: true };
  return initialState(at, district, district === null ? null : directory.unitOfDistrict(district));
}

/** What it answers or quotes is read with it. A person may have said that it is a complaint, and where the complainant lives. */
function openingReading(post: LandedPost, world: BatchWorld): { readonly reading: DocketReading | Reading; readonly marks: string | null } {
  const { known, directory, statement } = world;
  const alone = findingsOf(post, world);
  const named = namedByComplainant<LandedPost>([post], null, known, directory).length > 0;
  const read = (named ? readDocket({ docketId: null, own: [post] }, { ...world, lookup: known }) : null) ?? alone;
  const isMarked = post.marked === 'complaint';
  const machine: MachineView = {
    ...(isMarked && { actionable: read.actionable }),
    ...(statement?.country !== undefined && { country: read.country }),
  };
  return {
    reading: {
      ...read,
      ...(isMarked && { actionable: 'yes' as const, actionableReason: BY_PERSON }),
      ...(statement?.country !== undefined && { country: statement.country }),
    },
    marks: marksColumn(machine),
  };
}
