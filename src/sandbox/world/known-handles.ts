/** The police handles that the program ships. They exist as accounts in the sandbox, so that a register finds its handles there. */
import handles from '../../../data/directory/handles.json' with { type: 'json' };

/** Without former names, which on X belong to nobody or to somebody else. */
export function knownHandles(): string[] {
  return handles.filter(({ state }) => state !== 'former').map(({ handle }) => handle);
}
