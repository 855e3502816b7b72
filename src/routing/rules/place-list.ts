/** Places named together: "जगदीशपुर, अमेठी", "सौरिख थाना के मलिकपुर गांव" mean the district that has both. */
import weights from '../../../data/gazetteer/weights.json' with { type: 'json' };
import type { Place } from '../gazetteer/place.ts';
import type { NameUsage } from '../names/name-usage.ts';
import { districtOf, isTownOfNeighbour } from './district-name.ts';
import { union } from './locality.ts';
import { type PlaceEvidence, type RuleInput, span } from './rule.ts';

/** Tokens that may stand between two places of one address. */
const CLOSE = 5;
/** Beyond so many pairs of districts an agreement may be chance and weighs less. */
const FEW_PAIRS = 10;
const TOO_MANY = 12;

export function placeList(input: RuleInput): PlaceEvidence[] {
  const evidence: PlaceEvidence[] = [];
  const { usages } = input;
  for (let index = 0; index + 1 < usages.length; index += 1) {
    const left = usages[index] as NameUsage;
    const right = usages[index + 1] as NameUsage;
    if (left.counterEvidence !== null || right.counterEvidence !== null || right.match.from - left.match.to > CLOSE) continue;
    const agreed = agreement(input, index);
    if (agreed) evidence.push(agreed);
  }
  return evidence.length > 0 ? evidence : farAgreement(input);
}

/** A police station with more namesakes than this is not resolved. */
const FEW_NAMESAKES = 6;

/** "छुटमलपुर में …, थाना फतेहपुर": of the districts with a station of this name, the one that another place in the post lies in. */
function farAgreement(input: RuleInput): PlaceEvidence[] {
  const unopposed = input.usages.filter(({ counterEvidence, home }) => counterEvidence === null && !home);
  if (!unopposed.some(({ station }) => station)) return [];
  // Once for all stations: a text may name hundreds.
  const sure = unopposed.flatMap((usage) => {
    const [district, other] = union(usage.match.places.filter(({ kind }) => kind !== 'office' || isNamedAsPlace(usage)));
    return district !== undefined && other === undefined ? [{ match: usage.match, district }] : [];
  });
  for (const station of unopposed) {
    if (!station.station) continue;
    const namesakes = union(station.match.places.filter(({ kind }) => kind !== 'office' && kind !== 'suboffice'));
    if (namesakes.length < 2 || namesakes.length > FEW_NAMESAKES) continue;
    const agreeing = sure
      .filter(({ match, district }) => match !== station.match && namesakes.includes(district))
      .map(({ district }) => district);
    const [district] = agreeing;
    if (district !== undefined && agreeing.every((other) => other === district))
      return [
        { rule: 'place-list', ...span(input, station.match.from, station.match.to), districts: [district], weight: weights.agree.close },
      ];
  }
  return [];
}

function agreement(input: RuleInput, index: number): PlaceEvidence | null {
  const left = input.usages[index] as NameUsage;
  const right = input.usages[index + 1] as NameUsage;
  const position = span(input, left.match.from, right.match.to);
  const leftDistrict = districtOf(left.match.places)?.districts[0];
  const rightDistrict = districtOf(right.match.places)?.districts[0];
  // Of two names of districts, the second may be a town in the first.
  if (
    leftDistrict !== undefined &&
    rightDistrict !== undefined &&
    isTownOf(right.match.places, leftDistrict, rightDistrict) &&
    isTownOfNeighbour(input, index + 1, rightDistrict)
  ) {
    return { rule: 'place-list', ...position, districts: [leftDistrict], weight: weights.list };
  }
  if (rightDistrict !== undefined)
    return liesIn(left.match.places, rightDistrict, leftDistrict)
      ? { rule: 'place-list', ...position, districts: [rightDistrict], weight: weights.list }
      : null;
  if (leftDistrict !== undefined)
    return liesIn(right.match.places, leftDistrict, undefined)
      ? { rule: 'place-list', ...position, districts: [leftDistrict], weight: weights.list }
      : null;
  if (!isNamedAsPlace(left) && !isNamedAsPlace(right)) return null;
  const ofLeft = union(meantBy(left));
  const ofRight = union(meantBy(right));
  if (ofLeft.length > TOO_MANY || ofRight.length > TOO_MANY) return null;
  const both = ofLeft.filter((district) => ofRight.includes(district));
  if (both.length !== 1) return null;
  const weight = ofLeft.length * ofRight.length <= FEW_PAIRS ? weights.agree.close : weights.agree.loose;
  return { rule: 'place-list', ...position, districts: both, weight };
}

/** Whether one of these smaller places lies in the district. `own`: the district that the same name means. */
function liesIn(places: readonly Place[], district: string, own: string | undefined): boolean {
  if (own === district) return false;
  return places.some(({ kind, districts }) => kind !== 'district' && kind !== 'former' && districts.includes(district));
}

function isTownOf(places: readonly Place[], district: string, own: string): boolean {
  return (
    own !== district &&
    places.some(({ kind, districts }) => kind !== 'district' && kind !== 'former' && kind !== 'office' && districts.includes(district))
  );
}

/** With "थाना", the places that can have a police station, where there are such. */
function meantBy({ station, match: { places } }: NameUsage): readonly Place[] {
  if (!station || !places.some(({ kind }) => kind === 'thana')) return places;
  return places.filter(({ kind }) => kind !== 'office' && kind !== 'suboffice');
}

function isNamedAsPlace(usage: NameUsage): boolean {
  return usage.station || usage.tehsil || usage.village || usage.area || usage.near || usage.incident || usage.officer;
}
