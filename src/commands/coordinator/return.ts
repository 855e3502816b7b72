/** `uppolice coordinator return`: what came back from a kit. */
import type { Command } from 'commander';
import type { DamagedRecord } from '../../domain/check-line/read-records.ts';
import { COORDINATOR_RETURN } from '../../domain/messages/commands/overseas/coordinator-kit.ts';
import { joined, type Text } from '../../domain/messages/text.ts';
import type { Answer, Context } from '../../ports.ts';
import { type KitReceipt, type KitResult, receiveKit } from '../../register/overseas/kit-return.ts';
import { acting } from '../support/act-on-docket.ts';
import { readList } from '../support/read-list.ts';

export interface ReturnOptions {
  readonly yes?: boolean;
}

export function register(coordinator: Command, ctx: Context): void {
  coordinator
    .command('return <file>')
    .description(ctx.text(COORDINATOR_RETURN.description))
    .option('--yes', ctx.text(COORDINATOR_RETURN.yes))
    .addHelpText('after', ctx.text(COORDINATOR_RETURN.examples))
    .action(async (file: string, options: ReturnOptions) => ctx.answer(await run(ctx, file, options)));
}

export async function run(ctx: Context, file: string, { yes = false }: ReturnOptions): Promise<Answer> {
  const pasted = await readList(ctx, file);
  const receipt = await receiveKit(await ctx.db(), await ctx.reader(), pasted, yes, acting(ctx));
  const { results, damaged, missing, repeated, closed, relaysWaiting } = receipt;
  return {
    json: {
      records: results.map(({ why, ...result }) => ({ ...result, why: why && ctx.text(why) })),
      damaged,
      missing,
      repeated,
      closed,
      relaysWaiting,
    },
    text: () => joined(said(receipt), '\n'),
    exitStatus: isWhole(receipt) ? (closed ? 0 : 33) : 60,
  };
}

/** Whether all that was sent has been taken in, as far as the block can tell. */
function isWhole({ results, damaged, missing }: KitReceipt): boolean {
  return (
    missing.length === 0 &&
    damaged.every(({ wholeElsewhere }) => wholeElsewhere) &&
    results.every(({ result }) => result === 'recorded' || result === 'known')
  );
}

function said({ results, damaged, missing, repeated, closed, relaysWaiting }: KitReceipt): Text[] {
  return [
    ...results.map(resultSaid),
    ...damaged.map(damageSaid),
    ...(missing.length > 0 ? [COORDINATOR_RETURN.missing(missing.join(', '))] : []),
    ...(repeated > 0 ? [COORDINATOR_RETURN.repeated(repeated)] : []),
    ...(closed ? [] : [COORDINATOR_RETURN.notClosed]),
    ...(relaysWaiting > 0 ? [COORDINATOR_RETURN.relaysWaiting(relaysWaiting)] : []),
  ];
}

function resultSaid({ id, result, outreach, docket, why }: KitResult): Text {
  if (why !== null) return result === 'waiting' ? COORDINATOR_RETURN.waiting(id, why) : COORDINATOR_RETURN.refused(id, why);
  if (result === 'known') return COORDINATOR_RETURN.known(id);
  if (outreach !== null) return COORDINATOR_RETURN.outreach(id, outreach);
  return docket === null ? COORDINATOR_RETURN.need(id) : COORDINATOR_RETURN.docket(id, docket);
}

function damageSaid({ kind, id, line, why, wholeElsewhere }: DamagedRecord): Text {
  const name = [kind, id].filter((each) => each !== null).join(' ');
  const { en, hi } = COORDINATOR_RETURN.unnamed;
  const say = (unnamed: string): Text =>
    wholeElsewhere
      ? COORDINATOR_RETURN.damagedElsewhere(name || unnamed, line)
      : COORDINATOR_RETURN.damaged(name || unnamed, line, COORDINATOR_RETURN.why[why]);
  return { en: say(en).en, hi: say(hi).hi };
}
