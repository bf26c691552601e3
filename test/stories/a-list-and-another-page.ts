// A list, and a page that says otherwise of nearly everybody on it.

/** Name, purpose, location, transfer mechanism. */
export type Row = readonly [name: string, purpose: string, location: string, mechanism?: string];

export const page = (rows: readonly Row[], updated = '1 February 2026'): string =>
  `<!doctype html><html lang="en"><head><title>Sub-processors</title></head><body><h1>Sub-processors</h1>
   <p>We engage the following sub-processors to provide our service to our customers. Last updated: ${updated}.</p>
   <table><tr><th>Name</th><th>Purpose</th><th>Location</th><th>Transfer mechanism</th></tr>
   ${rows.map(([name, purpose, location, mechanism = '']) => `<tr><td>${name}</td><td>${purpose}</td><td>${location}</td><td>${mechanism}</td></tr>`).join('')}
   </table></body></html>`;

export const place = (...countries: string[]) => ({ countries, disclosure: 'DISCLOSED' });
const scc = { code: 'SCC_COMMISSION', instrument: '32021D0914', module: 'P2P', signedOn: '2024-01-01' };

/** What the list says, and what the page said when both agreed. */
export const LISTED: readonly (readonly [key: string, facts: object])[] = [
  ['alfa', { name: 'Alfa Kft.', purpose: 'Hosting of servers', phone: '+36 1 111 1111', processing: place('HU') }],
  ['beta', { name: 'Beta GmbH', purpose: 'E-mail delivery', processing: place('HU') }],
  [
    'gamma',
    {
      name: 'Gamma Inc.',
      purpose: 'Support chat',
      country: 'US',
      processing: place('US'),
      transfers: [{ destination: 'US', mechanisms: [scc] }],
    },
  ],
  ['delta', { name: 'Delta Kft.', purpose: 'Payment', processing: place('HU') }],
  ['epsilon', { name: 'Epsilon SAS', purpose: 'Logs', processing: place('FR') }],
  ['zeta', { name: 'Zeta', purpose: 'Backup of databases', processing: place('HU') }],
  ['eta', { name: 'Eta', purpose: 'Monitoring of servers', processing: place('HU') }],
];

/** What the page says now. */
export const NOW: readonly Row[] = [
  ['Alfa Kft.', 'Marketing campaigns', 'Germany'],
  ['Beta GmbH', 'E-mail delivery', 'United States'],
  ['Gamma Inc.', 'Support chat', 'United States', 'EU-US Data Privacy Framework'],
  ['Delta Zrt.', 'Fraud prevention', 'Hungary'],
  ['Zeta (Eta)', 'Backup of databases', 'Hungary'],
  ['Theta AB', 'Surveys', 'Sweden'],
  ['Iota AB', 'Newsletters', 'Sweden'],
];

/** What is asked of an entry of a draft. */
export interface ToldEntry {
  readonly key: string;
  readonly name: string;
  readonly purpose: string | null;
  readonly phone: string | null;
  readonly processing: { readonly countries: readonly string[] } | null;
  readonly transfers: readonly {
    readonly destination: string;
    readonly mechanisms: readonly { readonly code: string; readonly signedOn: string | null }[];
  }[];
  readonly evidence: { readonly url: string | null; readonly snapshotHash: string | null } | null;
}
export const ENTRY = `{ key name purpose phone processing { countries } transfers { destination mechanisms { code signedOn } }
  evidence { url snapshotHash } }`;
/** What is otherwise than on the list, by the key of the entry; null: it is gone. */
export type Otherwise = Readonly<Record<string, Partial<ToldEntry> | null>>;
