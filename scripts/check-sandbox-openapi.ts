/**
 * Checks the sandbox's answers against X's own OpenAPI documents, if they are available.
 *
 *   node scripts/check-sandbox-openapi.ts [FOLDER]     default: $UPPOLICE_X_OPENAPI, else ../shared/x-api
 *
 * Exits with 1 if an answer breaks its schema, and with 0 and a note if the documents are missing.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { demoDay } from '../src/sandbox/world/demo-day.ts';
import { startSandbox } from '../src/sandbox/server/sandbox.ts';
import type { Vocabulary } from '../src/sandbox/world/vocabulary.ts';

type Json = Record<string, unknown>;

interface Question {
  readonly method: 'GET' | 'POST';
  /** The path as in the document. */
  readonly template: string;
  readonly path: string;
  readonly token: string;
  readonly body?: Json;
}

const NOW = new Date('2026-10-10T06:30:00.000Z');
const EDITIONS: readonly { file: string; vocabulary: Vocabulary }[] = [
  { file: 'openapi-2.166.json', vocabulary: 'tweet' },
  { file: 'openapi-2.167.json', vocabulary: 'post' },
];
const SELECT: Readonly<Record<Vocabulary, string>> = {
  tweet:
    'tweet.fields=attachments,author_id,conversation_id,created_at,entities,in_reply_to_user_id,lang,note_tweet,public_metrics,referenced_tweets' +
    '&expansions=author_id,attachments.media_keys,in_reply_to_user_id,entities.mentions.username,referenced_tweets.id,referenced_tweets.id.author_id,edit_history_tweet_ids' +
    '&user.fields=location&media.fields=url,alt_text',
  post:
    'post.fields=attachments,conversation_id,created_at,entities,lang,note_post,public_metrics' +
    '&expansions=author_id,attachments.media_keys,in_reply_to_user_id,entities.mentions.username,referenced_posts,edit_history_post_ids' +
    '&user.fields=location&media.fields=url,alt_text',
};

const say = (line: string) => process.stdout.write(`${line}\n`);
const folder = process.argv[2] ?? process.env.UPPOLICE_X_OPENAPI ?? join(import.meta.dirname, '../../shared/x-api');
let wrong = 0;
let checked = 0;
for (const { file, vocabulary } of EDITIONS) {
  const path = join(folder, file);
  if (!existsSync(path)) {
    say(`${file} is missing: nothing checked`);
    continue;
  }
  await checkEdition(JSON.parse(readFileSync(path, 'utf8')), file, vocabulary);
}
say(`${checked} answers checked, ${wrong} break their schema`);
// Nothing checked is no proof either.
process.exitCode = wrong > 0 || checked === 0 ? 1 : 0;

async function checkEdition(document: Json, file: string, vocabulary: Vocabulary): Promise<void> {
  const compile = compiler(document, vocabulary);
  const day = demoDay(NOW);
  const sandbox = await startSandbox({ posts: day.posts, users: day.users, media: day.media, clock: NOW, vocabulary });
  try {
    sandbox.suspend('jhansipolice');
    for (const question of questions(vocabulary, day)) {
      const response = await fetch(sandbox.url + question.path, {
        method: question.method,
        headers: { authorization: `Bearer ${question.token}` },
        ...(question.body && { body: JSON.stringify(question.body) }),
      });
      const answer: unknown = await response.json();
      if (!isDocumented(answer, response.status, vocabulary)) {
        say(
          `${file} --    ${response.status} ${question.method} ${question.path.slice(0, 100)}: a refusal that X sends but this document does not describe`,
        );
        continue;
      }
      const pointer = schemaPointer(document, question, response.status, answer);
      const faults = compile(pointer)(answer);
      checked += 1;
      if (faults.length > 0) wrong += 1;
      say(`${file} ${faults.length > 0 ? 'WRONG' : 'ok   '} ${response.status} ${question.method} ${question.path.slice(0, 100)}`);
      for (const fault of faults) say(`    ${fault}`);
    }
  } finally {
    await sandbox.close();
  }
}

function questions(vocabulary: Vocabulary, day: ReturnType<typeof demoDay>): Question[] {
  const select = SELECT[vocabulary];
  const idOf = (name: string) => day.users.find(({ username }) => username === name)?.id;
  const get = (template: string, query: string, token = 'app', ids: Record<string, string | undefined> = {}): Question => {
    const path = template.replace(/\{(\w+)\}/, (_, name: string) => ids[name] ?? '');
    return { method: 'GET', template, path: `${path}${query && `?${query}`}`, token };
  };
  const post = (body: Json, token = 'user:Uppolice'): Question => ({
    method: 'POST',
    template: '/2/tweets',
    path: '/2/tweets',
    token,
    body,
  });
  const search = '/2/tweets/search/recent';
  const agra = day.ids.get('agra-bike') ?? '';
  return [
    get(search, `query=@Uppolice&max_results=10&${select}`),
    get(search, `query=(@agrapolice OR @lkopolice) -is:retweet&max_results=100&${select}`),
    get(search, 'query=@agrapolice&max_results=100'),
    get(search, 'query=@nobody_at_all'),
    get(search, 'query=nosuch:operator'),
    get(search, 'query=@agrapolice&max_results=5'),
    get(search, 'query=@agrapolice&start_time=2020-01-01T00:00:00Z'),
    get('/2/tweets/counts/recent', 'query=@agrapolice&granularity=day'),
    get('/2/users/{id}/mentions', `max_results=5&${select}`, 'app', { id: idOf('Uppolice') }),
    get('/2/users/{id}/mentions', '', 'app', { id: idOf('jhansipolice') }),
    get('/2/users/{id}/tweets', select, 'app', { id: idOf('Uppolice') }),
    get('/2/users/{id}', 'user.fields=location', 'app', { id: idOf('Uppolice') }),
    get('/2/users/{id}', '', 'app', { id: '404' }),
    get(
      '/2/users/by',
      'usernames=Uppolice,agrapolice,nosuch_handle,jhansipolice&user.fields=created_at,description,location,protected,public_metrics,verified,verified_type',
    ),
    get('/2/users/me', '', 'user:Uppolice'),
    get('/2/users/me', ''),
    get('/2/tweets', `ids=${agra},123&${select}`),
    get('/2/usage/tweets', 'usage.fields=daily_project_usage,project_usage'),
    post({ text: 'हमने देखा है', reply: { in_reply_to_tweet_id: agra } }),
    post({ text: 'हमने देखा है', reply: { in_reply_to_tweet_id: agra } }),
    post({ text: 'unasked', reply: { in_reply_to_tweet_id: day.ids.get('news') } }, 'user:agrapolice'),
    post({}),
    post({ text: 'x' }, 'app'),
  ].map((question) => ({ ...question, path: encodeURI(question.path) }));
}

/** The newer document lists nine kinds of problems, but X sends others too, e.g. for a duplicate text or for an app's token instead of a user's. */
function isDocumented(answer: unknown, status: number, vocabulary: Vocabulary): boolean {
  const { type } = answer as { type?: string };
  return vocabulary === 'tweet' || status < 400 || !(type === 'about:blank' || type?.endsWith('/unsupported-authentication'));
}

/** A refusal is a Problem if it has a title, else an Error of version 1. */
function schemaPointer(document: Json, { method, template }: Question, status: number, answer: unknown): string {
  if (status >= 400) return `#/components/schemas/${(answer as Json).title === undefined ? 'Error' : 'Problem'}`;
  const path = template.replaceAll('/', '~1');
  const at = `#/paths/${path}/${method.toLowerCase()}/responses/${status}/content/application~1json/schema`;
  const operation = (document.paths as Record<string, Json>)[template]?.[method.toLowerCase()];
  if (!operation) throw new Error(`${template} is not in the document`);
  return at;
}

type Check = (answer: unknown) => string[];

/** OpenAPI 3.0 is JSON Schema except for `nullable` and discriminators; ajv ignores what it does not know. */
function compiler(document: Json, vocabulary: Vocabulary): (pointer: string) => Check {
  const require = createRequire(import.meta.url);
  const { Ajv } = require('ajv');
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema({ $id: 'x', ...closed(document, vocabulary) });
  return (pointer) => {
    const validate = ajv.compile({ $ref: `x${encodeURI(pointer).replaceAll('%7B', '{').replaceAll('%7D', '}')}` });
    return (answer) => {
      validate(answer);
      return (validate.errors ?? []).map(
        (error: { instancePath: string; message: string; params: unknown }) =>
          `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`,
      );
    };
  };
}

/** The documents allow additional keys, so that a key of the other vocabulary would pass: here posts and answers allow none. */
function closed(document: Json, vocabulary: Vocabulary): Json {
  const copy = structuredClone(document);
  const schemas = (copy.components as { schemas: Record<string, Json> }).schemas;
  for (const name of [vocabulary === 'tweet' ? 'Tweet' : 'Post', 'Expansions', 'User']) {
    const schema = schemas[name];
    if (schema) schema.additionalProperties = false;
  }
  return copy;
}
