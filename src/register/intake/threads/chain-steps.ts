/** How far up a chain of replies the docket is looked for. A reply on a docket names it, so one step is the rule. */
export const CHAIN_STEPS = 3;
