/** The names of the 75 districts. */
import rows from '../../data/directory/districts.json' with { type: 'json' };

export const DISTRICTS: readonly string[] = rows.map(({ name }) => name);
