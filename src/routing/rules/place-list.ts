/** Places named together agree: "जगदीशपुर, अमेठी", "सौरिख थाना के मलिकपुर गांव": the district that has them all is meant. */
import weights from '../../../data/gazetteer/weights.json' with { type: 'json' };
import { type Finding, type Scene, span } from '../finding.ts';
import type { Place } from '../gazetteer/place.ts';
import type { Sense } from '../sense.ts';
import { districtOf, isWithin } from './district-name.ts';
import { union } from './locality.ts';

/** Tokens that may stand between two places of one address. */
const CLOSE = 5;
/** Chance agreement: so many pairs of districts at most for the strong weight. */
const FEW_PAIRS = 10;
const TOO_MANY = 12;

export function placeList(scene: Scene): Finding[] {
  const findings: Finding[] = [];
  const { senses } = scene;
  for (let index = 0; index + 1 < senses.length; index += 1) {
    const left = senses[index] as Sense;
    const right = senses[index + 1] as Sense;
    if (left.against !== null || right.against !== null || right.hit.from - left.hit.to > CLOSE) continue;
    const finding = agreement(scene, index);
    if (finding) findings.push(finding);
  }
  return findings.length > 0 ? findings : farAgreement(scene);
}

/** Namesakes of a station that are worth telling apart, and districts of a place that tells them apart. */
const FEW_NAMESAKES = 6;

/** "छुटमलपुर में …, थाना फतेहपुर": of the districts that have a station of this name, the one that another place of the post is in. */
function farAgreement(scene: Scene): Finding[] {
  const free = scene.senses.filter(({ against, home }) => against === null && !home);
  for (const station of free) {
    const namesakes = union(station.hit.places.filter(({ kind }) => kind !== 'office' && kind !== 'suboffice'));
    if (!station.station || namesakes.length < 2 || namesakes.length > FEW_NAMESAKES) continue;
    const places = free
      .filter(({ hit }) => hit !== station.hit)
      .map((sense) => union(sense.hit.places.filter(({ kind }) => kind !== 'office' || isNamedAsPlace(sense))));
    const agreeing = places
      .filter((districts) => districts.length === 1)
      .flat()
      .filter((district) => namesakes.includes(district));
    const [district] = agreeing;
    if (district !== undefined && agreeing.every((other) => other === district))
      return [{ rule: 'place-list', ...span(scene, station.hit.from, station.hit.to), districts: [district], weight: weights.agree.close }];
  }
  return [];
}

function agreement(scene: Scene, index: number): Finding | null {
  const left = scene.senses[index] as Sense;
  const right = scene.senses[index + 1] as Sense;
  const where = span(scene, left.hit.from, right.hit.to);
  const leftDistrict = districtOf(left.hit.places)?.districts[0];
  const rightDistrict = districtOf(right.hit.places)?.districts[0];
  // Two names of districts: the one may be a town of the other.
  if (
    leftDistrict !== undefined &&
    rightDistrict !== undefined &&
    holdsOfNote(right.hit.places, leftDistrict, rightDistrict) &&
    isWithin(scene, index + 1, rightDistrict)
  ) {
    return { rule: 'place-list', ...where, districts: [leftDistrict], weight: weights.list };
  }
  if (rightDistrict !== undefined)
    return holds(left.hit.places, rightDistrict, leftDistrict)
      ? { rule: 'place-list', ...where, districts: [rightDistrict], weight: weights.list }
      : null;
  if (leftDistrict !== undefined)
    return holds(right.hit.places, leftDistrict, undefined)
      ? { rule: 'place-list', ...where, districts: [leftDistrict], weight: weights.list }
      : null;
  if (!isNamedAsPlace(left) && !isNamedAsPlace(right)) return null;
  const ofLeft = union(left.hit.places);
  const ofRight = union(right.hit.places);
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

function isNamedAsPlace(sense: Sense): boolean {
  return sense.station || sense.tehsil || sense.village || sense.area || sense.near || sense.matter || sense.officer;
}
