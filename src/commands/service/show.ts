/** `uppolice service show`. */
import type { Command } from 'commander';
import { SERVICE_SHOW } from '../../domain/messages/commands/overseas/service.ts';
import { laidOut } from '../../domain/messages/text.ts';
import type { Answer, Context } from '../../ports.ts';
import { findService } from '../../register/overseas/services.ts';
import { serviceJson, serviceRecord } from '../support/answers/service-view.ts';

export function register(service: Command, ctx: Context): void {
  service
    .command('show <service>')
    .description(ctx.text(SERVICE_SHOW.description))
    .addHelpText('after', ctx.text(SERVICE_SHOW.examples))
    .action(async (typed: string) => ctx.answer(await run(ctx, typed)));
}

export async function run(ctx: Context, typed: string): Promise<Answer> {
  const found = await findService(await ctx.db(), typed, ctx.now());
  return { json: serviceJson(found), text: () => laidOut(serviceRecord(found, ctx)) };
}
