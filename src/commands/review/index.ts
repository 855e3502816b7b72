/** `review`: the papers of a review meeting, and their proof. */
import type { Command } from 'commander';
import type { Context } from '../../ports.ts';
import * as make from './make.ts';
import * as verify from './verify.ts';

export function register(program: Command, ctx: Context): void {
  verify.register(make.register(program, ctx), ctx);
}
