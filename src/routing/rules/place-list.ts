/** Places named together agree: "जगदीशपुर, अमेठी", "सौरिख थाना के मलिकपुर गांव": the district that has them all is meant. */
import weights from '../../../data/gazetteer/weights.json' with { type: 'json' };
import { type Finding, type RuleInput, span } from '../names/finding.ts';
import type { Place } from '../gazetteer/place.ts';
import type { NameUsage } from '../names/usage.ts';
import { districtOf, isWithin } from './district-name.ts';
import { union } from './locality.ts';

/** Tokens that may stand between two places of one address. */
const CLOSE = 5;
/** Chance agreement: so many pairs of districts at most for the strong weight. */
const FEW_PAIRS = 10;
const TOO_MANY = 12;

export function placeList(input: RuleInput): Finding[] {
  const findings: Finding[] = [];
  const { usages } = input;
  for (let index = 0; index + 1 < usages.length; index += 1) {
    const left = usages[index] as NameUsage;
    const right = usages[index + 1] as NameUsage;
    if (left.counter !== null || right.counter !== null || right.match.from - left.match.to > CLOSE) continue;
    const finding = agreement(input, index);
    if (finding) findings.push(finding);
  }
  return findings.length > 0 ? findings : farAgreement(input);
}

/** Namesakes of a station that are worth telling apart, and districts of a place that tells them apart. */
const FEW_NAMESAKES = 6;

/** "छुटमलपुर में …, थाना फतेहपुर": of the districts that have a station of this name, the one that another place of the post is in. */
function farAgreement(input: RuleInput): Finding[] {
  const free = input.usages.filter(({ counter, home }) => counter === null && !home);
  for (const station of free) {
    const namesakes = union(station.match.places.filter(({ kind }) => kind !== 'office' && kind !== 'suboffice'));
    if (!station.station || namesakes.length < 2 || namesakes.length > FEW_NAMESAKES) continue;
    const places = free
      .filter(({ match }) => match !== station.match)
      .map((usage) => union(usage.match.places.filter(({ kind }) => kind !== 'office' || isNamedAsPlace(usage))));
    const agreeing = places
      .filter((districts) => districts.length === 1)
      .flat()
      .filter((district) => namesakes.includes(district));
    const [district] = agreeing;
    if (district !== undefined && agreeing.every((other) => other === district))
      return [
        { rule: 'place-list', ...span(input, station.match.from, station.match.to), districts: [district], weight: weights.agree.close },
      ];
  }
  return [];
}

function agreement(input: RuleInput, index: number): Finding | null {
  const left = input.usages[index] as NameUsage;
  const right = input.usages[index + 1] as NameUsage;
  const where = span(input, left.match.from, right.match.to);
  const leftDistrict = districtOf(left.match.places)?.districts[0];
  const rightDistrict = districtOf(right.match.places)?.districts[0];
  // Two names of districts: the one may be a town of the other.
  if (
    leftDistrict !== undefined &&
    rightDistrict !== undefined &&
    holdsOfNote(right.match.places, leftDistrict, rightDistrict) &&
    isWithin(input, index + 1, rightDistrict)
  ) {
    return { rule: 'place-list', ...where, districts: [leftDistrict], weight: weights.list };
  }
  if (rightDistrict !== undefined)
    return holds(left.match.places, rightDistrict, leftDistrict)
      ? { rule: 'place-list', ...where, districts: [rightDistrict], weight: weights.list }
      : null;
  if (leftDistrict !== undefined)
    return holds(right.match.places, leftDistrict, undefined)
      ? { rule: 'place-list', ...where, districts: [leftDistrict], weight: weights.list }
      : null;
  if (!isNamedAsPlace(left) && !isNamedAsPlace(right)) return null;
  const ofLeft = union(left.match.places);
  const ofRight = union(right.match.places);
  if (ofLeft.length > TOO_MANY || ofRight.length > TOO_MANY) return null;
  const both = ofLeft.filter((district) => ofRight.includes(district));
  if (both.length !== 1) return null;
  const weight = ofLeft.length * ofRight.length <= FEW_PAIRS ? weights.agree.close : weights.agree.loose;
  return { rule: 'place-list', ...where, districts: both, weight };
}

/** Whether one of these smaller places is in the district. Two districts beside each other are no list unless the first has a namesake there. */
function holds(places: readonly Place[], district: string, own: string | undefined): boolean {
  if (own === district) return false;
  return places.some(({ kind, districts }) => kind !== 'district' && kind !== 'former' && districts.includes(district));
}

function holdsOfNote(places: readonly Place[], district: string, own: string): boolean {
  return (
    own !== district &&
    places.some(({ kind, districts }) => kind !== 'district' && kind !== 'former' && kind !== 'office' && districts.includes(district))
  );
}

function isNamedAsPlace(usage: NameUsage): boolean {
  return usage.station || usage.tehsil || usage.village || usage.area || usage.near || usage.matter || usage.officer;
}
