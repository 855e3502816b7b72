/** `uppolice coordinator return`: what came back from a kit. */
import type { Command } from 'commander';
import type { DamagedRecord } from '../../domain/check-line/read-records.ts';
import { placeAbroad } from '../../domain/directory/coordinator.ts';
import { COORDINATOR } from '../../domain/messages/commands/coordinator.ts';
import { COORDINATOR_NEEDS, COORDINATOR_RETURN } from '../../domain/messages/commands/overseas/coordinator-kit.ts';
import { COMMAND_LINE } from '../../domain/messages/program/command-line.ts';
import { joined, laidOut, type Text } from '../../domain/messages/text.ts';
import { istIso, istTime } from '../../domain/time/ist.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Answer, Context } from '../../ports.ts';
import { type KitReceipt, type KitResult, receiveKit, type WaitingRelay, waitingRelays } from '../../register/overseas/kit-return.ts';
import { renderTable } from '../../render/screen/table.ts';
import { acting } from '../support/act-on-docket.ts';
import { readList } from '../support/read-list.ts';

export interface ReturnOptions {
  readonly yes?: boolean;
  readonly waiting?: boolean;
}

export function register(coordinator: Command, ctx: Context): void {
  coordinator
    .command('return [file]')
    .description(ctx.text(COORDINATOR_RETURN.description))
    .option('--yes', ctx.text(COORDINATOR_RETURN.yes))
    .option('--waiting', ctx.text(COORDINATOR_RETURN.waitingOption))
    .addHelpText('after', ctx.text(COORDINATOR_RETURN.examples))
    .action(async (file: string | undefined, options: ReturnOptions) => ctx.answer(await run(ctx, file, options)));
}

export async function run(ctx: Context, file: string | undefined, { yes = false, waiting = false }: ReturnOptions): Promise<Answer> {
  if (waiting) {
    if (file !== undefined || yes) throw new UserError('usage', COORDINATOR_RETURN.waitingAlone, [COMMAND_LINE.leaveOneOut]);
    const relays = await waitingRelays(await ctx.db());
    return { json: relays, text: () => laidOut(waitingTable(relays, ctx)) };
  }
  if (file === undefined) throw new UserError('usage', COMMAND_LINE.missing('<file>'), [COORDINATOR_RETURN.nameFile]);
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

/** Empty where there is nothing, so that a pipe stays empty; a terminal says so. */
function waitingTable(relays: readonly WaitingRelay[], { text, io }: Context): string {
  if (relays.length === 0) return io.stdoutIsTerminal ? `${text(COORDINATOR_RETURN.noneWaits)}\n` : '';
  const table = renderTable(
    relays,
    [
      { title: text(COORDINATOR_NEEDS.fieldId), value: ({ id }) => id },
      {
        title: text(COORDINATOR.fieldPlace),
        value: (relay) => text(placeAbroad(relay)),
        code: ({ country, city }) => (city === null ? country : `${country}/${city}`),
        shrink: true,
      },
      { title: text(COORDINATOR_RETURN.fieldMade), value: ({ madeAt }) => istTime(madeAt), code: ({ madeAt }) => istIso(madeAt) },
      {
        title: text(COORDINATOR_NEEDS.fieldReceived),
        value: ({ receivedAt }) => istTime(receivedAt),
        code: ({ receivedAt }) => istIso(receivedAt),
      },
    ],
    io,
  );
  return io.stdoutIsTerminal ? `${table}${text(COORDINATOR_RETURN.takeInAgain)}\n` : table;
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
