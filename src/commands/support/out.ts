/** `--out FILE`: the answer goes into a file, and the conversation says so. */
import type { Command } from 'commander';
import { OUTPUT } from '../../domain/messages/commands/figures/export.ts';
import { UserError } from '../../domain/user-error.ts';
import { laidOut } from '../../domain/messages/text.ts';
import type { Answer, Context } from '../../ports.ts';
import { type OutChunks, writeOutFile } from '../../render/out-file.ts';
import { safeLine } from '../../render/safe-text.ts';

export interface OutOptions {
  readonly out?: string;
  readonly force?: boolean;
}

export function outOptions(command: Command, ctx: Context): Command {
  return command.option('--out <file>', ctx.text(OUTPUT.out), notAWorkbook).option('--force', ctx.text(OUTPUT.force));
}

/** The same where a workbook can be written. */
export function rowsOutOptions(command: Command, ctx: Context): Command {
  return command.option('--out <file>', ctx.text(OUTPUT.outRows), noOtherWorkbook).option('--force', ctx.text(OUTPUT.force));
}

function noOtherWorkbook(out: string): string {
  if (/\.(?:xls|xls[mb]|ods|numbers)$/i.test(out)) throw new UserError('usage', OUTPUT.otherWorkbook(safeLine(out)), [OUTPUT.useXlsx]);
  return out;
}

/** A file whose name promises a workbook and that holds CSV would not be opened, or by the wrong program. */
function notAWorkbook(out: string): string {
  if (/\.(?:xls[xmb]?|ods|numbers)$/i.test(out)) throw new UserError('usage', OUTPUT.noWorkbook(out), [OUTPUT.useCsv]);
  return out;
}

/** Writes the parts to the file, whole or not at all. */
export async function writtenTo(
  ctx: Context,
  out: string,
  parts: OutChunks,
  { force }: OutOptions,
  /** How many there are; asked once all is written. */
  rows: () => number,
  /** What else the answer tells. */
  more: object = {},
): Promise<Answer> {
  await writeOutFile(out, parts, force === true);
  ctx.say(OUTPUT.written(out, rows()));
  return { json: { out, rows: rows(), ...more }, text: () => laidOut('') };
}
