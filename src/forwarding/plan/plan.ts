/** The plan of a forwarding: pure, from dockets to which unit gets what, or why not. Laws 5 (the accused) and 8 (victims) are kept here. */
import { accusedBeside, addresseeFor } from '../../domain/directory/addressee.ts';
import { unitName, unitNameOf } from '../../domain/directory/unit-name.ts';
import type { UpdateDue } from '../../domain/dispatch/updates.ts';
import { PLAN } from '../../domain/messages/forwarding/plan.ts';
import type { Text } from '../../domain/messages/text.ts';
import { type ForwardingCase, type PlanItem, type PlanRules, refused } from './case.ts';
import { rowFor } from './earlier.ts';
import { asOneReply } from './reply.ts';
import { decidedFirst, toldNow, updatesToSend } from './update.ts';

/** One item a recipient; by reply one for all that it names. */
export function planForward(dockets: readonly ForwardingCase[], rules: PlanRules): PlanItem[] {
  return dockets.flatMap((docket) => planDocket(docket, rules));
}

function planDocket(docket: ForwardingCase, rules: PlanRules): PlanItem[] {
  const { number } = docket;
  const refuse = (why: Text, ...hints: Text[]) => [refused(docket, rules, null, { why, hints })];
  if (docket.status === 'void') return refuse(PLAN.isVoid);
  // Closed or not: a sheet that went out openly must not stay so where it concerns a victim.
  if (docket.status === 'closed' && (!rules.update || docket.telling.due.length === 0)) return refuse(PLAN.isClosed, PLAN.reopen(number));
  if (rules.update) return updatesToSend(docket, rules, (unit, update) => planUnit(docket, unit, rules, update));
  if (docket.leadUnit === null) return refuse(PLAN.noUnit, PLAN.giveToUnit(number), PLAN.seeText(number));
  const undecided = decidedFirst(docket, rules);
  if (undecided) return [undecided];
  const items = [docket.leadUnit, ...docket.alsoUnits].map((unit) => planUnit(docket, unit, rules));
  const open = items.filter((item) => item.act === 'send' || !item.already);
  // A unit that has it already needs no word where another one gets it now.
  const needed = open.length > 0 ? open : items.slice(0, 1);
  return rules.channel === 'reply' ? asOneReply(docket, needed, rules) : needed;
}

/** `update`: what the unit hears, which has it already. */
function planUnit(docket: ForwardingCase, code: string, rules: PlanRules, update: UpdateDue | null = null): PlanItem {
  const { docketId, number, urgency } = docket;
  const { channel, units } = rules;
  const refuse = (why: Text, ...hints: Text[]) => refused(docket, rules, code, { why, hints });
  const unit = units.get(code);
  if (!unit) return refuse(PLAN.unitGone(code), PLAN.giveToAnother(number));

  const { telling, accusedUnits } = docket;
  const accused = rules.update ? accusedBeside(unit, { ...docket, namedUnits: telling.namedUnits }, units) : docket.accused;
  const addressee = addresseeFor({ unit, accused, accusedUnits }, units);
  const { why } = addressee;
  if (channel === 'reply') {
    if (docket.withheld !== null) return refuse(PLAN.neverPublic, PLAN.usePrint(number));
    if (docket.relayed) return refuse(PLAN.relayed, PLAN.usePrint(number));
    if (!addressee.publicReplyAllowed) return refuse(PLAN.aboutPolice, PLAN.usePrint(number));
  }
  const overruled = addressee.to !== unit.code;
  if (overruled && !rules.overrule) {
    const { to } = addressee;
    return refuse(
      why,
      ...(to === null || to === docket.leadUnit ? [] : [PLAN.giveToAddressee(number, unitNameOf(to, rules.units), to)]),
      PLAN.overrule,
    );
  }

  const reason = update !== null ? toldNow(update) : code === docket.leadUnit ? why : PLAN.concernsToo(unitName(unit));
  const row = rowFor(docket, unit.code, rules, update === null ? 'forward' : 'update');
  if ('why' in row) return refused(docket, rules, code, row);
  return {
    act: 'send',
    update,
    docketId,
    number,
    urgency,
    confidential: docket.withheld !== null,
    channel,
    ...row,
    why: overruled ? PLAN.overruled(reason) : reason,
    overruled,
    along: [],
    reply: null,
  };
}
