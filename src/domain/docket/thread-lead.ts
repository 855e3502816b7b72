/** Which unit has a docket, and who was informed or asked, by what its thread says; pure, and independent of the order in which posts became known. */

/** What one post says of which unit has the matter. `at`: when it was posted, UTC ISO-8601. */
export type Claim =
  /** The complainant names the district. */
  | { readonly by: 'text'; readonly at: string; readonly unit: string | null; readonly district: string }
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

/** The claims in the order of their posts: the first that names a unit decides, and later ones only add to it. */
export function leadOfThread(claims: readonly Claim[]): ThreadLead {
  let lead: ThreadLead = {
    leadUnit: null,
    district: null,
    decidedByPerson: false,
    unitRepliedAt: null,
    forwardedAt: null,
    askedAt: null,
  };
  for (const claim of claims) {
    const free = lead.leadUnit === null;
    const holds = lead.leadUnit === claim.unit;
    switch (claim.by) {
      case 'text':
        if (free && !lead.decidedByPerson) lead = { ...lead, leadUnit: claim.unit, district: claim.district };
        break;
      case 'desk':
        if (claim.unit === null) lead = { ...lead, askedAt: claim.at };
        else {
          lead = { ...lead, forwardedAt: lead.forwardedAt ?? claim.at };
          if (free || holds) lead = { ...lead, leadUnit: claim.unit, district: claim.district, decidedByPerson: true };
        }
        break;
      case 'unit':
        if (holds || (free && claim.takesOn)) {
          lead = {
            ...lead,
            ...(free && { leadUnit: claim.unit, district: claim.district }),
            unitRepliedAt: lead.unitRepliedAt ?? claim.at,
          };
        }
        break;
    }
  }
  return lead;
}
