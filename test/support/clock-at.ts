/** The environment in which a program, and each thread of it, finds the clock of the machine standing at a moment. */
export function clockAt(moment: Date): { readonly NODE_OPTIONS: string } {
  const source = `
    const Clock = globalThis.Date;
    globalThis.Date = class Date extends Clock {
      constructor(...given) {
        super(...(given.length === 0 ? [${moment.getTime()}] : given));
      }
      static now() {
        return ${moment.getTime()};
      }
    };`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(source)}` };
}
