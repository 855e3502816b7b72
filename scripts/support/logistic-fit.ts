/** A logistic regression on few examples with few features each: weights near 0 unless the examples need them. */

export interface Example {
  /** Index of each feature that it has, with its value. */
  readonly features: readonly (readonly [feature: number, value: number])[];
  readonly right: boolean;
}

const ROUNDS = 400;

export interface Fit {
  readonly start: number;
  readonly weights: readonly number[];
}

/**
 * Both answers weigh the same, however many examples each has.
 * @param shrinking how strongly weights are drawn to 0
 */
export function fitLogistic(examples: readonly Example[], features: number, shrinking: number): Fit {
  const rows = new Rows(examples);
  const { count } = rows;
  const step = 1 / (rows.steepest(features) + shrinking / count + 0.5);
  let weights = new Float64Array(features);
  let start = 0;
  let ahead = weights.slice();
  let aheadStart = start;
  let pace = 1;
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = ahead.map((weight) => (shrinking / count) * weight);
    let startSlope = 0;
    for (let row = 0; row < count; row += 1) {
      const odds = aheadStart + rows.along(row, ahead);
      const error = ((1 / (1 + Math.exp(-odds)) - (rows.right[row] as number)) * (rows.shares[row] as number)) / count;
      startSlope += error;
      rows.add(row, error, slope);
    }
    // Nesterov's momentum: each round looks ahead in the direction of the last one.
    const next = ahead.map((weight, feature) => weight - step * (slope[feature] as number));
    const nextStart = aheadStart - step * startSlope;
    const nextPace = (1 + Math.sqrt(1 + 4 * pace ** 2)) / 2;
    const momentum = (pace - 1) / nextPace;
    ahead = next.map((weight, feature) => weight + momentum * (weight - (weights[feature] as number)));
    aheadStart = nextStart + momentum * (nextStart - start);
    [weights, start, pace] = [next, nextStart, nextPace];
  }
  return { start, weights: [...weights] };
}

/** The examples in plain arrays, one after the other: each is read hundreds of times. */
class Rows {
  readonly count: number;
  readonly right: Float64Array;
  /** How much each example counts. */
  readonly shares: Float64Array;
  readonly #ends: Int32Array;
  readonly #features: Int32Array;
  readonly #values: Float64Array;

  constructor(examples: readonly Example[]) {
    this.count = examples.length;
    const share = examples.filter(({ right }) => right).length / this.count;
    this.right = Float64Array.from(examples, ({ right }) => Number(right));
    this.shares = Float64Array.from(examples, ({ right }) => (right ? 0.5 / share : 0.5 / (1 - share)));
    const all = examples.flatMap(({ features }) => features);
    this.#features = Int32Array.from(all, ([feature]) => feature);
    this.#values = Float64Array.from(all, ([, value]) => value);
    let end = 0;
    this.#ends = Int32Array.from([[], ...examples.map(({ features }) => features)], (features) => (end += features.length));
  }

  /** The sum of a row's values, each times the weight of its feature. */
  along(row: number, weights: Float64Array): number {
    let sum = 0;
    for (let at = this.#ends[row] as number; at < (this.#ends[row + 1] as number); at += 1)
      sum += (weights[this.#features[at] as number] as number) * (this.#values[at] as number);
    return sum;
  }

  /** Adds a row, `times` over, to a sum for each feature. */
  add(row: number, times: number, sums: Float64Array): void {
    for (let at = this.#ends[row] as number; at < (this.#ends[row + 1] as number); at += 1) {
      const feature = this.#features[at] as number;
      sums[feature] = (sums[feature] as number) + times * (this.#values[at] as number);
    }
  }

  /** The greatest curvature, found by power iteration, which bounds the step. */
  steepest(features: number): number {
    let direction = new Float64Array(features).fill(1 / Math.sqrt(features));
    let length = 1;
    for (let round = 0; round < 20; round += 1) {
      const turned = new Float64Array(features);
      for (let row = 0; row < this.count; row += 1) this.add(row, this.along(row, direction) * (this.shares[row] as number), turned);
      length = Math.hypot(...turned);
      direction = turned.map((value) => value / length);
    }
    return (0.25 * length) / this.count;
  }
}
