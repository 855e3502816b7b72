/** Invented posts that arrive at a steady rate, so that `sync --watch` has something to read. */

import { MINUTE_MS } from '../../domain/time/ist.ts';
import { firstIdAt } from '../../domain/x/x-id.ts';
import type { SandboxClock } from './clock.ts';
import { entitiesOf } from './entities.ts';
import { seededRandom } from './random.ts';
import type { RawV2Post } from './raw.ts';
import { timeOfPost, type World } from './world.ts';

const HANDLES = [
  'Uppolice',
  'agrapolice',
  'lkopolice',
  'kanpurnagarpol',
  'varanasipolice',
  'meerutpolice',
  'gorakhpurpolice',
  'jhansipolice',
  'UPPolNRI',
];
const PLACES = ['ताजगंज', 'गोमती नगर', 'किदवई नगर', 'लंका', 'सदर बाजार', 'सिविल लाइन्स', 'Shahpur', 'Nawabad', 'Hazratganj'];
const MATTERS = [
  'में मोबाइल चोरी हो गया, रिपोर्ट नहीं लिखी जा रही है। कृपया मदद करें',
  'में दबंगों ने रास्ता बंद कर दिया है, कई बार शिकायत की',
  'me bike chori ho gayi hai, please madad kijiye',
  'traffic jam every evening, nobody at the crossing',
  'में ऑनलाइन ठगी हो गई, खाते से पैसे निकल गए',
  'में रात भर तेज आवाज में डीजे बज रहा है',
  'me padosi jaan se marne ki dhamki de raha hai',
];

export class Arrivals {
  private readonly world: World;
  private readonly clock: SandboxClock;
  private readonly everyMs: number;
  private readonly random: () => number;
  private timer: NodeJS.Timeout | null = null;
  private due = 0;
  private lastAt = 0;
  private serial = 0;

  constructor(world: World, clock: SandboxClock, perMinute: number, seed: number) {
    this.world = world;
    this.clock = clock;
    this.everyMs = MINUTE_MS / perMinute;
    this.random = seededRandom(seed);
  }

  start(): void {
    this.lastAt = Date.now();
    this.timer = setInterval(() => this.catchUp(), Math.min(1000, this.everyMs));
  }

  stop(): void {
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
  }

  /** Timers may fire late: adds all posts that are due by now. */
  private catchUp(): void {
    const now = Date.now();
    this.due += (now - this.lastAt) / this.everyMs;
    this.lastAt = now;
    const posts: RawV2Post[] = [];
    for (; this.due >= 1; this.due -= 1) posts.push(this.invent());
    this.world.add({ posts });
  }

  private invent(): RawV2Post {
    const pick = <T>(list: readonly T[]): T => list[Math.floor(this.random() * list.length)] as T;
    this.serial += 1;
    const author = this.world.users.ensure(`Nagrik_${1000 + Math.floor(this.random() * 9000)}`);
    const tagged = new Set([pick(HANDLES), ...(this.random() < 0.3 ? ['Uppolice'] : [])]);
    for (const name of tagged) this.world.users.ensure(name);
    const text = `${[...tagged].map((name) => `@${name}`).join(' ')} ${pick(PLACES)} ${pick(MATTERS)} (${this.serial})`;
    const at = this.clock.now();
    const id = String(BigInt(firstIdAt(new Date(at))) + BigInt(this.serial % 4_194_304));
    const entities = entitiesOf(text, (name) => this.world.users.byName(name));
    return {
      id,
      text,
      author_id: author.id,
      created_at: timeOfPost(at),
      conversation_id: id,
      edit_history_tweet_ids: [id],
      lang: /\p{Script=Devanagari}/u.test(text) ? 'hi' : 'en',
      ...(entities && { entities }),
    };
  }
}
