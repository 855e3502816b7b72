/** A line typed on a terminal that can move its cursor: keys by @inquirer/core, of which this is the one file that knows it; what is drawn is ours. */
import { Writable } from 'node:stream';
import { AbortPromptError, createPrompt, ExitPromptError, type KeypressEvent, useEffect, useKeypress, useState } from '@inquirer/core';
import { wrapText } from '../../render/screen/display-width.ts';
import { EMPTY, edited, inserted, type Key, type Line, lineOf } from './line.ts';
import { NO_PASTE, type Output, Painter, TELL_PASTE } from './painter.ts';
import { KEPT, type Rows, rowsOf, type Size } from './rows.ts';

/** `readableEnded`: whether it has ended; `fd`: where a program that is started from here reads. */
export type Input = NodeJS.ReadableStream & {
  readonly readableEnded: boolean;
  readonly destroyed: boolean;
  readonly fd?: number;
  setRawMode?(raw: boolean): unknown;
};

export interface Streams {
  readonly input: Input;
  readonly output: Output;
}

export interface AskedLine {
  /** Stands before the line. */
  readonly label: string;
  /** Said below it, until it is answered. */
  readonly hint?: string | null;
  /** Shown in place of each letter; empty: nothing is shown. */
  readonly mask?: string;
  /** The answer, and how it is shown once it is given; or what is wrong with it. */
  readonly read: (text: string) => Answered | { readonly fault: string };
  /** Single keys answer, without Enter; null: this one does not, and nothing is typed. */
  readonly onKey?: (key: Key) => string | null;
  /** Ctrl-O: the text as it comes back from another program; null: it was left alone. */
  readonly edit?: ((text: string) => string | null) | null;
}

export interface Answered {
  readonly answer: string;
  readonly shown?: string;
}

/** How it ended without an answer. */
export class NoAnswer extends Error {
  readonly why: 'interrupted' | 'ended';

  constructor(why: NoAnswer['why'], cause?: unknown) {
    super(why, { cause });
    this.why = why;
  }
}

interface State {
  readonly line: Line;
  readonly fault: string | null;
  readonly pasting: boolean;
  readonly answered: Answered | null;
  /** Drawn anew though nothing has changed. */
  readonly again: number;
}

const BEGUN: State = { line: EMPTY, fault: null, pasting: false, answered: null, again: 0 };

/** Throws NoAnswer. */
export async function askLine({ input, output }: Streams, asked: AskedLine): Promise<string> {
  const stop = new AbortController();
  const ended = () => stop.abort();
  input.on('end', ended).on('close', ended);
  if (input.readableEnded || input.destroyed) ended();
  const painter = new Painter(output);
  output.write(TELL_PASTE);
  try {
    // What @inquirer/core would draw goes nowhere.
    const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
    const answer = await prompt({ asked, painter, output, input }, { input, output: nowhere, signal: stop.signal });
    if (answer === null) throw new NoAnswer('ended');
    return answer;
  } catch (error) {
    if (error instanceof AbortPromptError) throw new NoAnswer('ended', error);
    throw error instanceof ExitPromptError ? new NoAnswer('interrupted', error) : error;
  } finally {
    input.off('end', ended).off('close', ended);
    painter.leave();
    output.write(NO_PASTE);
  }
}

interface Asking {
  readonly asked: AskedLine;
  readonly painter: Painter;
  readonly output: Output;
  readonly input: Input;
}

const prompt = createPrompt<string | null, Asking>(({ asked, painter, output, input }, done) => {
  const [state, setState] = useState<State>(BEGUN);
  useEffect((readline) => {
    keepFromClosing(readline);
    const again = () => setState((now) => ({ ...now, again: now.again + 1 }));
    const resized = () => {
      painter.resized(sizeOf(output).columns);
      again();
    };
    const continued = () => {
      painter.startAnew();
      again();
    };
    output.on('resize', resized);
    process.on('SIGCONT', continued);
    return () => {
      output.off('resize', resized);
      process.off('SIGCONT', continued);
    };
  }, []);
  useKeypress((event, readline) => {
    keepFromClosing(readline);
    const next = afterKey(state, keyOf(event), { asked, painter, output, input });
    if (next === 'ended') done(null);
    else {
      setState(next);
      if (next.answered) done(next.answered.answer);
    }
  });
  if (!state.pasting) painter.paint(drawn(asked, state, sizeOf(output)));
  return '';
});

/** Its own line is never empty: with Ctrl-D on an empty one readline closes for good, also where a letter of ours was to be deleted. */
function keepFromClosing(readline: object): void {
  Object.assign(readline, { line: ' ', cursor: 1 });
}

function keyOf(event: KeypressEvent): Key {
  const sequence = 'sequence' in event && typeof event.sequence === 'string' ? event.sequence : '';
  return { name: event.name, ctrl: event.ctrl, meta: 'meta' in event && event.meta === true, sequence };
}

function afterKey(state: State, key: Key, asking: Asking): State | 'ended' {
  const { asked } = asking;
  const { line } = state;
  const { name } = key;
  if (name === 'paste-start') return { ...state, pasting: true };
  if (name === 'paste-end') return { ...state, pasting: false };
  const isEnter = name === 'return' || name === 'enter';
  if (state.pasting || name === 'tab') {
    const isGap = isEnter || name === 'tab';
    return { ...state, line: isGap ? inserted(line, ' ') : edited(line, key), fault: null };
  }
  if (key.ctrl && name === 'd' && line.text === '') return 'ended';
  if (asked.onKey) {
    const answer = asked.onKey(key);
    return answer === null ? state : afterAnswer(state, asked.read(answer));
  }
  if (isEnter) return afterAnswer(state, asked.read(line.text));
  if (key.ctrl && name === 'l') return { ...state, again: state.again + 1 };
  if (key.ctrl && name === 'o' && asked.edit) return { ...state, line: inEditor(line, asked.edit, asking), again: state.again + 1 };
  const next = edited(line, key);
  return next === line ? state : { ...state, line: next, fault: null };
}

function afterAnswer(state: State, answered: ReturnType<AskedLine['read']>): State {
  return 'fault' in answered ? { ...state, fault: answered.fault } : { ...state, answered, fault: null };
}

function inEditor(line: Line, edit: (text: string) => string | null, { painter, input }: Asking): Line {
  painter.leave();
  input.setRawMode?.(false);
  try {
    const text = edit(line.text);
    return text === null ? line : lineOf(text.replace(/\s+/g, ' ').trim());
  } finally {
    input.setRawMode?.(true);
  }
}

function drawn({ label, hint, mask }: AskedLine, { line, fault, answered }: State, size: Size): Rows {
  if (answered) {
    const typed = answered.shown === undefined ? line : lineOf(answered.shown);
    return rowsOf(label, typed, size, answered.shown === undefined ? mask : undefined);
  }
  const said = [fault, hint].flatMap((text) => (text ? wrapText(text, size.columns - 1).map((row) => row.replaceAll(KEPT, ' ')) : []));
  const typed = rowsOf(label, line, { ...size, rows: Math.max(1, size.rows - said.length) }, mask);
  return { ...typed, rows: [...typed.rows, ...said] };
}

function sizeOf({ columns, rows }: Output): Size {
  return { columns: columns || 80, rows: (rows || 24) - 1 };
}
