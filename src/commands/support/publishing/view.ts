/** Good work and rebuttals as the commands give them out: several in a table, one with the words of each handle. */
import { countryName, countryText } from '../../../domain/directory/country.ts';
import { PUBLISHING, PUBLISHING_OF } from '../../../domain/messages/commands/overseas/publishing.ts';
import { PUBLISHING_RULES } from '../../../domain/messages/register/overseas/publishing.ts';
import type { Text } from '../../../domain/messages/text.ts';
import type { PublicationKind } from '../../../domain/overseas/publishing/publication.ts';
import { dayForPeople, istDate } from '../../../domain/time/ist.ts';
import type { Context } from '../../../ports.ts';
import type { PublicationShown } from '../../../register/overseas/publishing/find-publication.ts';
import { renderRecord } from '../../../render/screen/record.ts';
import { renderTable } from '../../../render/screen/table.ts';

export function publicationJson({ id, kind, country, wordings, ...rest }: PublicationShown) {
  return {
    id,
    kind,
    country,
    countryName: country === null ? null : countryName(country, 'en'),
    ...rest,
    wordings: wordings.map(({ id: _, publicationId: __, body, ...wording }) => ({ ...wording, text: body })),
  };
}

/** Empty where there is nothing, so that a pipe stays empty; a terminal says so. */
export function publicationTable(rows: readonly PublicationShown[], kind: PublicationKind, ctx: Context): string {
  const { text, io } = ctx;
  if (rows.length === 0) return io.stdoutIsTerminal ? `${text(PUBLISHING_OF.none[kind])}\n` : '';
  return renderTable(
    rows,
    [
      { title: text(PUBLISHING.fieldNumber), value: ({ id }) => String(id), align: 'right' },
      { title: text(PUBLISHING.fieldState), value: ({ state }) => text(PUBLISHING.states[state]), code: ({ state }) => state },
      { title: text(PUBLISHING.fieldCountry), value: (row) => text(countrySaid(row)), code: ({ country }) => country ?? '', shrink: true },
      {
        title: text(kind === 'rebuttal' ? PUBLISHING.fieldClaim : PUBLISHING.fieldWhat),
        value: ({ claim, fact }) => claim ?? fact,
        shrink: true,
      },
      {
        title: text(PUBLISHING.fieldPublished),
        value: (row) => text(PUBLISHING.outOf(publishedOf(row), row.wordings.length)),
        code: (row) => String(publishedOf(row)),
      },
    ],
    io,
  );
}

export function publicationRecord(found: PublicationShown, ctx: Context): string {
  const { text } = ctx;
  const { id, state, wordings } = found;
  const words = wordings.flatMap((row) => [
    [text(PUBLISHING.wordsOf(row.handle, row.language)), row.body] as const,
    ['', row.url ?? text(row.approvedAt === null ? PUBLISHING.waits : PUBLISHING.ready)] as const,
  ]);
  return renderRecord(
    [
      [text(PUBLISHING.fieldNumber), `${id} (${text(PUBLISHING.states[state])})`],
      [text(PUBLISHING.fieldCountry), text(countrySaid(found))],
      [text(PUBLISHING.fieldDistrict), found.district],
      [text(PUBLISHING.fieldClaim), found.claim],
      [text(PUBLISHING.fieldLink), found.claimLink],
      [text(PUBLISHING.fieldFirstSeen), found.firstSeen === null ? null : dayForPeople(found.firstSeen)],
      [text(PUBLISHING.fieldFact), found.fact],
      [text(PUBLISHING.fieldProof), found.proof],
      [text(PUBLISHING.fieldDrafted), text(PUBLISHING.by(istDate(found.draftedAt), found.draftedBy))],
      [
        text(PUBLISHING.fieldDecided),
        found.decidedAt === null ? null : text(PUBLISHING.by(istDate(found.decidedAt), found.decidedBy ?? '')),
      ],
      ...words,
      ...nextSteps(found).map((step) => [text(PUBLISHING.fieldNext), text(step)] as const),
    ],
    ctx.io,
  );
}

function nextSteps({ id, kind, state, wordings }: PublicationShown): Text[] {
  if (state === 'refused') return [];
  if (wordings.length === 0) return [PUBLISHING_RULES.writeWords(kind, id)];
  return [
    ...(wordings.some(({ approvedAt }) => approvedAt === null) ? [PUBLISHING_RULES.approveIt(kind, id)] : []),
    ...(wordings.some(({ approvedAt, url }) => approvedAt !== null && url === null) ? [PUBLISHING_RULES.publishIt(kind, id)] : []),
    ...(kind === 'rebuttal' && state !== 'draft' ? [PUBLISHING_RULES.seeMatches(id)] : []),
  ];
}

function countrySaid({ country }: Pick<PublicationShown, 'country'>): Text {
  return country === null ? PUBLISHING.allCountries : countryText(country);
}

function publishedOf({ wordings }: PublicationShown): number {
  return wordings.filter(({ url }) => url !== null).length;
}
