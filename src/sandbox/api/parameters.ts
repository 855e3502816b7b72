/** The query parameters of a request, checked as X does: a wrong one is refused with its name and value. */
import { invalidParameter, invalidRequest } from './problems.ts';

export class Parameters {
  readonly all: URLSearchParams;

  /** Refuses parameters that the endpoint does not have. */
  constructor(query: URLSearchParams, known: readonly string[]) {
    this.all = query;
    for (const name of query.keys()) {
      if (known.includes(name)) continue;
      throw invalidRequest([
        { parameters: { [name]: query.getAll(name) }, message: `The query parameter [${name}] is not one of [${known.join(',')}]` },
      ]);
    }
  }

  has(name: string): boolean {
    return this.all.has(name);
  }

  text(name: string): string | null {
    return this.all.get(name);
  }

  required(name: string): string {
    const value = this.all.get(name);
    if (value === null || value === '') throw invalidRequest([{ message: `The \`${name}\` query parameter can not be empty` }]);
    return value;
  }

  /** A comma-separated list; empty if the parameter was not given. */
  list(name: string): string[] {
    const value = this.all.get(name);
    return value ? value.split(',').map((part) => part.trim()) : [];
  }

  integer(name: string, limits: { from: number; to: number; otherwise: number }): number {
    const value = this.all.get(name);
    if (value === null) return limits.otherwise;
    const number = /^-?\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= limits.from && number <= limits.to) return number;
    throw invalidParameter(name, value, `The \`${name}\` query parameter value [${value}] is not between ${limits.from} and ${limits.to}`);
  }

  id(name: string): bigint | null {
    const value = this.all.get(name);
    if (value === null) return null;
    if (/^\d{1,19}$/.test(value)) return BigInt(value);
    throw invalidParameter(name, value, `The \`${name}\` query parameter value [${value}] is not valid`);
  }

  /** Milliseconds since 1970. X requires seconds, allows milliseconds, and requires the Z of UTC. */
  time(name: string): number | null {
    const value = this.all.get(name);
    if (value === null) return null;
    if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/.test(value) && !Number.isNaN(Date.parse(value))) return Date.parse(value);
    throw invalidParameter(name, value, `The \`${name}\` query parameter value [${value}] is not a valid RFC3339 date-time`);
  }
}
