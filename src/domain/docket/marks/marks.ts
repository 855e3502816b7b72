/** What a person has decided of how a docket is read: it holds above the machine, whose own view is kept beside it. Pure. */
import { graverClass } from '../../reading/combine.ts';
import {
  type Actionable,
  CATEGORIES_BY_GRAVITY,
  type Category,
  MATTERS_BY_GRAVITY,
  type Urgency,
  type WithheldClass,
} from '../complaint.ts';

export const MARKED_PARTS = ['urgency', 'withheld', 'actionable', 'categories', 'country'] as const;
export type MarkedPart = (typeof MARKED_PARTS)[number];

/** The parts of a reading that a person may mark. */
export interface MarkableParts {
  readonly urgency: Urgency;
  readonly withheld: WithheldClass | null;
  readonly actionable: Actionable;
  readonly categories: readonly Category[];
  /** ISO 3166 code of the complainant's country abroad; null: not abroad, or not known. */
  readonly country: string | null;
}

/** What the machine says of the parts that a person has decided. */
export type MachineView = Partial<MarkableParts>;

/** A docket's columns, as far as they matter here. */
export interface MarkedDocket extends Omit<MarkableParts, 'categories'> {
  /** Between spaces. */
  readonly categories: string;
  /** As `marksColumn` writes it; null where no person has decided anything. */
  readonly marks: string | null;
}

/** After a part on which later words speak against the person's decision, and nobody has decided anew. */
export const CONTRADICTED = '!';

/** The view as a column and an event hold it: `urgency=emergency! withheld= categories=theft,assault`. */
export function marksColumn(view: MachineView, against: readonly MarkedPart[] = []): string | null {
  const parts = MARKED_PARTS.flatMap((part) => {
    const value = view[part];
    if (value === undefined) return [];
    const said = value === null ? '' : typeof value === 'string' ? value : value.join(',');
    return [`${part}=${said}${against.includes(part) ? CONTRADICTED : ''}`];
  });
  return parts.length === 0 ? null : parts.join(' ');
}

/** The parts on which later words speak against what a person has decided, and nobody has decided anew. */
export function contradictedParts(column: string | null): MarkedPart[] {
  const found = (column ?? '').split(' ').flatMap((part) => (part.endsWith(CONTRADICTED) ? part.split('=', 1) : []));
  return MARKED_PARTS.filter((part) => found.includes(part));
}

/** What the machine says of those parts. */
export function contradiction(column: string | null): MachineView {
  const [view, parts] = [machineView(column), contradictedParts(column)];
  return Object.fromEntries(parts.map((part) => [part, view[part]])) satisfies MachineView;
}

/** The column once later words speak against these parts. */
export function contradictedColumn(column: string | null, against: MachineView): string | null {
  return marksColumn(machineView(column), [...contradictedParts(column), ...MARKED_PARTS.filter((part) => against[part] !== undefined)]);
}

/** The column once a person has looked at what speaks against the decision, and leaves it as it is. */
export function settledColumn(column: string | null): string | null {
  return marksColumn(machineView(column));
}

export function machineView(column: string | null): MachineView {
  const values = new Map((column ?? '').split(' ').map((part) => part.replace(/!$/, '').split('=', 2) as [string, string | undefined]));
  const said = (part: MarkedPart) => values.get(part);
  const [urgency, withheld, actionable, categories] = [said('urgency'), said('withheld'), said('actionable'), said('categories')];
  const country = said('country');
  return {
    ...(urgency !== undefined && { urgency: urgency as Urgency }),
    ...(withheld !== undefined && { withheld: (withheld || null) as WithheldClass | null }),
    ...(actionable !== undefined && { actionable: actionable as Actionable }),
    ...(categories !== undefined && { categories: categories.split(',') as Category[] }),
    ...(country !== undefined && { country: country || null }),
  };
}

export function markablePartsOf({ urgency, withheld, actionable, categories, country }: Omit<MarkedDocket, 'marks'>): MarkableParts {
  return { urgency, withheld, actionable, country, categories: categories.split(' ').filter(Boolean) as Category[] };
}

/** The class that the machine holds for right: that of the docket, unless a person has decided on it. */
export function machineClass({ marks, withheld }: Pick<MarkedDocket, 'marks' | 'withheld'>): WithheldClass | null {
  const { withheld: said = withheld } = machineView(marks);
  return said;
}

/** A person has decided whether the docket is withheld. */
export function classIsMarked(marks: string | null): boolean {
  return marks !== null && machineView(marks).withheld !== undefined;
}

/** A new reading of the machine beside what a person has decided: what stands for the docket, and the machine's view of the marked parts. */
export function underMarks<R extends MarkableParts>(
  docket: MarkedDocket,
  read: R,
): { readonly standing: R; readonly marks: string | null } {
  const view = machineView(docket.marks);
  if (docket.marks === null) return { standing: read, marks: null };
  const stands = markablePartsOf(docket);
  const { urgency, withheld, actionable, categories, country } = read;
  return {
    standing: {
      ...read,
      ...(view.urgency !== undefined && { urgency: stands.urgency }),
      ...(view.withheld !== undefined && { withheld: stands.withheld }),
      ...(view.actionable !== undefined && { actionable: stands.actionable, actionableReason: BY_PERSON }),
      ...(view.categories !== undefined && { categories: stands.categories }),
      ...(view.country !== undefined && { country: stands.country }),
    },
    marks: marksColumn(
      {
        ...(view.urgency !== undefined && { urgency }),
        ...(view.withheld !== undefined && { withheld }),
        ...(view.actionable !== undefined && { actionable }),
        ...(view.categories !== undefined && { categories }),
        ...(view.country !== undefined && { country }),
      },
      contradictedParts(docket.marks),
    ),
  };
}

/** Why a docket is a complaint or none, where a person has said so. */
export const BY_PERSON = 'marked';

/** The docket as of a further post's class alone: what stands, and the machine's view. */
export function withClass(docket: MarkedDocket, said: WithheldClass | null): Pick<MarkedDocket, 'withheld' | 'marks'> {
  const { withheld, marks } = docket;
  const graver = graverClass(machineClass(docket), said);
  const view = machineView(marks);
  return view.withheld === undefined
    ? { withheld: graver, marks }
    : { withheld, marks: marksColumn({ ...view, withheld: graver }, contradictedParts(marks)) };
}

/**
 * What a post says against what a person has decided: an emergency, a victim, a complaint, a graver matter. Nothing that is milder
 * contradicts. Only those parts are named.
 */
export function contradicted(docket: MarkedDocket, post: MarkableParts): MachineView {
  const view = machineView(docket.marks);
  const stands = markablePartsOf(docket);
  return {
    ...(view.urgency !== undefined && stands.urgency === 'normal' && post.urgency === 'emergency' && { urgency: post.urgency }),
    ...(view.withheld !== undefined && graverClass(stands.withheld, post.withheld) !== stands.withheld && { withheld: post.withheld }),
    ...(view.actionable !== undefined && stands.actionable === 'no' && post.actionable === 'yes' && { actionable: post.actionable }),
    ...(view.categories !== undefined &&
      gravityOf(post.categories) < gravityOf(stands.categories) && { categories: byGravity([...stands.categories, ...post.categories]) }),
  };
}

export function byGravity(categories: readonly Category[]): Category[] {
  return CATEGORIES_BY_GRAVITY.filter((category) => categories.includes(category));
}

/** Of the gravest matter: the lower the graver. */
export function gravityOf(categories: readonly Category[]): number {
  const found = MATTERS_BY_GRAVITY.findIndex((matter) => categories.includes(matter));
  return found === -1 ? MATTERS_BY_GRAVITY.length : found;
}

/** What is said of a matter rather than what was done: that it was not true, or that papers are wanted. It makes nothing graver. */
const NOTHING_DONE: ReadonlySet<Category> = new Set(['false_news', 'verification']);

/** Whether the gravest of these is graver than what somebody knows. */
export function isGraver(now: readonly Category[], told: readonly Category[]): boolean {
  return gravityOf(now.filter((category) => !NOTHING_DONE.has(category))) < gravityOf(told);
}
