/** LibreOffice, where it is installed. */
import { execFileSync } from 'node:child_process';

/** The name of its program; null where there is none. */
export function officeProgram(): string | null {
  for (const program of ['soffice', 'libreoffice']) {
    try {
      execFileSync(program, ['--version'], { stdio: 'ignore' });
      return program;
    } catch {
      // Not installed under this name.
    }
  }
  return null;
}
