/** `uppolice locate`: what a text says; touches no register. */
import type { Command } from 'commander';
import type { Reader, ReadingInput, RoutingDecision } from '../domain/reading/reading.ts';
import { cleanText } from '../domain/x/post.ts';
import { LOCATE } from '../domain/messages/commands/complaints/locate.ts';
import { laidOut, verbatim } from '../domain/messages/text.ts';
import { hasVisibleText } from '../domain/text/typed-text.ts';
import { UserError } from '../domain/user-error.ts';
import type { Answer, Context } from '../ports.ts';
import { renderReading } from '../render/screen/explain.ts';
import { ndjson } from '../render/json/json-stream.ts';
import { shippedHandlesIn } from '../routing/gazetteer/shipped-handles.ts';
import { inputLines } from './support/input-lines.ts';

interface Options {
  readonly explain?: boolean;
  readonly ndjson?: boolean;
}

/** Answers printed at a time. */
const PAGE = 64;

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  program
    .command('locate [text...]')
    .description(text(LOCATE.description))
    .option('--explain', text(LOCATE.explain))
    .option('--ndjson', text(LOCATE.ndjson))
    .addHelpText('after', text(LOCATE.examples))
    .action(async (words: string[], options: Options) => ctx.answer(await run(ctx, words.join(' '), options)));
}

export async function run(ctx: Context, text: string, options: Options): Promise<Answer> {
  if (options.ndjson) {
    if (text !== '') throw new UserError('usage', LOCATE.textsOnStdin, [verbatim('uppolice locate --ndjson < posts.ndjson')]);
    const rows = locatedLines(ctx, await ctx.reader());
    return { rows, form: 'ndjson', text: () => ndjson(rows) };
  }
  if (!hasVisibleText(text)) throw new UserError('usage', LOCATE.whichText, [LOCATE.example, LOCATE.many]);
  const clean = cleanText(text);
  const reading = (await ctx.reader()).read(inputOf(clean));
  const { routing, hasPhone: _, ...kind } = reading;
  return {
    json: { ...located(null, routing), ...kind },
    text: () => laidOut(renderReading(clean, reading, { explain: options.explain === true, lang: ctx.options.lang }, ctx.io)),
  };
}

async function* locatedLines(ctx: Context, reader: Reader): AsyncGenerator<readonly Located[]> {
  let page: Located[] = [];
  let number = 0;
  for await (const lines of inputLines(ctx.io.stdin())) {
    for (const line of lines) {
      number++;
      if (line.trim() === '') continue;
      const { id, text } = parsed(line, number);
      // The kind of matter is not asked for here: the district alone is found in half the time.
      page.push(located(id, reader.locate(inputOf(cleanText(text)))));
      if (page.length < PAGE) continue;
      yield page;
      page = [];
    }
  }
  yield page;
}

function parsed(line: string, number: number): { id: string | number | null; text: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new UserError('bad_input', LOCATE.noJson(number), [LOCATE.lineForm], error);
  }
  const { id, text } = (value ?? {}) as { id?: unknown; text?: unknown };
  if (typeof text !== 'string') throw new UserError('bad_input', LOCATE.noText(number), [LOCATE.lineForm]);
  return { id: typeof id === 'string' || typeof id === 'number' ? id : null, text };
}

function inputOf(text: string): ReadingInput {
  return { text, tagged: shippedHandlesIn(text), authorLocation: null, hasMedia: false };
}

type Located = ReturnType<typeof located>;

function located(id: string | number | null, routing: RoutingDecision) {
  return {
    id,
    district: routing.district,
    decision: routing.decision,
    confidence: routing.confidence,
    candidates: routing.candidates,
    evidence: routing.evidence.map(({ rule, text, district, weight }) => ({ rule, text, district, weight })),
  };
}
