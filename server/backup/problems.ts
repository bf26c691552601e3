// What may go wrong with a backup that the caller can mend.

import { ConfigProblem } from '../config.ts';
import { DirectoryInUse } from '../database/data-directory.ts';
import { BackupProblem } from './backup-format.ts';

/** Whether the message of the error is for the caller: the configuration, a directory in use, or the file itself. */
export function isProblem(error: unknown): error is Error {
  if (error instanceof BackupProblem || error instanceof ConfigProblem || error instanceof DirectoryInUse) return true;
  return error instanceof Error && 'code' in error && ['EEXIST', 'ENOENT', 'EACCES', 'EISDIR'].includes(String(error.code));
}
