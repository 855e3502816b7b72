/** Recognises by its first bytes what a file is that holds no JSON of X, so that it can be refused by name. */
import { FOREIGN } from '../../domain/messages/x/foreign-files.ts';
import { POST_FILE } from '../../domain/messages/x/files.ts';
import type { Text } from '../../domain/messages/text.ts';
import { UserError } from '../../domain/user-error.ts';

export interface Foreign {
  readonly what: Text;
  /** `FILE` in it stands for the file's name. */
  readonly cure: Text;
}

/** Refuses the file by name; its name stands in the cure where a shell would read it as it is. */
export function refusalOf(name: Text, { what, cure }: Foreign): UserError {
  const named = (words: string) => (/^[\w./-]+$/.test(name.en) ? words.replaceAll(/\bFILE\b/g, name.en) : words);
  return new UserError('bad_input', POST_FILE.is(name, what), [{ en: named(cure.en), hi: named(cure.hi) }]);
}

/** By the first bytes of the unpacked file. A second gzip layer is all that is left of gzip there. */
const SIGNATURES: readonly (readonly [bytes: readonly number[], foreign: Foreign])[] = [
  [[0xff, 0xfe], { what: FOREIGN.utf16, cure: FOREIGN.saveAsUtf8 }],
  [[0xfe, 0xff], { what: FOREIGN.utf16, cure: FOREIGN.saveAsUtf8 }],
  [[0x50, 0x4b, 0x03], { what: FOREIGN.zip, cure: FOREIGN.unpackZip }],
  [[0x1f, 0x8b], { what: FOREIGN.packedTwice, cure: FOREIGN.unpackOnce }],
  [ascii('BZh'), { what: FOREIGN.packed('bzip2'), cure: FOREIGN.unpack('bunzip2 -c') }],
  [[0xfd, ...ascii('7zXZ')], { what: FOREIGN.packed('xz'), cure: FOREIGN.unpack('xz -dc') }],
  [[0x28, 0xb5, 0x2f, 0xfd], { what: FOREIGN.packed('zstd'), cure: FOREIGN.unpack('zstd -dc') }],
  [[...ascii('7z'), 0xbc, 0xaf], { what: FOREIGN.packed('7-Zip'), cure: FOREIGN.unpackZip }],
  [ascii('%PDF'), { what: FOREIGN.pdf, cure: POST_FILE.expected }],
  [ascii('SQLite'), { what: FOREIGN.database, cure: FOREIGN.nameItAsRegister }],
];

/** A NUL within these first bytes says that the file is not text. */
const LOOKED_AT = 1 << 16;

export function foreignBytes(head: Buffer): Foreign | null {
  const known = SIGNATURES.find(([bytes]) => bytes.every((byte, at) => head[at] === byte));
  if (known) return known[1];
  return head.subarray(0, LOOKED_AT).includes(0) ? { what: FOREIGN.binary, cure: POST_FILE.expected } : null;
}

const LONGEST_HEADING = 4096;
/** A heading of a table: three cells at least, none of which is a piece of JSON. */
const HEADING = /^[^{}[\]:]+?([,;\t|])[^{}[\]:]+?\1[^{}[\]:]+$/;

/** By the first line of a text file; null for what may be JSON. */
export function foreignText(head: Buffer): Foreign | null {
  const text = head
    .subarray(0, LONGEST_HEADING)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (/^window\.YTD\.(?!tweets?\.)/.test(text)) return { what: FOREIGN.otherArchive, cure: FOREIGN.importItsTweets };
  if (/^<(?:!doctype|html|\?xml|\w+[\s>])/i.test(text)) return { what: FOREIGN.webPage, cure: FOREIGN.saveTheJson };
  const [line = ''] = text.split(/\r?\n/, 1);
  if (!HEADING.test(line.trim())) return null;
  return /\b(?:author_id|author\.|conversation_id|edit_history_tweet_ids)/.test(line)
    ? { what: FOREIGN.twarcTable, cure: FOREIGN.importItsSource }
    : { what: FOREIGN.table, cure: FOREIGN.getJson };
}

function ascii(text: string): number[] {
  return [...Buffer.from(text, 'latin1')];
}
