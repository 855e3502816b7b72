/** Numbers and money as sentences and tables show them. */

const MICRO = 1_000_000;

/** `1,204`, `12,34,567`. Intl's Indian grouping takes longer to load than everything else that `list` does. */
export function count(value: number): string {
  return String(value).replace(/(\d)(?=(?:\d\d)+\d$)/g, '$1,');
}

/** `92 %`; – where there is nothing to divide. */
export function percent(share: number | null): string {
  return share === null ? '–' : `${Math.round(share * 100)} %`;
}

/** From millionths of a dollar: `$12.30`, `$1,204.50`, and `$0.005` where cents are too coarse, as one post costs half a cent. */
export function usd(microUsd: number): string {
  const [whole = '0', fraction = '000'] = usdFigure(microUsd).split('.');
  return `$${count(Number(whole))}.${fraction.replace(/0$/, '')}`;
}

/** `12.300`: for a column of figures that names the currency above it. */
export function usdFigure(microUsd: number): string {
  return dollars(microUsd).toFixed(3);
}

/** `$12.30 (₹1,095)`; the rate as configured. */
export function usdAndInr(microUsd: number, inrPerUsd: number): string {
  return `${usd(microUsd)} (₹${count(rupees(microUsd, inrPerUsd))})`;
}

/** For JSON: the number of dollars. */
export function dollars(microUsd: number): number {
  return microUsd / MICRO;
}

export function microUsd(usDollars: number): number {
  return Math.round(usDollars * MICRO);
}

/** Whole rupees. */
export function rupees(micro: number, inrPerUsd: number): number {
  return Math.round(dollars(micro) * inrPerUsd);
}
