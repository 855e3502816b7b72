/** Which unit has a docket, and who was informed or asked, by what its thread says; pure, and independent of the order in which posts became known. */

/** What one post says of which unit has the matter. `at`: when it was posted, UTC ISO-8601. */
export type Claim =
  /** What the complainant has said until then tells the district; null where it leaves that open. */
  | { readonly by: 'text'; readonly at: string; readonly unit: string | null; readonly district: string | null }
  /** The desk hands the matter to a unit in public; one that names none asks the citizen. */
  | { readonly by: 'desk'; readonly at: string; readonly unit: string | null; readonly district: string | null }
  /** A unit answers; one that answers for a district takes on a matter that no unit has. */
  | { readonly by: 'unit'; readonly at: string; readonly unit: string; readonly district: string | null; readonly takesOn: boolean };

export interface ThreadLead {
  readonly leadUnit: string | null;
  readonly district: string | null;
  /** The desk has handed it over. */
  readonly decidedByPerson: boolean;
  /** When the unit that holds it first answered. */
  readonly unitRepliedAt: string | null;
  /** When the desk first named a unit, and last asked the citizen. */
  readonly forwardedAt: string | null;
  readonly askedAt: string | null;
}

/** When the police first and last answered in the thread, and the desk first acknowledged. */
export interface ThreadReplies {
  readonly firstReplyAt: string | null;
  readonly firstReplyBy: string | null;
  readonly acknowledgedAt: string | null;
  readonly answeredAt: string | null;
}

export const NO_LEAD: ThreadLead = {
  leadUnit: null,
  district: null,
  decidedByPerson: false,
  unitRepliedAt: null,
  forwardedAt: null,
  askedAt: null,
};

/** The claims in the order of their posts. */
export function leadOfThread(claims: readonly Claim[]): ThreadLead {
  return claims.reduce(nextLead, NO_LEAD);
}

/** Once the desk has handed it over or the unit that holds it has answered, no word of the complainant moves the docket. */
export function isSettled({ decidedByPerson, unitRepliedAt }: ThreadLead): boolean {
  return decidedByPerson || unitRepliedAt !== null;
}

/** The lead after one claim more. */
export function nextLead(lead: ThreadLead, claim: Claim): ThreadLead {
  const free = lead.leadUnit === null;
  const holds = lead.leadUnit === claim.unit;
  switch (claim.by) {
    case 'text':
      return isSettled(lead) ? lead : { ...lead, leadUnit: claim.unit, district: claim.district };
    case 'desk':
      if (claim.unit === null) return { ...lead, askedAt: claim.at };
      return {
        ...lead,
        forwardedAt: lead.forwardedAt ?? claim.at,
        ...((free || holds) && { leadUnit: claim.unit, district: claim.district, decidedByPerson: true }),
      };
    case 'unit':
      if (!holds && !(free && claim.takesOn)) return lead;
      return {
        ...lead,
        ...(free && { leadUnit: claim.unit, district: claim.district }),
        unitRepliedAt: lead.unitRepliedAt ?? claim.at,
      };
  }
}
