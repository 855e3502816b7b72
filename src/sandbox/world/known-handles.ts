/** The police handles that the program ships, as accounts that exist in the sandbox: a register finds its handles there. */
import handles from '../../../data/directory/handles.json' with { type: 'json' };

/** Former names are left out: on X they are nobody's, or somebody else's. */
export function knownHandles(): string[] {
  return handles.filter(({ state }) => state !== 'former').map(({ handle }) => handle);
}
