// Other people's short codes for transfer grounds, and the mechanism each stands for.

import type { MechanismCode } from '../words/transfer.ts';

/** What a short code stands for: a ground (with the decision, where the code names one), no transfer at all, or no ground. */
export type CodeMeaning =
  | { readonly mechanism: MechanismCode; readonly instrument: string | null }
  | { readonly mechanism: null; readonly means: 'NO_TRANSFER' | 'NO_GROUND' };

const ground = (mechanism: MechanismCode, instrument: string | null = null): CodeMeaning => ({ mechanism, instrument });
const noTransfer: CodeMeaning = { mechanism: null, means: 'NO_TRANSFER' };
const noGround: CodeMeaning = { mechanism: null, means: 'NO_GROUND' };

const meanings: Readonly<Record<string, CodeMeaning>> = {
  ADEQUACY: ground('ADEQUACY_DECISION'),
  'ADEQUACY-DPF': ground('ADEQUACY_DECISION', '32023D1795'),
  DPF: ground('ADEQUACY_DECISION', '32023D1795'),
  'PRIVACY SHIELD': ground('ADEQUACY_DECISION', '32016D1250'),
  'STALE-PRIVACY-SHIELD': ground('ADEQUACY_DECISION', '32016D1250'),
  'STALE-SAFE-HARBOUR': ground('ADEQUACY_DECISION', '32000D0520'),
  'PUBLIC-INSTRUMENT': ground('PUBLIC_INSTRUMENT'),
  BCR: ground('BINDING_CORPORATE_RULES'),
  SCC: ground('SCC_COMMISSION'),
  'STALE-OLD-SCC': ground('SCC_COMMISSION'),
  'SCC-SA': ground('SCC_SUPERVISORY_AUTHORITY'),
  CODE: ground('CODE_OF_CONDUCT'),
  CERTIFICATION: ground('CERTIFICATION'),
  'ADHOC-CLAUSES': ground('AD_HOC_CLAUSES'),
  'ADMIN-ARRANGEMENT': ground('ADMINISTRATIVE_ARRANGEMENT'),
  'D-CONSENT': ground('DEROGATION_CONSENT'),
  'D-CONTRACT': ground('DEROGATION_CONTRACT'),
  'D-CONTRACT-INTEREST': ground('DEROGATION_CONTRACT_INTEREST'),
  'D-PUBLIC-INTEREST': ground('DEROGATION_PUBLIC_INTEREST'),
  'D-LEGAL-CLAIMS': ground('DEROGATION_LEGAL_CLAIMS'),
  'D-VITAL': ground('DEROGATION_VITAL_INTERESTS'),
  'D-REGISTER': ground('DEROGATION_PUBLIC_REGISTER'),
  'D-COMPELLING': ground('DEROGATION_COMPELLING_INTERESTS'),
  'NONE-NEEDED': noTransfer,
  'NOT-A-TRANSFER': noTransfer,
  A44: noGround,
  A48: noGround,
  'NOT-EU-TOOL': noGround,
  UNSTATED: noGround,
};

/**
 * What a short code for a transfer ground stands for: `SCC`, `DPF`, `D-VITAL`, `none_needed` … Case does not count, and `_` is `-`.
 *
 * @law GDPR Art. 44
 * @returns undefined when the code is not known
 */
export function meaningOfCode(code: string): CodeMeaning | undefined {
  const key = code.trim().toUpperCase().replaceAll('_', '-');
  return Object.hasOwn(meanings, key) ? meanings[key] : undefined;
}
