/** What is wrong with an answer, told at once instead of after the last question. */
import { joined, type Text } from '../../../domain/messages/text.ts';
import { UserError } from '../../../domain/user-error.ts';

export function problemOf(read: () => unknown): true | Text {
  try {
    read();
    return true;
  } catch (error) {
    if (error instanceof UserError) return joined([error.text, ...error.nextSteps], ' ');
    throw error;
  }
}
