/** The tables, as Kysely sees them. Times are UTC ISO-8601 text, booleans 0/1, X ids in sortable form (20 digits). */
import type { CountriesTable, ServiceChecksTable } from './countries.ts';
import type { DistrictsTable, HandlesTable, LearntPlacesTable, UnitsTable } from './directory.ts';
import type { DispatchesTable, UpdatesToCheckTable } from './dispatches.ts';
import type {
  CampaignsTable,
  ClaimsTable,
  ConcernsTable,
  DocketsTable,
  OutsideBodiesTable,
  StatementsTable,
  ThreadsTable,
} from './dockets.ts';
import type { AnchorsTable, ChainHeadTable, EventTextsTable, EventsTable, RowSaltsTable, SealedRowsTable } from './events.ts';
import type { CountersTable, RegisterTable } from './facts.ts';
import type { CoverageTable, GapsTable, IntakesTable } from './intake.ts';
import type { KitRecordsTable } from './kit.ts';
import type { LedgerTable, PaidReadsTable } from './ledger.ts';
import type { DigestsTable, OutreachTable, PublicationsTable, WordingsTable } from './outreach.ts';
import type { ContactsTable, CoordinatorsTable, OperatorsTable } from './people.ts';
import type { AuthorsTable, CompletedPostsTable, MediaTable, PostsTable } from './posts.ts';
import type { DocketTallyTable, ReplyTallyTable, StateTallyTable } from './tally.ts';

export interface Schema {
  register: RegisterTable;
  counters: CountersTable;
  units: UnitsTable;
  districts: DistrictsTable;
  handles: HandlesTable;
  countries: CountriesTable;
  service_checks: ServiceChecksTable;
  coordinators: CoordinatorsTable;
  operators: OperatorsTable;
  contacts: ContactsTable;
  intakes: IntakesTable;
  authors: AuthorsTable;
  posts: PostsTable;
  media: MediaTable;
  completed_posts: CompletedPostsTable;
  dockets: DocketsTable;
  docket_tally: DocketTallyTable;
  reply_tally: ReplyTallyTable;
  state_tally: StateTallyTable;
  statements: StatementsTable;
  outside_bodies: OutsideBodiesTable;
  concerns: ConcernsTable;
  threads: ThreadsTable;
  events: EventsTable;
  event_texts: EventTextsTable;
  chain_head: ChainHeadTable;
  anchors: AnchorsTable;
  row_salts: RowSaltsTable;
  sealed_rows: SealedRowsTable;
  dispatches: DispatchesTable;
  updates_to_check: UpdatesToCheckTable;
  claims: ClaimsTable;
  campaigns: CampaignsTable;
  coverage: CoverageTable;
  gaps: GapsTable;
  ledger: LedgerTable;
  paid_reads: PaidReadsTable;
  kit_records: KitRecordsTable;
  outreach: OutreachTable;
  publications: PublicationsTable;
  wordings: WordingsTable;
  digests: DigestsTable;
  learnt_places: LearntPlacesTable;
}
