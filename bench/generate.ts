/** Writes invented posts as NDJSON (flattened X API v2, with authors). The same count gives the same file. */
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { firstIdAt } from '../src/domain/x/x-id.ts';

const DISTRICTS = [
  'आगरा',
  'Lucknow',
  'गाजीपुर',
  'Kanpur',
  'बलिया',
  'Meerut',
  'उन्नाव',
  'Jhansi',
  'मऊ',
  'Bareilly',
  'सीतापुर',
  'Varanasi',
  'बस्ती',
  'Etawah',
  'गोंडा',
  'Hapur',
];
const HANDLES = [
  'agrapolice',
  'lkopolice',
  'ghazipurpolice',
  'kanpurnagarpol',
  'balliapolice',
  'meerutpolice',
  'unnaopolice',
  'jhansipolice',
];
const MATTERS = [
  'मेरी मोटरसाइकिल चोरी हो गई, थाने पर तहरीर दी है, अभी तक रिपोर्ट दर्ज नहीं हुई',
  'Some men have taken over our plot and threaten my father; the chowki does not listen',
  'mere account se 24000 rupaye kat gaye, 1930 par complaint ki thi, koi jawab nahi aaya',
  'चौराहे पर रोज जाम लगता है, कोई पुलिसकर्मी नहीं रहता, कृपया संज्ञान लें',
  'पड़ोसी ने लाठी डंडे से मारपीट की, मेडिकल हो चुका है, कार्रवाई नहीं हुई',
  'My passport verification is pending for two months at the local station',
  'bhai sahab raat ko DJ bahut tez bajta hai bacchon ki padhai nahi ho pa rahi',
  'शानदार काम, गुम हुआ मोबाइल दो दिन में वापस मिला, धन्यवाद',
];

/** Random numbers that are the same everywhere, so that a file can be reproduced (Park and Miller, 1988). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

interface Root {
  readonly id: string;
  readonly author: number;
}

/** The last post is at `end`, with one about every four seconds before it; one in twelve is a reply by its author or by the police. */
export async function writePosts(path: string, count: number, end: Date): Promise<void> {
  const pick = numbers(20_261_124);
  const file = createWriteStream(path);
  const start = end.getTime() - count * 4_000;
  let root: Root | null = null;
  for (let n = 0; n < count; n++) {
    const at = new Date(start + n * 4_000 + pick(4_000));
    const id = (BigInt(firstIdAt(at)) + BigInt(n % 4096)).toString();
    const kind = pick(12);
    const reply: Root | null = kind < 1 && root !== null ? root : null;
    const police: boolean = reply !== null && pick(2) === 0;
    const author: number = police ? 0 : (reply?.author ?? 1 + pick(Math.max(1000, count >> 2)));
    const matter = MATTERS[pick(MATTERS.length)];
    const district = DISTRICTS[pick(DISTRICTS.length)];
    const text = police
      ? '@citizen कृपया सूचनार्थ एवं आवश्यक कार्यवाही हेतु'
      : `@Uppolice ${pick(3) === 0 ? `@${HANDLES[pick(HANDLES.length)]} ` : ''}${matter}. जिला ${district}, संदर्भ ${n}`;
    const line = {
      id,
      text,
      created_at: at.toISOString(),
      author_id: String(5_000_000_000 + author),
      conversation_id: reply?.id ?? id,
      edit_history_tweet_ids: [id],
      lang: 'hi',
      ...(reply && {
        referenced_tweets: [{ type: 'replied_to', id: reply.id }],
        in_reply_to_user_id: String(5_000_000_000 + reply.author),
      }),
      author: { id: String(5_000_000_000 + author), username: police ? 'Uppolice' : `citizen_${author}`, name: `Citizen ${author}` },
    };
    if (!file.write(`${JSON.stringify(line)}\n`)) await once(file, 'drain');
    if (!reply) root = { id, author };
  }
  file.end();
  await once(file, 'close');
}
