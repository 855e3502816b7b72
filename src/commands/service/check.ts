/** `uppolice service check`. */
import { type Command, Option } from 'commander';
import { SERVICE_CHECK } from '../../domain/messages/commands/overseas/service.ts';
import { istDate } from '../../domain/time/ist.ts';
import type { Answer, Context } from '../../ports.ts';
import { checkService } from '../../register/overseas/services.ts';
import { acting } from '../support/act-on-docket.ts';
import { serviceJson } from '../support/answers/service-view.ts';
import { mayBeEmpty } from '../support/typed/empty-values.ts';

export interface ServiceCheckOptions {
  readonly reach?: string;
}

export function register(service: Command, ctx: Context): void {
  service
    .command('check <service>')
    .description(ctx.text(SERVICE_CHECK.description))
    .addOption(mayBeEmpty(new Option('--reach <text>', ctx.text(SERVICE_CHECK.reach))))
    .addHelpText('after', ctx.text(SERVICE_CHECK.examples))
    .action(async (typed: string, options: ServiceCheckOptions) => ctx.answer(await run(ctx, typed, options)));
}

export async function run(ctx: Context, typed: string, { reach }: ServiceCheckOptions): Promise<Answer> {
  const checked = await checkService(await ctx.db(), typed, reach, acting(ctx));
  return { json: serviceJson(checked), text: () => SERVICE_CHECK.checked(checked.name, istDate(ctx.now())) };
}
