// Transfers and the grounds they are said to rest on, as people write them.

import { z } from 'zod';
import {
  type Mechanism,
  MECHANISM_CODES,
  MECHANISM_RANKS,
  type Participation,
  PARTICIPATION_DATA,
  PARTICIPATION_STATUSES,
  SCC_MODULES,
  type Transfer,
  TRANSFER_ROLES,
} from '../words/transfer.ts';
import { evidenceInput } from './evidence-input.ts';
import { fields, inOrder, keeping, maybe, oneOf, otherwise, upTo } from './input-shape.ts';
import { celex } from './instrument-input.ts';
import { country, day, line, url } from './word-input.ts';

const participationInput: z.ZodType<Participation> = fields({
  status: oneOf('a status of participation', PARTICIPATION_STATUSES).describe(
    'LISTED or NOT_LISTED when somebody looked; STATED when somebody only says so.',
  ),
  framework: maybe(line()).describe('The framework, such as EU-U.S. Data Privacy Framework.'),
  entity: maybe(line()).describe('The legal person that stands on the list of participants.'),
  activeFrom: maybe(day()).describe('The first listed day.'),
  activeUntil: maybe(day()).describe('The last listed day.'),
  checkedOn: maybe(day()).describe('The day on which somebody looked.'),
  data: maybe(oneOf('a kind of data', PARTICIPATION_DATA)).describe('Whether human-resources data are covered, other data, or both.'),
  evidenceUrl: maybe(url()).describe('Where it was looked up.'),
})
  .superRefine(keeping(inOrder('activeFrom', 'activeUntil')))
  .meta({ id: 'Participation', description: 'Participation of one legal person in one framework: a dated fact.' });

export const mechanismInput: z.ZodType<Mechanism> = fields({
  code: oneOf('a mechanism', MECHANISM_CODES).describe('The ground of GDPR Chapter V.'),
  instrument: maybe(celex()).describe('CELEX number of the decision or clause set, such as 32023D1795.'),
  rank: otherwise(oneOf('a rank', MECHANISM_RANKS), 'PRIMARY').describe('Whether the transfer rests on it first, or falls back on it.'),
  module: maybe(oneOf('a module of Decision (EU) 2021/914', SCC_MODULES)).describe(
    'The module of the clauses, by the roles of exporter and importer.',
  ),
  signedOn: maybe(day()).describe('The day of the contract or of the approval.'),
  expiresOn: maybe(day()).describe('The last valid day.'),
  participation: maybe(participationInput).describe('Participation in the framework behind a decision.'),
  scopeConfirmed: maybe(z.boolean()).describe('Whether somebody confirmed that recipient and data fall within the scope of the decision.'),
  evidenceUrl: maybe(url()).describe('Where the contract or approval can be seen.'),
})
  .superRefine(keeping(inOrder('signedOn', 'expiresOn')))
  .meta({ id: 'Mechanism', description: 'One ground on which a transfer is said to rest.' });

export const transferInput: z.ZodType<Transfer> = fields({
  destination: maybe(country()).describe('The country to which the data go.'),
  organisation: maybe(line()).describe('The international organisation to which the data go.'),
  exporterRole: maybe(oneOf('a role of this hop', TRANSFER_ROLES)).describe('In which role the exporter sends.'),
  importer: maybe(line()).describe('The legal person that receives.'),
  importerRole: maybe(oneOf('a role of this hop', TRANSFER_ROLES)).describe('In which role the importer receives.'),
  mechanisms: upTo(20, 'mechanisms', mechanismInput).describe('The grounds; none where none is recorded.'),
  assessedOn: maybe(day()).describe('The day of the transfer impact assessment.'),
  assessmentUrl: maybe(url()).describe('Where the assessment can be seen.'),
  evidence: maybe(evidenceInput).describe('Where the transfer was read.'),
}).meta({
  id: 'Transfer',
  description: 'One hop out of the EEA: from the exporter to one importer in one country or international organisation.',
});
