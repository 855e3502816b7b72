/** A complaint as everyone reads it: one object behind table, JSON and CSV, without what may not be shown. */
import { type ComplaintRow, serialsOf } from '../db/stores/dockets/complaint-store.ts';
import { type MediaRow, mediaOf } from '../db/stores/posts/media-store.ts';
import { type ConcernRow, concernsOf } from '../db/stores/dockets/concern-store.ts';
import type { Handle } from '../db/db.ts';
import { registeredHandles } from '../db/stores/directory/handle-store.ts';
import { seriesOf } from '../db/stores/facts/register-store.ts';
import type { Actionable, Category, Outcome, Party, Source, Status, Urgency } from '../domain/docket/complaint.ts';
import { Directory } from '../domain/directory/directory.ts';
import { formatDocket } from '../domain/docket/number/docket-number.ts';
import type { Decision } from '../domain/reading/reading.ts';
import { fromSortable, isXId } from '../domain/x/x-id.ts';

export interface Person {
  /** X's user id. */
  readonly id: string | null;
  readonly handle: string | null;
}

export interface Media {
  readonly key: string;
  readonly type: string;
  readonly url: string | null;
  readonly altText: string | null;
}

export interface Complaint {
  readonly docket: string;
  readonly series: string;
  readonly year: number;
  readonly serial: number;
  readonly status: Status;
  readonly outcome: Outcome | null;
  /** The docket that it duplicates, or the other authority that has it. */
  readonly outcomeDetail: string | null;
  readonly attention: boolean;
  readonly waitingOn: Party;
  readonly waitingSince: string;
  readonly urgency: Urgency;
  readonly actionable: Actionable;
  readonly categories: readonly Category[];
  /** Not null: text, complainant, post, link, attachments and categories are withheld (law 8). */
  readonly withheld: 'class' | null;
  readonly source: Source;
  readonly postId: string | null;
  readonly url: string | null;
  readonly postedAt: string;
  readonly registeredAt: string;
  readonly backlog: boolean;
  readonly complainant: Person | null;
  readonly text: string | null;
  /** The words of its post were forgotten: what is withheld is nothing that could be revealed. */
  readonly erased: boolean;
  readonly language: string;
  /** Registered handles that the post tags. */
  readonly handles: readonly string[];
  readonly media: readonly Media[];
  readonly unit: string | null;
  readonly district: string | null;
  readonly otherUnits: readonly ConcernRow[];
  readonly country: string | null;
  readonly routing: { readonly decision: Decision; readonly confidence: number; readonly ruleset: string };
  readonly followUps: number;
  /** When the complainant wrote last after the complaint; null where there was nothing more. */
  readonly followUpAt: string | null;
  readonly alsoAffected: number;
  readonly reposts: number;
  readonly acknowledgedAt: string | null;
  readonly forwardedAt: string | null;
  readonly firstReplyAt: string | null;
  readonly firstReplyBy: string | null;
  readonly unitRepliedAt: string | null;
  readonly closedAt: string | null;
  readonly approvedAt: string | null;
  readonly reopenCount: number;
  readonly numberToldAt: string | null;
  /** The older docket that this one continues. */
  readonly continues: string | null;
}

/** Makes complaints of rows, a page at a time: what belongs to a page is looked up once for all of it. */
export class ComplaintMaker {
  readonly #handle: Handle;
  readonly #series: string;
  readonly #directory: Directory;

  private constructor(handle: Handle, series: string, directory: Directory) {
    this.#handle = handle;
    this.#series = series;
    this.#directory = directory;
  }

  static async load(handle: Handle): Promise<ComplaintMaker> {
    return new ComplaintMaker(handle, await seriesOf(handle), new Directory(await registeredHandles(handle), []));
  }

  /** `revealed`: with what is withheld; for one docket, and only after the reason was recorded. */
  async make(rows: readonly ComplaintRow[], revealed = false): Promise<Complaint[]> {
    const shown = revealed ? rows : rows.filter(({ withheld }) => withheld === null);
    const media = await mediaOf(
      this.#handle,
      shown.map((row) => row.post_id),
    );
    const concerns = await concernsOf(
      this.#handle,
      rows.map((row) => row.id),
    );
    const linked = rows.flatMap((row) => [row.continues_id, duplicateOf(row)]).filter((id) => id !== null);
    const places = linked.length > 0 ? await serialsOf(this.#handle, [...new Set(linked)]) : new Map();
    const numberOf = (id: number | null): string | null => {
      const place = id === null ? undefined : places.get(id);
      return place ? formatDocket(this.#series, place) : null;
    };
    return rows.map((row) => {
      const withheld = row.withheld !== null && !revealed;
      const postId = row.post_x_id === null ? null : fromSortable(row.post_x_id);
      return {
        docket: formatDocket(this.#series, row),
        series: this.#series,
        year: row.year,
        serial: row.serial,
        status: row.status,
        outcome: row.outcome,
        outcomeDetail: row.outcome === 'duplicate' ? (numberOf(duplicateOf(row)) ?? row.outcome_detail) : row.outcome_detail,
        attention: row.attention === 1,
        waitingOn: row.waiting_on,
        waitingSince: row.waiting_since,
        urgency: row.urgency,
        actionable: row.actionable,
        categories: withheld ? [] : (words(row.categories) as Category[]),
        withheld: row.withheld === null ? null : 'class',
        source: row.source,
        postId: withheld ? null : postId,
        url: withheld ? null : postUrl(postId, row.author_handle),
        postedAt: row.posted_at,
        registeredAt: row.registered_at,
        backlog: row.backlog === 1,
        complainant: withheld || row.author_x_id === null ? null : person(row.author_x_id, row.author_handle),
        text: withheld ? null : row.text,
        erased: row.status !== 'void' && row.text === null,
        language: row.language,
        handles: this.#tagged(row.mentions ?? '', row.posted_at),
        media: withheld ? [] : (media.get(row.post_id) ?? []).map(publicMedia),
        unit: row.lead_unit,
        district: row.district,
        otherUnits: concerns.get(row.id) ?? [],
        country: row.country,
        routing: { decision: row.decision, confidence: row.confidence, ruleset: row.ruleset },
        followUps: row.follow_ups,
        followUpAt: row.follow_up_at,
        alsoAffected: row.also_affected,
        reposts: row.reposts,
        acknowledgedAt: row.acknowledged_at,
        forwardedAt: row.forwarded_at,
        firstReplyAt: row.first_reply_at,
        firstReplyBy: row.first_reply_by,
        unitRepliedAt: row.unit_replied_at,
        closedAt: row.closed_at,
        approvedAt: row.approved_at,
        reopenCount: row.reopen_count,
        numberToldAt: row.number_told_at,
        continues: numberOf(row.continues_id),
      };
    });
  }

  /** Registered handles among the tags, as of the post's time. */
  #tagged(mentions: string, at: string): string[] {
    return [...new Set(words(mentions))].flatMap((key) => this.#directory.tagged(key, at)?.name ?? []);
  }
}

export function person(sortableXId: string, handle: string | null): Person {
  const id = fromSortable(sortableXId);
  return { id: isXId(id) ? id : null, handle };
}

/** The post's address on X; it opens even if the author's name is not known. */
export function postUrl(postId: string | null, authorHandle: string | null): string | null {
  return postId === null ? null : `https://x.com/${authorHandle ?? 'i'}/status/${postId}`;
}

export function publicMedia({ key, type, url, altText }: MediaRow): Media {
  return { key, type, url, altText };
}

function duplicateOf(row: ComplaintRow): number | null {
  return row.outcome === 'duplicate' && row.outcome_detail !== null && /^\d+$/.test(row.outcome_detail) ? Number(row.outcome_detail) : null;
}

function words(text: string): string[] {
  return text.split(' ').filter(Boolean);
}
