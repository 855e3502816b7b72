/** `--out FILE`: the answer goes into a file, and the conversation says so. */
import type { Command } from 'commander';
import { OUTPUT } from '../../domain/messages/commands/figures/export.ts';
import { laidOut } from '../../domain/messages/text.ts';
import type { Answer, Context } from '../../ports.ts';
import { writeOutFile } from '../../render/out-file.ts';

export interface OutOptions {
  readonly out?: string;
  readonly force?: boolean;
}

export function outOptions(command: Command, ctx: Context): Command {
  return command.option('--out <file>', ctx.text(OUTPUT.out)).option('--force', ctx.text(OUTPUT.force));
}

/** Writes the parts to the file, whole or not at all. */
export async function writtenTo(
  ctx: Context,
  out: string,
  parts: AsyncIterable<string> | Iterable<string>,
  { force }: OutOptions,
): Promise<Answer> {
  await writeOutFile(out, parts, force === true);
  ctx.say(OUTPUT.written(out));
  return { json: { out }, text: () => laidOut('') };
}
