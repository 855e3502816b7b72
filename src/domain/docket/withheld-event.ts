/** What may be shown of an event of a withheld docket, in `show` and in the log alike (law 8). */

export type EventData = Readonly<Record<string, unknown>>;

/**
 * Only how the docket's state changed. All else may lead to the complainant or tell what it is about: ids of people and posts, the class,
 * categories, what a person has decided.
 */
export function dataOfWithheld({ set }: EventData): EventData {
  return typeof set === 'object' && set !== null && !Array.isArray(set) ? { set: { ...set, marks: undefined } } : {};
}
