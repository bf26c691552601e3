// Who may what, by the name of a rule: what each asker gets where the list is private, and where it is public.

/** Who asks about a list: somebody without a token, or with one of these. */
export const ASKERS = ['nobody', 'operator', 'its publisher', 'its controller', 'another publisher', 'another controller'] as const;
export type Asker = (typeof ASKERS)[number];

/** `yes`, `null` (it is as if it were not there), or the code of the refusal. */
export type Outcome = 'yes' | 'null' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND';

const U = 'UNAUTHENTICATED';
const F = 'FORBIDDEN';
const N = 'NOT_FOUND';
type Row = readonly [
  nobody: Outcome,
  operator: Outcome,
  publisher: Outcome,
  controller: Outcome,
  otherPublisher: Outcome,
  otherController: Outcome,
];

const always = (row: Row) => ({ private: row, public: row });

/** For each rule, what each asker gets where the list is private, and where it is public. */
// prettier-ignore
export const RULES = {
  //                                       nobody  operator its publisher its controller another publisher another controller
  'anybody': always(                      ['yes',  'yes',   'yes',        'yes',         'yes',            'yes']),
  'anybody with a token': always(         ['null', 'yes',   'yes',        'yes',         'yes',            'yes']),
  'operators': always(                    [U,      'yes',   F,            F,             F,                F]),
  'operators and publishers': always(     [U,      'yes',   'yes',        F,             'yes',            F]),
  'who meets the party': always(          [U,      'yes',   'yes',        'yes',         F,                F]),
  'who sees the list': {
    private:                              ['null', 'yes',   'yes',        'yes',         'null',           'null'],
    public:                               ['yes',  'yes',   'yes',        'yes',         'yes',            'yes'],
  },
  'who is engaged with the list': {
    private:                              ['null', 'yes',   'yes',        'yes',         'null',           'null'],
    public:                               [U,      'yes',   'yes',        'yes',         F,                F],
  },
  'who keeps the list': {
    private:                              ['null', 'yes',   'yes',        F,             'null',           'null'],
    public:                               [U,      'yes',   'yes',        F,             F,                F],
  },
  'its controller, and who keeps the list': {
    private:                              ['null', 'yes',   'yes',        'yes',         'null',           'null'],
    public:                               [U,      'yes',   'yes',        'yes',         N,                N],
  },
  'changes the list': {
    private:                              [U,      'yes',   'yes',        F,             N,                N],
    public:                               [U,      'yes',   'yes',        F,             F,                F],
  },
  'whoever has a token': always(          [U,      'yes',   'yes',        'yes',         'yes',            'yes']),
  'who is told, and who keeps the list': always([U, 'yes',  'yes',        'yes',         'null',           'null']),
  'its controller': always(               [U,      'yes',   F,            'yes',         N,                N]),
  'its controller, by an id': always(     [U,      'yes',   N,            'yes',         N,                N]),
  'answers the notice': always(           [U,      'yes',   'yes',        'yes',         N,                N]),
  'decides on the objection': always(     [U,      'yes',   'yes',        F,             N,                N]),
  'changes what has an id': always(       [U,      'yes',   'yes',        N,             N,                N]),
  'operators, and whose list it is': always([U, 'yes',      'yes',        F,             'null',           F]),
  'anybody, of a public list': {
    private:                              [N,      N,       N,            N,             N,                N],
    public:                               ['yes',  'yes',   'yes',        'yes',         'yes',            'yes'],
  },
} as const satisfies Readonly<Record<string, { private: Row; public: Row }>>;

export type RuleName = keyof typeof RULES;

/** What an asker gets under a rule, about a private or a public list. */
export function expected(rule: RuleName, asker: Asker, kind: 'private' | 'public'): Outcome {
  return RULES[rule][kind][ASKERS.indexOf(asker)] ?? 'yes';
}
