/** The sandbox's time: the real one, or one that was set and runs on from there. */

/** `posts`: starts one minute after the newest post; `real`: the computer's time; a Date: starts then. */
export type ClockSetting = 'posts' | 'real' | Date;

const AFTER_NEWEST_MS = 60_000;

export class SandboxClock {
  private offset = 0;

  /** @param newestAt when the newest post was written, in milliseconds since 1970; null without posts */
  set(setting: ClockSetting, newestAt: number | null): void {
    if (setting instanceof Date) this.offset = setting.getTime() - Date.now();
    else this.offset = setting === 'posts' && newestAt !== null ? newestAt + AFTER_NEWEST_MS - Date.now() : 0;
  }

  advance(ms: number): void {
    this.offset += ms;
  }

  /** Milliseconds since 1970. */
  now(): number {
    return Date.now() + this.offset;
  }
}
