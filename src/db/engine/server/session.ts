/** What a session on a server is set to before anything is asked in it: the settings of a login can give its queries another meaning. */

export const TEMPORARY = 'pg_temp';

/**
 * Sets the path to the schema in which the register stands and to nothing else. What PostgreSQL brings itself is then searched before it, as no
 * path names it, and temporary tables last. Written so that no path gives it another meaning; whether all
 * names are quoted is set first, as the path is a name. The rest would change how words between quotes, `null`, fractions
 * and the catalogue's own texts are read and written. Returns whether triggers fire.
 */
export const SETTLE_SESSION = `select
    pg_catalog.set_config('quote_all_identifiers', 'off', false),
    pg_catalog.set_config('search_path', pg_catalog.quote_ident(s.name) operator(pg_catalog.||) ', ${TEMPORARY}', false),
    pg_catalog.set_config('standard_conforming_strings', 'on', false),
    pg_catalog.set_config('transform_null_equals', 'off', false),
    pg_catalog.set_config('extra_float_digits', '1', false),
    pg_catalog.current_setting('session_replication_role') operator(pg_catalog.<>) 'replica'::pg_catalog.text as "triggersFire"
  from pg_catalog.unnest(pg_catalog.current_schemas(false)) with ordinality as s (name, place)
  where s.name operator(pg_catalog.!~) '^pg_'::pg_catalog.text
  order by s.place limit 1`;

/** Whether triggers fire in the session, as its answer says; so they do where there is no schema, and no register. */
export function triggersFire(rows: readonly unknown[]): boolean {
  const [row] = rows as readonly { readonly triggersFire?: boolean }[];
  return row?.triggersFire !== false;
}
