/** The end of a script that looks for faults. */
import { rmSync } from 'node:fs';

/** Says each failure and ends with 1 where there is one; the folder of the register is kept then, and removed otherwise. */
export function tellFailures(failures: readonly string[], folder: string): void {
  if (failures.length === 0) {
    rmSync(folder, { recursive: true, force: true });
    return;
  }
  for (const failure of failures) process.stdout.write(`FAILED ${failure}\n`);
  process.stdout.write(`The register is kept in ${folder}\n`);
  process.exitCode = 1;
}
