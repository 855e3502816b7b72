/** fast-check with the same cases in each run; UPPOLICE_TEST_SEED gives others. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['UPPOLICE_TEST_SEED'] ?? 20_261_102) });

export default fc;
