/** The program decides by itself what is coloured. What chalk would find out when it is loaded opens the modules of terminals, and nobody reads it. */
export function noColourGuess() {
  return {
    name: 'no guess of colours',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^#supports-color$/ }, () => ({ path: 'supports-color', namespace: 'no-guess' }));
      onLoad({ filter: /.*/, namespace: 'no-guess' }, () => ({ contents: 'export default { stdout: false, stderr: false };' }));
    },
  };
}
