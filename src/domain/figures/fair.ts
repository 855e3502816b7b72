/**
 * Fair comparison of shares: how sure a share is, and whether a unit differs from the state by more than chance and the usual unevenness explain. No
 * ranks: near-ties are noise, and a few cases prove nothing. docs/fair-figures.md explains it with an example.
 */

/** Under so many cases nothing is said. */
export const LEAST_CASES = 20;

/** The share of months in which all units are equal and yet somebody would be called clearly worse. */
const FALSE_ALARMS = 0.05;
/** For an interval that holds the true share in 95 of 100 cases. */
const Z_95 = 1.959964;
/** So large a part of the units at either end is taken for no more extreme than the next one when the usual unevenness is measured. */
const TRIMMED = 0.1;

export const FAIR_CLASSES = ['better', 'as_state', 'worse'] as const;
export type FairClass = (typeof FAIR_CLASSES)[number];

export interface Share {
  readonly key: string | null;
  readonly n: number;
  /** How many of them went well. */
  readonly good: number;
}

export interface FairShare {
  readonly n: number;
  readonly good: number;
  /** 0–1; null under 20 cases, as is the rest. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly class: FairClass | null;
}

export interface Comparison {
  /** The state's own share, over all; null where there is no case. */
  readonly rate: number | null;
  /** By how much the limits were widened for what units differ anyway; 1: not at all. */
  readonly dispersion: number;
  /** How many were compared. */
  readonly compared: number;
  readonly byKey: ReadonlyMap<string | null, FairShare>;
}

/** Wilson's interval of a share (Wilson 1927), which keeps within 0 and 1 also where all or none went well. */
export function wilson(good: number, n: number, z: number = Z_95): { readonly low: number; readonly high: number } | null {
  if (n === 0) return null;
  const p = good / n;
  const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/**
 * Compares every unit with the state's own share: limits of a funnel plot (Spiegelhalter 2005) from the exact binomial, so wide that over all units together
 * chance alone calls somebody clearly worse in at most 5 of 100 months, and widened by the dispersion that is seen.
 */
export function compare(shares: readonly Share[]): Comparison {
  const [n, good] = [sum(shares.map((share) => share.n)), sum(shares.map((share) => share.good))];
  const rate = n === 0 ? null : good / n;
  const compared = shares.filter((share) => share.n >= LEAST_CASES);
  const dispersion = rate === null ? 1 : dispersionOf(compared, rate);
  const limit = compared.length === 0 ? 0 : quantileOfNormal(1 - FALSE_ALARMS / compared.length) * Math.sqrt(dispersion);
  const byKey = new Map(shares.map((share) => [share.key, fairShare(share, rate, limit)]));
  return { rate, dispersion, compared: compared.length, byKey };
}

function fairShare({ n, good }: Share, rate: number | null, limit: number): FairShare {
  const interval = n < LEAST_CASES || rate === null ? null : wilson(good, n);
  if (interval === null || rate === null) return { n, good, share: null, low: null, high: null, class: null };
  const z = exactScore(good, n, rate);
  return { n, good, share: good / n, ...interval, class: z < -limit ? 'worse' : z > limit ? 'better' : 'as_state' };
}

/** How much more the units differ than chance alone lets them: the mean of the squared scores, the outermost ones drawn in; at least 1. */
function dispersionOf(shares: readonly Share[], rate: number): number {
  if (shares.length < 5 || rate <= 0 || rate >= 1) return 1;
  const scores = shares.map(({ n, good }) => (good / n - rate) / Math.sqrt((rate * (1 - rate)) / n)).sort((a, b) => a - b);
  const cut = Math.ceil(scores.length * TRIMMED);
  const [least = 0, most = 0] = [scores[cut], scores[scores.length - 1 - cut]];
  return Math.max(1, sum(scores.map((score) => Math.min(most, Math.max(least, score)) ** 2)) / scores.length);
}

/** How far the count lies from what the rate lets expect, as a score of the normal distribution with the same probability. */
function exactScore(good: number, n: number, rate: number): number {
  if (rate <= 0 || rate >= 1) return 0;
  const above = good / n > rate;
  const tail = above ? upperTail(good, n, rate) : upperTail(n - good, n, 1 - rate);
  const score = quantileOfNormal(1 - Math.min(1, Math.max(tail, Number.MIN_VALUE)));
  const z = Number.isFinite(score) ? Math.max(0, score) : FAR;
  return above ? z : -z;
}

/** What can't be told from infinitely far. */
const FAR = 8.3;

/** The probability of at least `k` out of `n`. */
function upperTail(k: number, n: number, p: number): number {
  let term = Math.exp(logChoose(n, k) + k * Math.log(p) + (n - k) * Math.log(1 - p));
  let tail = 0;
  for (let at = k; at <= n; at++) {
    tail += term;
    term *= (((n - at) / (at + 1)) * p) / (1 - p);
    if (term < tail * 1e-14) break;
  }
  return tail;
}

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

/** Summed up for small ones, by Stirling's series for larger ones. */
function logFactorial(n: number): number {
  if (n < 32) {
    let log = 0;
    for (let factor = 2; factor <= n; factor++) log += Math.log(factor);
    return log;
  }
  return n * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI * n) + 1 / (12 * n) - 1 / (360 * n ** 3);
}

/** The score below which that part of the normal distribution lies (Acklam's approximation, good to nine digits). */
export function quantileOfNormal(part: number): number {
  if (part <= 0) return Number.NEGATIVE_INFINITY;
  if (part >= 1) return Number.POSITIVE_INFINITY;
  if (part < 0.02425) return -outer(Math.sqrt(-2 * Math.log(part)));
  if (part > 1 - 0.02425) return outer(Math.sqrt(-2 * Math.log(1 - part)));
  const q = part - 0.5;
  const r = q * q;
  const above = [-39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239];
  const below = [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1];
  return (polynomial(above, r) * q) / polynomial(below, r);
}

function outer(q: number): number {
  const above = [-0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968, 2.938163982698783];
  const below = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1];
  return -polynomial(above, q) / polynomial(below, q);
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((value, coefficient) => value * x + coefficient, 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
