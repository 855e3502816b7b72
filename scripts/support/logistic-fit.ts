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
  const count = examples.length;
  const share = examples.filter(({ right }) => right).length / count;
  const step = 1 / steepest(examples, features);
  let [weights, start] = [new Float64Array(features), 0];
  let [ahead, aheadStart, pace] = [weights.slice(), start, 1];
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = ahead.map((weight) => (shrinking / count) * weight);
    let startSlope = 0;
    for (const { features: own, right } of examples) {
      let odds = aheadStart;
      for (const [feature, value] of own) odds += (ahead[feature] as number) * value;
      const error = (1 / (1 + Math.exp(-odds)) - Number(right)) * (right ? 0.5 / share : 0.5 / (1 - share));
      startSlope += error / count;
      for (const [feature, value] of own) slope[feature] = (slope[feature] as number) + (error * value) / count;
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

  /** The greatest curvature, found by power iteration, which bounds the step. */
  function steepest(all: readonly Example[], size: number): number {
    let direction = new Float64Array(size).fill(1 / Math.sqrt(size));
    let length = 1;
    for (let round = 0; round < 20; round += 1) {
      const turned = new Float64Array(size);
      for (const { features: own, right } of all) {
        let along = 0;
        for (const [feature, value] of own) along += (direction[feature] as number) * value;
        along *= right ? 0.5 / share : 0.5 / (1 - share);
        for (const [feature, value] of own) turned[feature] = (turned[feature] as number) + along * value;
      }
      length = Math.hypot(...turned);
      direction = turned.map((value) => value / length);
    }
    return (0.25 * length) / count + shrinking / count + 0.5;
  }
}
