import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { overseasDay, PLACES } from '../../scripts/overseas/day.ts';
import { temporaryFolder } from '../support/run.ts';
import { stopClock } from '../support/stop-clock.ts';

describe('a day of the overseas desk', () => {
  it('goes from an empty register to dockets with country and district, digests and reports', async () => {
    using folder = temporaryFolder();
    const now = new Date('2026-11-02T16:00:00.000Z');
    const restore = stopClock(now);
    const places = PLACES.filter(({ country }) => ['GB', 'OM', 'QA'].includes(country));
    const { steps } = await overseasDay(folder.path, places, now);
    restore();
    expect(steps.filter(({ code }) => code !== 0)).toEqual([]);
    const said = (part: string) => steps.find(({ command }) => command.includes(part))?.output ?? '';
    expect(said('import countries.csv --dry-run')).toContain('3 countries');
    const listed = said('list --all');
    expect(listed).toMatch(/Etah/);
    expect(listed).toMatch(/Moradabad/);
    expect(listed).toMatch(/Deoria/);
    // A planned handle is neither searched nor taken for the police: its citizens come by the handle for all.
    expect(said('country list')).toMatch(/UPPolOman \(planned\)/);
    expect(said('digest --country GB')).toContain('999 or 112');
    expect(said('digest --country GB')).not.toMatch(/Aliganj|lock|from_abroad/);
    expect(readdirSync(folder.file('digests'))).toHaveLength(4);
    expect(said('report countries')).toMatch(/United Kingdom\s+1 /);
    expect(said('audit verify')).toContain('The register is sound');
  });
});
