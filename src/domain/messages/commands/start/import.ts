/** What `import` says. */
import { count } from '../../../text/amounts.ts';
import { countEn, countHi } from '../../counted.ts';
import type { Text } from '../../text.ts';

export const IMPORT = {
  description: {
    en: 'Takes posts in from files: pages of X API v2, twarc2 output (pages or flattened), v1.1 statuses and streams, the tweets.js of an archive that X gives an account; JSON or NDJSON, gzip too. "-" is standard input. Importing the same posts again changes nothing, so an interrupted import is simply run again.',
    hi: 'फ़ाइलों से पोस्ट लेता है: X API v2 के पृष्ठ, twarc2 का आउटपुट (पृष्ठ या flattened), v1.1 स्टेटस और स्ट्रीम, X से मिले खाते के संग्रह की tweets.js; JSON या NDJSON, gzip भी। "-" मानक इनपुट है। वही पोस्ट फिर से लेने पर कुछ नहीं बदलता, इसलिए बीच में रुका आयात फिर से चलाएँ।',
  },
  author: {
    en: 'whose archive it is: a registered handle; HANDLE:ID where the register does not know its id yet',
    hi: 'संग्रह किसका है: दर्ज हैंडल; आईडी अभी दर्ज न हो तो HANDLE:ID',
  },
  unknownId: (handle: string): Text => ({
    en: `The register does not know the id of @${handle} yet.`,
    hi: `@${handle} की आईडी अभी रजिस्टर में नहीं है।`,
  }),
  askX: (handle: string): Text => ({ en: `Ask X for it: uppolice handle check ${handle}`, hi: `X से पूछें: uppolice handle check ${handle}` }),
  giveId: (handle: string): Text => ({
    en: `Or give it: --author ${handle}:ID; account.js of the archive names it as accountId.`,
    hi: `या स्वयं दें: --author ${handle}:ID; संग्रह की account.js में वह accountId है।`,
  }),
  otherId: (handle: string, known: string): Text => ({
    en: `@${handle} has the id ${known} here, not the one that was given.`,
    hi: `@${handle} की आईडी यहाँ ${known} है, दी गई आईडी नहीं।`,
  }),
  notRegistered: (handle: string): Text => ({ en: `@${handle} is not registered here.`, hi: `@${handle} यहाँ दर्ज नहीं है।` }),
  listAllHandles: { en: 'See them: uppolice handle list', hi: 'सूची देखें: uppolice handle list' },
  examples: {
    en: `
Examples:
  $ uppolice import posts.json
  $ uppolice import october.ndjson.gz november.ndjson.gz
  $ twarc2 flatten results.jsonl | uppolice import -
  $ uppolice import tweets.js --author Uppolice
  $ uppolice import posts.json --json`,
    hi: `
उदाहरण:
  $ uppolice import posts.json
  $ uppolice import october.ndjson.gz november.ndjson.gz
  $ twarc2 flatten results.jsonl | uppolice import -
  $ uppolice import tweets.js --author Uppolice
  $ uppolice import posts.json --json`,
  },
  reading: (file: Text, posts: number, percent: number | null): Text => ({
    en: `Reading ${file.en}: ${countEn(posts, 'post')}${percent === null ? '' : `, ${percent} %`}`,
    hi: `${file.hi} पढ़ी जा रही है: ${countHi(posts, 'post')}${percent === null ? '' : `, ${percent} %`}`,
  }),
  interrupted: (waiting: number): Text => ({
    en: `Interrupted: what was read is kept.${waiting > 0 ? ` ${count(waiting)} of the new posts have no number yet.` : ''} Run the same command again to go on.`,
    hi: `बीच में रोका गया: जो पढ़ा गया वह सुरक्षित है।${waiting > 0 ? ` ${count(waiting)} नई पोस्ट को अभी संख्या नहीं मिली।` : ''} आगे बढ़ने के लिए वही कमांड फिर चलाएँ।`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
