// What every command shares: `--json` prints what `run` returns and nothing else on stdout; every failure ends here.

import { Command } from '@oclif/core/command';
import { cutNote, type Nodes } from './pages.ts';
import { EXIT, type InputPath, pathInWords, Problem } from './problem.ts';
import { quiet } from './text.ts';

interface Failure {
  readonly code: string;
  readonly message: string;
  readonly path: InputPath | null;
}

/** A command of Onward. */
export abstract class OnwardCommand extends Command {
  static override enableJsonFlag = true;

  /** Tells the shell that the answer is no. */
  protected answerNo(): void {
    process.exitCode = EXIT.no;
  }

  /** Says so when an answer was cut. */
  protected noteCut(read: Nodes<unknown>): void {
    const note = cutNote(read);
    if (note) this.log(quiet(note));
  }

  override logJson(data: unknown): void {
    process.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
  }

  /** Says what went wrong on stderr, so that stdout holds an answer or nothing. */
  protected override async catch(error: Error & { readonly code?: string; readonly oclif?: { readonly exit?: number } }): Promise<void> {
    if (error.code === 'EEXIT') throw error;
    const { failure, exit } = this.failureOf(error);
    process.exitCode = exit;
    process.stderr.write(this.jsonEnabled() ? `${JSON.stringify({ error: failure })}\n` : inWords(failure));
    if (exit === EXIT.broken) process.stderr.write(`${error.stack ?? ''}\n`);
  }

  private failureOf(error: Error & { readonly oclif?: { readonly exit?: number } }): { readonly failure: Failure; readonly exit: number } {
    if (error instanceof Problem) return { failure: { code: error.code, message: error.message, path: error.path }, exit: error.exit };
    if (error.oclif?.exit === undefined) return { failure: { code: 'BROKEN', message: error.message, path: null }, exit: EXIT.broken };
    const message = `${ofTheParser(error.message)}\nSee: onward ${(this.id ?? '').replaceAll(':', ' ')} --help`;
    return { failure: { code: 'INVALID', message, path: null }, exit: EXIT.wrong };
  }
}

/** What oclif says of wrong flags, without what surrounds it. */
const ofTheParser = (message: string): string =>
  message
    .replace(/\nSee more help with --help$/, '')
    .replace(/^The following error occurred:\n {2}/, '')
    .replace(/^Parsing (--\S+) *\n\t/, '$1: ');

/** The server's message may begin with the path, which is told below it. */
function inWords({ message, path }: Failure): string {
  if (!path || path.length === 0) return `Error: ${message}\n`;
  const said = message.startsWith(`${path.join('.')}: `) ? message.slice(path.join('.').length + 2) : message;
  return `Error: ${said}\n  at ${pathInWords(path)}\n`;
}
