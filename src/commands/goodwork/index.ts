/** `uppolice goodwork`: good work of the police that is made known abroad. */
import type { Command } from 'commander';
import type { Context } from '../../ports.ts';
import { publishingNoun } from '../support/publishing/noun.ts';

export function register(program: Command, ctx: Context): void {
  publishingNoun(program, ctx, 'good_work');
}
