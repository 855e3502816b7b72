/** A day of posts put away and forwarded at the keyboard, with what the program offers and nothing else: no history, no completion, no script. */
import { writeFileSync } from 'node:fs';
import { run, temporaryFolder } from './run.ts';
import { type Reply, typeCommand } from './typist.ts';

const NOW = new Date('2026-11-28T12:00:00.000Z');

/** What a person sees in a post. `reason`: the number of the ready reason, or words of her own. */
type Seen =
  | { readonly kind: 'none'; readonly reason: string }
  | { readonly kind: 'complaint'; readonly district: null }
  /** The post names no district; the person knows it. */
  | { readonly kind: 'complaint'; readonly district: string };

const POSTS: readonly (readonly [text: string, seen: Seen])[] = [
  ['बहुत बढ़िया काम किया, यूपी पुलिस को सलाम', { kind: 'none', reason: '1' }],
  ['हाथरस के सादाबाद में मेरी मोटरसाइकिल चोरी हो गई', { kind: 'complaint', district: null }],
  ['आज प्रदेश में कानून व्यवस्था पर मंत्री जी का भाषण हुआ', { kind: 'none', reason: '3' }],
  ['Thank you for the quick help yesterday, great team', { kind: 'none', reason: '1' }],
  ['एटा के जलेसर में दबंगों ने हमारे खेत पर कब्ज़ा कर लिया', { kind: 'complaint', district: null }],
  ['मेरे हिसाब से पुलिस को नई गाड़ियाँ मिलनी चाहिए', { kind: 'none', reason: '2' }],
  ['Flat 50% off on mobile covers, order now', { kind: 'none', reason: '4' }],
  ['पड़ोसी रोज़ मारपीट करता है, थाने में सुनवाई नहीं हो रही', { kind: 'complaint', district: 'Ballia' }],
  ['टेस्ट पोस्ट, कृपया ध्यान न दें', { kind: 'none', reason: '5' }],
  ['पटना में ट्रैफिक बहुत खराब है', { kind: 'none', reason: '6' }],
  ['आगरा के ताजगंज में होटल वाले ने रुपये वापस नहीं किए', { kind: 'complaint', district: null }],
  ['नई फिल्म में पुलिस वाले का रोल कमाल का है', { kind: 'none', reason: '7' }],
];
const OWN_WORDS = 'फिल्म की चर्चा';
const TRANSFER_REASON = 'फ़ोन पर बताया';

export interface Day {
  readonly posts: number;
  readonly noComplaint: number;
  readonly forwarded: number;
  readonly keys: number;
}

/** Throws where a docket is left open, or an act fails. */
export async function keysOfADay(posts: number): Promise<Day> {
  using folder = temporaryFolder();
  const env = { HOME: folder.path, UPPOLICE_DB: folder.file('r.db'), PWD: folder.path };
  const uppolice = (argv: readonly string[]) => run(argv, { env, now: NOW });
  writeFileSync(folder.file('day.ndjson'), dayOf(posts));
  await uppolice(['init', '--yes']);
  await uppolice(['import', folder.file('day.ndjson')]);
  const listed: readonly { docket: string; text: string }[] = JSON.parse((await uppolice(['list', '--json'])).stdout);
  const seen = new Map(listed.map(({ docket, text }) => [docket, seenIn(text)]));
  if (seen.size !== posts) throw new Error(`${posts} posts, ${seen.size} dockets`);

  // The folder is the place where the desk keeps its packets.
  const before = process.cwd();
  process.chdir(folder.path);
  const typed = await typeCommand(['show', '--next'], repliesOf(seen), env, NOW).finally(() => process.chdir(before));
  const after: readonly { status: string; outcome: string | null; forwardedAt: string | null }[] = JSON.parse(
    (await uppolice(['list', '--json'])).stdout,
  );
  const day = {
    posts,
    noComplaint: after.filter(({ outcome }) => outcome === 'not_actionable').length,
    forwarded: after.filter(({ forwardedAt }) => forwardedAt !== null).length,
    keys: typed.keys,
  };
  if (day.noComplaint + day.forwarded !== posts || (await uppolice(['audit', 'verify'])).code !== 0)
    throw new Error(`the day was not done: ${JSON.stringify(day)}`);
  return day;
}

function repliesOf(seen: ReadonlyMap<string, Seen>): readonly Reply[] {
  const done = new Set<string>();
  const transferred = new Set<string>();
  let here = '';
  const seenHere = () => {
    const post = seen.get(here);
    if (!post) throw new Error(`${here} is not of this day`);
    return post;
  };
  return [
    [/(Nothing more waits)[\s\S]*act: $/, () => 'q'],
    [
      /(UPP-\d{4}-\d{6}-\d), act: \n/,
      ([, docket = '']) => {
        here = docket;
        const post = seenHere();
        if (done.size === seen.size) return 'q';
        if (done.has(here)) return 'n';
        if (post.kind === 'none') return 'c';
        return post.district === null || transferred.has(here) ? 'f' : 't';
      },
    ],
    [/What came of it\?[\s\S]*Number \(1-11\): \n?$/, () => '1\r'],
    [
      /not actionable\?[\s\S]*Number \(1-7\): \n?$/,
      () => {
        const post = seenHere();
        if (post.kind !== 'none') throw new Error('a complaint is closed');
        if (post.reason !== '7') done.add(here);
        return `${post.reason}\r`;
      },
    ],
    [
      /The reason for closing: \n?$/,
      () => {
        done.add(here);
        return `${OWN_WORDS}\r`;
      },
    ],
    [
      /To which unit\?[^\n]* \n?$/,
      () => {
        const post = seenHere();
        return `${post.kind === 'complaint' && post.district !== null ? post.district : '1'}\r`;
      },
    ],
    [
      /The reason for the transfer: \n?$/,
      () => {
        transferred.add(here);
        return `${TRANSFER_REASON}\r`;
      },
    ],
    [
      /\(y\/N\) \n?$/,
      () => {
        done.add(here);
        return 'y\r';
      },
    ],
  ];
}

function dayOf(posts: number): string {
  const lines = Array.from({ length: posts }, (_, at) => {
    const [text] = POSTS[at % POSTS.length] ?? [''];
    const id = String(7_000_000 + at);
    const post = {
      id: String(1_993_500_000_000_000_000n + BigInt(at)),
      text: `@Uppolice ${text} ${wordOf(at)}`,
      author_id: id,
      created_at: new Date(NOW.getTime() - (posts - at) * 60_000).toISOString(),
    };
    return JSON.stringify({ data: [post], includes: { users: [{ id, username: `citizen_${at}` }] } });
  });
  return lines.join('\n');
}

/** Behind each text, so that no two are the same. */
function wordOf(at: number): string {
  return `(${at + 1})`;
}

function seenIn(text: string): Seen {
  const found = POSTS.find(([words]) => text.includes(words));
  if (!found) throw new Error(`not of this day: ${text}`);
  return found[1];
}
