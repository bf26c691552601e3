// Evidence of a notice, and the two files it is kept in: what proves, and what people read.

import { EvidenceDocument } from '../../schema/api/generated/graphql.ts';
import type { Evidence } from '../../schema/proof/evidence.ts';
import { evidenceMarkdown } from '../../schema/proof/evidence-markdown.ts';
import { verifyEvidence } from '../../schema/proof/verify-evidence.ts';
import { ask } from '../client.ts';
import { writeText } from '../files.ts';
import { EXIT, Problem } from '../problem.ts';

/** The text of an evidence, and what it says. */
export interface MadeEvidence {
  readonly text: string;
  readonly evidence: Evidence;
}

/** Where both files are. */
export interface WrittenEvidence {
  readonly file: string;
  readonly readable: string;
}

/** Has evidence made, and looks at it before anybody relies on it. @throws Problem with the server's code; BROKEN_EVIDENCE when what came does not hold */
export async function evidenceOf(notice: string, controller: string | undefined): Promise<MadeEvidence> {
  const { evidence: text } = await ask(EvidenceDocument, { notice, controller });
  const verdict = verifyEvidence(text, { key: null, head: null });
  if (verdict.ok) return { text, evidence: verdict.evidence };
  throw new Problem('BROKEN_EVIDENCE', `The server sent evidence that does not hold: ${verdict.problem}`, { exit: EXIT.unreachable });
}

/** Writes both files and says where they are. @throws Problem INVALID when they cannot be written */
export function writeEvidence({ text, evidence }: MadeEvidence, out: string): WrittenEvidence {
  const stem = out.replace(/\.(?:json|md)$/i, '');
  const [file, readable] = [`${stem}.json`, `${stem}.md`];
  writeText(file, text);
  writeText(readable, evidenceMarkdown(evidence));
  return { file, readable };
}
