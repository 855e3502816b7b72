/** A coordinator's digest as text: to be read on a screen, in a mail, or in a message. */
import { DIGEST_PAGE } from '../../../domain/messages/pages/digest.ts';
import { SERVICES } from '../../../domain/messages/domain/services.ts';
import { PARTY_WORDS, STATUS_WORDS } from '../../../domain/messages/screen/words/docket-words.ts';
import { OUTREACH_KIND_WORDS, OUTREACH_TOPIC_WORDS } from '../../../domain/messages/screen/words/outreach-words.ts';
import type { Lang, Text } from '../../../domain/messages/text.ts';
import { CONFIDENTIAL } from '../../../domain/overseas/service.ts';
import { dayForPeople } from '../../../domain/time/ist.ts';
import type { DigestData, DigestDocket, DigestPublication } from '../../../reports/abroad/digest.ts';
import { safeLine } from '../../safe-text.ts';
import { callIn } from '../../words/emergency-call.ts';
import { displayWidth, wrapText } from '../display-width.ts';

/** `columns`: 0 for lines that are never broken, as a pipe wants them. */
export function digestText(digest: DigestData, lang: Lang, columns: number): string {
  const said = (text: Text, indent = '') => broken(text[lang], indent, columns);
  const section = (title: Text, lines: readonly string[]) => ['', title[lang], '─'.repeat(displayWidth(title[lang])), ...lines];
  const place = DIGEST_PAGE.place(digest.country, digest.city);
  return `${[
    ...said(DIGEST_PAGE.title(place, digest.day)),
    ...said(digest.coordinator === null ? DIGEST_PAGE.nobody : DIGEST_PAGE.forWhom(digest.coordinator)),
    ...said(DIGEST_PAGE.asOf(digest.day, digest.clock, digest.zone)),
    ...(digest.zoneAssumed ? said(DIGEST_PAGE.zoneAssumed(digest.country)) : []),
    ...section(
      DIGEST_PAGE.emergencies,
      emergencies(digest).flatMap((line) => said(line)),
    ),
    ...section(DIGEST_PAGE.dockets, dockets(digest, lang, said)),
    ...section(DIGEST_PAGE.outreach, outreach(digest, lang, said)),
    ...section(
      DIGEST_PAGE.services,
      services(digest).flatMap((line) => said(line, '- ')),
    ),
    ...section(DIGEST_PAGE.publications, publications(digest, said)),
  ].join('\n')}\n`;
}

type Said = (text: Text, indent?: string) => string[];

/** Local numbers first. */
export function emergencies({ country }: DigestData): Text[] {
  const call = callIn(country);
  const there =
    call.where === 'abroad' && call.numbers !== null ? DIGEST_PAGE.callThere(country, call.numbers) : DIGEST_PAGE.callUnknown(country);
  return [there, DIGEST_PAGE.callInUp];
}

/** What the docket waits for, as the coordinator can help. */
export function waitsFor({ attention, waitingOn, waitingSince }: DigestDocket): Text {
  if (attention) return DIGEST_PAGE.citizenWrote;
  return waitingOn === 'citizen' ? DIGEST_PAGE.askCitizen : DIGEST_PAGE.since(PARTY_WORDS[waitingOn], waitingSince);
}

function dockets(digest: DigestData, lang: Lang, said: Said): string[] {
  const rows = digest.dockets.flatMap((row) => {
    const mark = row.isNew ? ` (${DIGEST_PAGE.isNew[lang]})` : '';
    const line = `${row.docket}  ${STATUS_WORDS[row.status][lang]}${mark}: ${waitsFor(row)[lang]}`;
    return said({ en: line, hi: line }, '- ');
  });
  const none = digest.dockets.length === 0 && digest.withheldOpen === 0;
  return [
    ...said(DIGEST_PAGE.counts(digest.received, digest.dockets.length + digest.withheldOpen, digest.toAnswer)),
    ...(none ? said(DIGEST_PAGE.noDockets) : rows),
    ...(digest.withheldOpen > 0 ? said(DIGEST_PAGE.withheld(digest.withheldOpen)) : []),
  ];
}

function outreach(digest: DigestData, lang: Lang, said: Said): string[] {
  if (digest.outreach.length === 0) return said(DIGEST_PAGE.noOutreach);
  return digest.outreach.flatMap((row) => {
    const where = [row.city, row.place].filter((part) => part !== null).map(safeLine);
    const line = [dayForPeople(row.on), OUTREACH_TOPIC_WORDS[row.topic][lang], OUTREACH_KIND_WORDS[row.kind][lang], ...where].join(', ');
    const more = row.due ? `: ${DIGEST_PAGE.held(row.id)[lang]}` : '';
    return said({ en: `${line}${more}`, hi: `${line}${more}` }, '- ');
  });
}

/** `112, emergencies: …`, with what is to be known of it. */
export function services(digest: DigestData): Text[] {
  return digest.services.map(({ code, reach, stale }) => {
    const { name, fromAbroad } = SERVICES[code];
    const line = (lang: Lang) => {
      const remarks = [...(CONFIDENTIAL.has(code) ? [DIGEST_PAGE.confidential[lang]] : []), ...(stale ? [DIGEST_PAGE.stale[lang]] : [])];
      return `${name[lang]}${remarks.length > 0 ? ` (${remarks.join('; ')})` : ''}: ${reach ?? fromAbroad[lang]}`;
    };
    return { en: line('en'), hi: line('hi') };
  });
}

function publications(digest: DigestData, said: Said): string[] {
  if (digest.publications.length === 0) return said(DIGEST_PAGE.noPublications);
  return digest.publications.flatMap((row) => [
    ...publicationLines(row).flatMap((line, at) => said(line, at === 0 ? '- ' : '  ')),
    ...row.urls.map((url) => `  ${url}`),
  ]);
}

export function publicationLines({ claim, fact }: DigestPublication): Text[] {
  if (claim !== null) return [DIGEST_PAGE.falseClaim(safeLine(claim)), DIGEST_PAGE.trueIs(safeLine(fact))];
  const { en, hi } = DIGEST_PAGE.goodWork;
  return [{ en: `${en}: ${safeLine(fact)}`, hi: `${hi}: ${safeLine(fact)}` }];
}

/** A line that goes on stands below its own beginning. */
function broken(text: string, indent: string, columns: number): string[] {
  const line = safeLine(text);
  const further = ' '.repeat(indent.length);
  const lines = columns === 0 ? [line] : wrapText(line, columns - indent.length);
  return lines.map((each, at) => `${at === 0 ? indent : further}${each}`);
}
