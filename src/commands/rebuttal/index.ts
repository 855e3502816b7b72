/** `uppolice rebuttal`: false news that is refuted, and the posts that spread it. */
import type { Command } from 'commander';
import type { Context } from '../../ports.ts';
import { publishingNoun } from '../support/publishing/noun.ts';
import * as matches from './matches.ts';

export function register(program: Command, ctx: Context): void {
  matches.register(publishingNoun(program, ctx, 'rebuttal'), ctx);
}
