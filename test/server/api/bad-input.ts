// Bad input, each with where it is wrong and what would be right.

/** How something is asked: a mutation by its input, or a whole document. */
export type Asked = { readonly mutation: string; readonly input: object } | { readonly query: string; readonly variables?: object };

export type BadInput = readonly [what: string, asked: Asked, path: readonly (string | number)[], right: string];

const TEN_MB = 'x'.repeat(10 * 1024 * 1024);
const HALF = 'half a \ud800 character';
const NUL = 'a\u0000b';

const party = (facts: object): Asked => ({ mutation: 'createParty', input: { slug: 'new', name: 'New', ...facts } });
const list = (facts: object): Asked => ({
  mutation: 'createList',
  input: { slug: 'new', title: 'New', owner: 'owner', capacity: 'PROCESSOR', ...facts },
});
const good = { key: 'first', role: 'SUB_PROCESSOR', newParty: { slug: 'brought', name: 'Brought along' } };
const version = (facts: object): Asked => ({
  mutation: 'recordPastVersion',
  input: { list: 'list', effectiveOn: '2024-01-30', entries: [], ...facts },
});
const entry = (facts: object): Asked => version({ entries: [good, { key: 'second', role: 'SUB_PROCESSOR', party: 'owner', ...facts }] });
const mechanism = (facts: object): Asked =>
  entry({ transfers: [{ destination: 'US', mechanisms: [{ code: 'ADEQUACY_DECISION', ...facts }] }] });
const engage = (facts: object): Asked => ({
  mutation: 'engage',
  input: { controller: 'controller', list: 'list', from: '2024-01-01', ...facts },
});
const token = (facts: object): Asked => ({ mutation: 'createToken', input: { name: 'new', role: 'OPERATOR', ...facts } });
const fileText = (facts: object): string =>
  JSON.stringify({ slug: 'list', title: 'x', owner: 'owner', capacity: 'PROCESSOR', effectiveOn: '2024-01-30', entries: [good], ...facts });
const file = (facts: object, more: object = {}): Asked => ({
  mutation: 'importVersion',
  input: { list: 'list', file: fileText(facts), ...more },
});
const objection = (facts: object): Asked => ({
  mutation: 'raiseObjection',
  input: { notice: 'NOTICE', controller: 'controller', changes: ['CHANGE'], grounds: 'Too far away.', ...facts },
});
const endpoint = (facts: object): Asked => ({
  mutation: 'createEndpoint',
  input: { controller: 'controller', url: 'https://hooks.example.com/onward', ...facts },
});
const source = (facts: object): Asked => ({ mutation: 'createSource', input: { list: 'list', url: 'https://example.com/list', ...facts } });
const imported = (facts: object): Asked => ({ mutation: 'importDocument', input: { list: 'list', ...facts } });
const reading = (text: string): Asked => ({ mutation: 'recordReading', input: { list: 'list', reading: text } });

const input = (...path: (string | number)[]) => ['input', ...path];
const second = (...path: (string | number)[]) => input('entries', 1, ...path);
const ground = (...path: (string | number)[]) => second('transfers', 0, 'mechanisms', 0, ...path);
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const wrongDigit = [
  { scheme: 'HU_TAX', value: '20937054-2-09' },
  { scheme: 'HU_TAX', value: '20937053-2-08' },
];

// prettier-ignore
export const BAD_INPUT: readonly BadInput[] = [
  ['a country that does not exist', party({ country: 'XX' }), input('country'), 'ISO 3166-1'],
  ['UK for GB', party({ country: 'UK' }), input('country'), 'GB, not UK'],
  ['UK as a literal', { query: 'mutation { createParty(input: { slug: "new", name: "x", country: "UK" }) { party { id } } }' }, input('country'), 'GB, not UK'],
  ['a country in lower case, deep inside', entry({ storage: { countries: ['HU', 'us'], disclosure: 'DISCLOSED' } }), second('storage', 'countries', 1), 'upper case'],
  ['a country in a file', file({ entries: [{ ...good, country: 'USA' }] }), input('file', 'entries', 0, 'country'), 'write US'],
  ['29 February 2023', version({ effectiveOn: '2023-02-29' }), input('effectiveOn'), 'a day that exists'],
  ['29 February 2023 in a file', file({ effectiveOn: '2023-02-29' }), input('file', 'effectiveOn'), 'does not exist'],
  ['29 February 2023 asked about', { query: '{ judgeTransfer(transfer: { mechanisms: [] }, asOf: "2023-02-29") { verdict } }' }, ['asOf'], 'YYYY-MM-DD'],
  ['a day with slashes', entry({ transfers: [{ mechanisms: [], assessedOn: '2023/02/28' }] }), second('transfers', 0, 'assessedOn'), 'YYYY-MM-DD'],
  ['an hour that does not exist', version({ announcedAt: '2024-01-30T25:00:00Z' }), input('announcedAt'), 'instant in UTC'],
  ['a day that lies ahead', version({ effectiveOn: '2026-03-03' }), input('effectiveOn'), 'announced, from a draft'],
  ['an announcement that lies ahead', version({ announcedAt: '2026-03-02T09:00:01Z' }), input('announcedAt'), 'at which it was made'],

  ['an entry key twice', version({ entries: [good, { ...good, newParty: undefined, party: 'owner' }] }), second('key'), 'stands twice'],
  ['a new party twice', version({ entries: [good, { ...good, key: 'second' }] }), second('newParty', 'slug'), 'stands twice'],
  ['an entry without a party', entry({ party: undefined }), second('party'), 'give its slug'],
  ['an entry with two parties', entry({ newParty: { slug: 'x', name: 'x' } }), second('newParty'), 'give one of them'],
  ['an entry that replaces itself', entry({ replacesKey: 'second' }), second('replacesKey'), 'cannot replace itself'],
  ['a key with capitals', entry({ key: 'Second' }), second('key'), 'lower-case letters'],
  ['a wrong check digit, strictly', file({ entries: [{ ...good, identifiers: wrongDigit }] }, { strict: true }), input('file', 'entries', 0, 'identifiers', 1, 'value'), 'check digit'],

  ['10 MB of a name', entry({ name: TEN_MB }), second('name'), 'at most 200'],
  ['10 MB of a purpose', entry({ purpose: TEN_MB }), second('purpose'), 'at most 4000'],
  ['10 MB of an identifier', entry({ identifiers: [{ scheme: 'OTHER', value: TEN_MB }] }), second('identifiers', 0, 'value'), 'at most 100'],
  ['10 MB of a slug', party({ slug: TEN_MB }), input('slug'), 'at most 80'],
  ['10 MB of an address on the web', party({ website: `https://example.com/${TEN_MB}` }), input('website'), 'at most 2048'],
  ['10 MB of a note in a file', file({ note: TEN_MB }), input('file', 'note'), 'at most 4000'],
  ['10 MB of a reason', { mutation: 'withdrawVersion', input: { version: 'PENDING', reason: TEN_MB } }, input('reason'), 'at most 2000'],
  ['10 MB of an emergency', { mutation: 'announceVersion', input: { draft: 'DRAFT', effectiveOn: '2026-03-02', emergency: true, emergencyReason: TEN_MB } }, input('emergencyReason'), 'at most 2000'],
  ['10 MB of a token’s name', token({ name: TEN_MB }), input('name'), '1 to 100'],
  ['a quotation of 26 words', entry({ evidence: { quotation: words(26) } }), second('evidence', 'quotation'), 'at most 25'],

  ['a control character', entry({ name: NUL }), second('name'), 'control characters'],
  ['a control character in a reason', { mutation: 'withdrawVersion', input: { version: 'PENDING', reason: NUL } }, input('reason'), 'control characters'],
  ['a control character in a slug that is looked up', { query: 'query ($slug: String!) { list(slug: $slug) { id } }', variables: { slug: NUL } }, ['slug'], 'control characters'],
  ['a control character in a search', { query: 'query ($query: String) { parties(query: $query) { totalCount } }', variables: { query: NUL } }, ['query'], 'control characters'],
  ['a control character in an id', { mutation: 'revokeToken', input: { id: NUL } }, input('id'), 'control characters'],
  ['a control character written out in a file', file({ title: NUL }), input('file', 'title'), 'control characters'],
  ['a line break in a name', entry({ name: 'two\nlines' }), second('name'), 'not even line breaks'],
  ['half a character', entry({ purpose: HALF }), second('purpose'), 'half a character'],
  ['half a character in a search', { query: 'query ($query: String) { lists(query: $query) { totalCount } }', variables: { query: HALF } }, ['query'], 'half a character'],
  ['half a character written out in a file', file({ note: HALF }), input('file', 'note'), 'half a character'],
  ['a text of blanks', entry({ name: '   ' }), second('name'), 'leave the field out'],

  ['a mechanism that does not exist', mechanism({ code: 'SCC' }), ground('code'), 'is not a MechanismCode: write one of ADEQUACY_DECISION'],
  ['a mechanism that does not exist, in a file', file({ entries: [{ ...good, transfers: [{ mechanisms: [{ code: 'SCC' }] }] }] }), input('file', 'entries', 0, 'transfers', 0, 'mechanisms', 0, 'code'), 'SCC_COMMISSION'],
  ['a CELEX number nobody knows', mechanism({ instrument: '32099D0001' }), ground('instrument'), 'onward law ls'],
  ['a decision’s number for its CELEX number', mechanism({ instrument: '2023/1795' }), ground('instrument'), 'write 32023D1795'],
  ['a contract that ends before it is signed', mechanism({ signedOn: '2024-01-02', expiresOn: '2024-01-01' }), ground('expiresOn'), 'before signedOn'],
  ['a participation that ends before it begins', mechanism({ participation: { status: 'LISTED', activeFrom: '2024-01-02', activeUntil: '2024-01-01' } }), ground('participation', 'activeUntil'), 'before activeFrom'],
  ['a mechanism to be judged', { query: '{ judgeTransfer(transfer: { mechanisms: [{ code: CERTIFICATION, instrument: "x" }] }, asOf: "2024-01-30") { verdict } }' }, ['transfer', 'mechanisms', 0, 'instrument'], '32023D1795'],

  ['a period of 0 days', list({ terms: { notice: { count: 0, unit: 'DAYS' } } }), input('terms', 'notice', 'count'), 'at least 1'],
  ['a period of -1 days', list({ terms: { objection: { count: -1, unit: 'DAYS' } } }), input('terms', 'objection', 'count'), 'at least 1'],
  ['a period of a million days', list({ terms: { cure: { count: 1_000_000, unit: 'DAYS' } } }), input('terms', 'cure', 'count'), 'at most'],
  ['half a day', list({ terms: { notice: { count: 0.5, unit: 'DAYS' } } }), input('terms', 'notice', 'count'), 'integer'],
  ['an engagement that ends before it begins', engage({ until: '2023-12-31' }), input('until'), 'before it begins'],
  ['an e-mail address that is none', engage({ noticeEmail: 'nobody' }), input('noticeEmail'), 'privacy@example.com'],
  ['a time zone that does not exist', list({ timeZone: 'Europe/Nowhere' }), input('timeZone'), 'Europe/Budapest'],
  ['a language that is none', list({ language: 'Hungarian' }), input('language'), 'en, hu'],
  ['a web address that runs a script', party({ website: 'javascript:alert(1)' }), input('website'), 'https://'],

  ['a party its own parent', party({ parent: 'new' }), input('parent'), 'its own parent'],
  ['a party put under itself', { mutation: 'updateParty', input: { slug: 'owner', name: 'Changed', parent: 'owner' } }, input('parent'), 'above itself'],
  ['a parent that does not exist', party({ parent: 'nobody' }), input('parent'), 'create it first'],
  ['a group that does not exist', party({ group: 'nobody' }), input('group'), 'create it first'],
  ['an owner that does not exist', list({ owner: 'nobody' }), input('owner'), 'create it first'],
  ['a new owner that does not exist', { mutation: 'updateList', input: { slug: 'list', title: 'Changed', owner: 'nobody' } }, input('owner'), 'create it first'],
  ['a recipient that does not exist', entry({ party: 'nobody' }), second('party'), 'create it first'],
  ['a recipient of a draft that does not exist', { mutation: 'editDraft', input: { draft: 'DRAFT', revision: 1, add: [good, { key: 'x', role: 'SUB_PROCESSOR', party: 'nobody' }] } }, input('add', 1, 'party'), 'create it first'],
  ['a group of a party brought along that does not exist', version({ entries: [{ ...good, newParty: { slug: 'x', name: 'x', group: 'nobody' } }] }), input('entries', 0, 'newParty', 'group'), 'create it first'],
  ['a party of a controller that does not exist', { mutation: 'createController', input: { slug: 'new', party: 'nobody' } }, input('party'), 'create it first'],
  ['a token for a list that does not exist', token({ role: 'PUBLISHER', lists: ['list', 'nowhere'] }), input('lists', 1), 'create it first'],

  ['an answer for nobody', { mutation: 'acknowledgeNotice', input: { notice: 'NOTICE' } }, input('controller'), 'for which controller'],
  ['an objection for nobody', objection({ controller: null }), input('controller'), 'for which controller'],
  ['an objection to nothing', objection({ changes: [] }), input('changes'), 'one change at least'],
  ['an objection to what the notice does not say', objection({ changes: ['CHANGE', 'another'] }), input('changes', 1), 'take the ids of its own changes'],
  ['an objection without grounds', objection({ grounds: ' ' }), input('grounds'), 'the text is empty'],
  ['10 MB of grounds', objection({ grounds: TEN_MB }), input('grounds'), 'at most 4000'],
  ['10 MB of a remedy', objection({ remedy: TEN_MB }), input('remedy'), 'at most 4000'],
  ['10 MB of a change', objection({ changes: [TEN_MB] }), input('changes', 0), 'at most 255'],
  ['2000 changes', objection({ changes: Array.from({ length: 2_000 }, () => 'CHANGE') }), input('changes'), 'at most 1000'],
  ['a cure that is not told', { mutation: 'proposeCure', input: { objection: 'OBJECTION', text: ' ' } }, input('text'), 'the text is empty'],
  ['10 MB of an answer', { mutation: 'reviewObjection', input: { objection: 'OBJECTION', text: TEN_MB } }, input('text'), 'at most 4000'],
  ['an outcome that does not exist', { mutation: 'settleObjection', input: { objection: 'OBJECTION', outcome: 'LOST' } }, input('outcome'), 'UPHELD'],
  ['an endpoint on this machine', endpoint({ url: 'http://localhost:4000/' }), input('url'), 'public hosts only'],
  ['an endpoint in a private network', endpoint({ url: 'http://192.168.0.1/hook' }), input('url'), 'not public'],
  ['an endpoint that is no web address', endpoint({ url: 'hooks.example.com' }), input('url'), 'https://'],
  ['an endpoint with a password', endpoint({ url: 'https://onward:secret@hooks.example.com' }), input('url'), 'password'],
  ['10 MB of an endpoint', endpoint({ url: `https://example.com/${TEN_MB}` }), input('url'), 'at most 2048'],
  ['an event that does not exist', endpoint({ events: ['notice.issued', 'notice.read'] }), input('events', 1), 'write one of notice.issued'],
  ['10 MB of an event', endpoint({ events: [TEN_MB] }), input('events', 0), 'write one of notice.issued'],
  ['nothing to be sent again', { mutation: 'redeliver', input: {} }, ['input'], 'a delivery or an endpoint'],
  ['one delivery since an instant', { mutation: 'redeliver', input: { delivery: 'DELIVERY', since: '2026-01-01T00:00:00Z' } }, input('since'), 'leave `since` out'],
  ['a state of a notice that does not exist', { query: '{ notices(state: DONE) { totalCount } }' }, ['state'], 'OPEN, CLOSED, WITHDRAWN'],
  ['a page of 101 deliveries', { query: '{ deliveries(first: 101) { totalCount } }' }, ['first'], '1 to 100'],

  ['a source on this machine', source({ url: 'http://localhost/' }), input('url'), 'public hosts only'],
  ['a source in a private network', source({ url: 'http://192.168.0.1/' }), input('url'), 'not public'],
  ['a source of nobody', source({ list: null }), input('party'), 'of a party or for a list'],
  ['a source of a party that does not exist', source({ party: 'nobody' }), input('party'), 'create it first'],
  ['a source that is looked at all the time', source({ checkEveryHours: 0 }), input('checkEveryHours'), '1 (hourly)'],
  ['a source that is never looked at', source({ checkEveryHours: 10_000 }), input('checkEveryHours'), '8760'],
  ['a declaration that is no JSON', source({ declaration: '#list' }), input('declaration'), '{"pages"'],
  ['a declaration with a misspelt field', source({ declaration: '{"pages":[{"selekt":["x"]}]}' }), input('declaration'), 'pages.0'],
  ['10 MB of a declaration', source({ declaration: TEN_MB }), input('declaration'), 'at most 20000'],
  ['10 MB of a source', source({ url: `https://example.com/${TEN_MB}` }), input('url'), 'at most 2048'],
  ['a draft of no findings', { mutation: 'draftFromDrift', input: { findings: [] } }, input('findings'), 'one finding at least'],
  ['a document in no base64', imported({ document: { name: 'x.txt', base64: '%' } }), input('document', 'base64'), 'no base64'],
  ['10 MB of a document', imported({ document: { name: 'x.txt', base64: TEN_MB } }), input('document', 'base64'), '5 MB'],
  ['neither address nor document', imported({}), input('url'), 'the document itself'],
  ['a document that is tried on this machine', { query: '{ tryDocument(url: "http://127.0.0.2/") { title } }' }, ['url'], 'not public'],
  ['a file that is neither YAML nor JSON', { mutation: 'importDraft', input: { list: 'list', file: '{ slug: [' } }, input('file'), 'neither YAML nor JSON'],
  ['a file that blows itself up', { mutation: 'importDraft', input: { list: 'list', file: 'a: &a [x, x]\nb: [*a, *a]' } }, input('file'), 'neither YAML nor JSON'],
  ['a file of another list', file({ slug: 'other' }), input('file', 'slug'), 'not "list"'],
  ['a file with a misspelt field', file({ titel: 'x' }), input('file', 'titel'), 'did you mean "title"'],
  ['a file of history without a day', file({ effectiveOn: null }), input('effectiveOn'), 'the first day'],
  ['a reading without a day', reading('{"document":"Terms"}'), input('reading', 'statedOn'), 'missing'],
  ['a number beside a day', { query: '{ list(slug: "list") { version(number: 1, asOf: "2024-01-30") { id } } }' }, ['number'], 'not both'],
  ['where nothing in particular is used', { query: '{ whereUsed { totalCount } }' }, ['party'], 'a party or a group'],
];
