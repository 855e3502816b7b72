/** A district is named, today's name, a former one or its seat. */
import type { Finding } from '../finding.ts';
import type { Matter } from '../matter.ts';

export function districtName({ hits, tokens }: Matter): Finding[] {
  const findings: Finding[] = [];
  for (const { from, to, places } of hits) {
    const place = places.find(({ kind }) => kind === 'district') ?? places.find(({ kind }) => kind === 'former');
    if (!place) continue;
    findings.push({
      rule: place.kind === 'former' ? 'former-name' : 'district-name',
      start: tokens[from]?.start ?? 0,
      end: tokens[to - 1]?.end ?? 0,
      districts: place.districts,
      weight: 0.85,
    });
  }
  return findings;
}
