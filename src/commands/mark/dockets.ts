/** `mark` of dockets: all are checked before any is written. */
import type { DecidedPart, Wanted } from '../../domain/docket/marks/plan-mark.ts';
import { MARK } from '../../domain/messages/commands/complaints/mark.ts';
import { MARKED_PART_WORDS, WITHHOLDING_WORDS } from '../../domain/messages/screen/words/mark-words.ts';
import { joined, type Text, verbatim } from '../../domain/messages/text.ts';
import type { Answer, Context } from '../../ports.ts';
import { type MarkAnswer, type MarkedDocketAnswer, markDockets } from '../../register/dockets/mark-dockets.ts';
import { markValueWords } from '../../render/words/mark-values.ts';
import { acting } from '../support/act-on-docket.ts';
import type { Asking } from '../support/acts/asking.ts';
import { askingAbout, type Named, namedDockets } from '../support/acts/named.ts';

export async function runOnDockets(
  ctx: Context,
  typed: readonly string[],
  decide: (asking: Asking, dockets: readonly Named[]) => Wanted | Promise<Wanted>,
  givenReason: string | undefined,
): Promise<Answer> {
  const dockets = await namedDockets(ctx, typed);
  // All are checked before any is changed.
  const [first] = dockets.failed;
  if (first) throw first.error;
  const asking = askingAbout(ctx, dockets, MARK.question);
  const wanted = await decide(asking, dockets.named);
  const reason = await asking.text(givenReason, '--reason', MARK.reasonNeeded);
  await asking.agreed();
  const ids = dockets.named.map(({ docket }) => docket.id);
  const answer = await markDockets(await ctx.db(), ids, { wanted, reason }, acting(ctx), await ctx.reader());
  return { json: jsonOf(answer), text: () => textOf(answer) };
}

function jsonOf({ dockets, linked }: MarkAnswer) {
  return {
    dockets: dockets.map(({ number, docket, parts, leansOn }) => {
      const hidden = docket.withheld !== null;
      const named = (how: DecidedPart['how']) => parts.filter((part) => part.how === how).map(({ part }) => part);
      return {
        docket: number,
        status: docket.status,
        attention: docket.attention,
        urgency: docket.urgency,
        actionable: docket.actionable,
        withheld: hidden ? 'class' : null,
        categories: hidden ? [] : docket.categories.split(' '),
        changed: parts
          .filter(({ how }) => how === 'changed')
          .map(({ part, from, to }) => ({ part, from: shown(part, from, hidden), to: shown(part, to, hidden) })),
        confirmed: named('confirmed'),
        stood: named('stood'),
        implied: parts.filter(({ implied }) => implied).map(({ part }) => part),
        leansOn,
      };
    }),
    linked: linked.map(({ number, now }) => ({ docket: number, now })),
  };
}

/** The class is never printed, nor what a withheld docket is about (law 8). */
function shown(part: DecidedPart['part'], value: DecidedPart['to'], hidden: boolean) {
  if (part === 'withheld') return value === null ? null : 'class';
  return part === 'categories' && hidden ? null : value;
}

function textOf({ dockets, linked }: MarkAnswer): Text {
  return joined(
    [
      ...dockets.flatMap(docketLines),
      ...linked.map(({ number, now }) =>
        ({ withheld: MARK.linkedWithheld, lifted: MARK.linkedLifted, stands: MARK.linkedStands })[now](number),
      ),
    ],
    '\n',
  );
}

function docketLines({ number, docket, parts, leansOn, updateDue }: MarkedDocketAnswer): Text[] {
  const lines = [
    ...parts.map((part) => partLine(part, docket.withheld !== null)),
    ...leansOn.map(MARK.leansOnWithheld),
    ...(updateDue ? [MARK.unitHasEarlier(number)] : []),
  ];
  return [verbatim(number), ...lines.map((line) => joined([verbatim('  '), line], ''))];
}

/** What a withheld docket is about is withheld too. */
function partLine({ part, from, to, how, implied }: DecidedPart, hidden: boolean): Text {
  const name = MARKED_PART_WORDS[part];
  const toOther = part === 'withheld' && from !== null && to !== null;
  const words = (value: DecidedPart['to']) => markValueWords(part, part === 'categories' && hidden ? null : value);
  const line = {
    changed:
      part === 'categories' && hidden
        ? MARK.changedHidden(name)
        : MARK.changed(name, words(from), toOther ? WITHHOLDING_WORDS.otherClass : words(to)),
    confirmed: MARK.confirmed(name, words(to)),
    stood: MARK.stood(name, words(to)),
  }[how];
  return implied ? MARK.implied(line) : line;
}
