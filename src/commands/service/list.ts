/** `uppolice service list`. */
import type { Command } from 'commander';
import { SERVICE_LIST } from '../../domain/messages/commands/overseas/service.ts';
import { laidOut } from '../../domain/messages/text.ts';
import type { Answer, Context } from '../../ports.ts';
import { listServices } from '../../register/overseas/services.ts';
import { serviceJson, serviceTable } from '../support/answers/service-view.ts';

export interface ServiceListOptions {
  readonly stale?: boolean;
}

export function register(service: Command, ctx: Context): void {
  service
    .command('list')
    .description(ctx.text(SERVICE_LIST.description))
    .option('--stale', ctx.text(SERVICE_LIST.stale))
    .addHelpText('after', ctx.text(SERVICE_LIST.examples))
    .action(async (options: ServiceListOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, { stale }: ServiceListOptions): Promise<Answer> {
  const all = await listServices(await ctx.db(), ctx.now());
  const rows = stale ? all.filter((row) => row.stale) : all;
  return { json: rows.map(serviceJson), text: () => laidOut(serviceTable(rows, ctx)) };
}
