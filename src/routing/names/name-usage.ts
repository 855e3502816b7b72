/** How a place's name is used in a post, told by the words beside it. */
import type { NameMatch } from './name-match.ts';

/**
 * Why a name does not, or not certainly, say where the incident was. These codes are evidence rules too, stored in events and printed as
 * JSON: they are part of the contract and never change.
 */
export type CounterEvidence =
  | 'road'
  | 'railway-line'
  | 'train'
  | 'hospital'
  | 'journey'
  | 'accused-home'
  | 'claimed-office'
  | 'workplace'
  | 'person-name'
  | 'namesake'
  | 'common-word'
  | 'comparison'
  | 'negated'
  | 'zone-name'
  | 'institution'
  | 'outside';

export interface NameUsage {
  readonly match: NameMatch;
  /** null where nothing speaks against the name. */
  readonly counterEvidence: CounterEvidence | null;
  /** Where the writer, or somebody else, lives or comes from. */
  readonly home: boolean;
  /** "लखनऊ वाले कहते हैं": an office of the place answers. */
  readonly speaks: boolean;
  readonly hashtag: boolean;
  /** The words beside the name call it a police station, a district and so on. */
  readonly station: boolean;
  readonly district: boolean;
  readonly tehsil: boolean;
  readonly village: boolean;
  readonly area: boolean;
  /** "near X" */
  readonly near: boolean;
  /** "SSP X", "DM X" */
  readonly officer: boolean;
  /** "X का मामला", "X की घटना": the text says that it happened there. */
  readonly incident: boolean;
  /** "X में", or words that call it the place or the police station in charge. */
  readonly atIncident: boolean;
}
