/** `--out FILE`: the answer goes into a file, and the conversation says so. */
import type { Command } from 'commander';
import type { Answer, Context } from '../../ports.ts';
import { writeOutFile } from '../../render/out-file.ts';

export interface OutOptions {
  readonly out?: string;
  readonly force?: boolean;
}

export function outOptions(command: Command): Command {
  return command.option('--out <file>', 'write it to this file').option('--force', 'replace the file if it stands already');
}

/** Writes to the file, whole or not at all; without `--out` to stdout, as it comes. */
export async function deliver(ctx: Context, chunks: AsyncIterable<string> | Iterable<string>, options: OutOptions): Promise<Answer> {
  const { out } = options;
  if (out === undefined) {
    for await (const chunk of chunks) await ctx.io.out(chunk);
    return { json: undefined, text: () => '' };
  }
  await writeOutFile(out, chunks, options.force === true);
  ctx.io.say(`Written: ${out}`);
  return { json: { out }, text: () => '' };
}
