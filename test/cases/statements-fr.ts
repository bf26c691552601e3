// Sentences of privacy notices in French, and what they say of the grounds of transfers. Written for this table; shapes as met in real texts.

import type { Sentence } from './statements.ts';

export const FRENCH: readonly Sentence[] = [
  ['Les transferts sont encadrés par les clauses contractuelles types de la Commission européenne.', ['RELIED_ON SCC']],
  ['Nous avons signé des CCT avec le destinataire des données.', ['RELIED_ON SCC']],
  ['Le transfert repose sur des clauses types de protection des données.', ['RELIED_ON SCC']],
  ['Nos règles d’entreprise contraignantes couvrent les transferts au sein du groupe.', ['RELIED_ON BCR']],
  ['Le prestataire est certifié au titre du Data Privacy Framework.', ['RELIED_ON DPF']],
  ['Le prestataire adhère au cadre de protection des données UE-États-Unis.', ['RELIED_ON DPF']],
  ['La Suisse bénéficie d’une décision d’adéquation de la Commission.', ['RELIED_ON ADEQUACY CH']],
  ['Le Royaume-Uni fait l’objet d’une décision d’adéquation.', ['RELIED_ON ADEQUACY GB']],
  ['Le Canada est reconnu par la Commission comme offrant un niveau de protection adéquat.', ['RELIED_ON ADEQUACY CA']],
  ['Notre hébergeur participe au Privacy Shield.', ['RELIED_ON PRIVACY SHIELD']],
  ['Notre hébergeur adhère au bouclier de protection des données.', ['RELIED_ON PRIVACY SHIELD']],
  ['Le transfert est fondé sur l’article 49, paragraphe 1, point b) du RGPD.', ['RELIED_ON CONTRACT']],
  ['Avec votre consentement explicite, les données sont transférées vers un pays tiers.', ['RELIED_ON CONSENT']],

  ['Le Privacy Shield a été invalidé par la Cour de justice.', ['HISTORICAL PRIVACY SHIELD']],
  ['Nous ne nous appuyons plus sur le Privacy Shield.', ['HISTORICAL PRIVACY SHIELD']],
  ['L’ancien Privacy Shield couvrait nos transferts.', ['HISTORICAL PRIVACY SHIELD']],
  ['Certains pays ne disposent pas d’une décision d’adéquation.', ['NEGATED ADEQUACY']],
  ['En l’absence de décision d’adéquation, nous utilisons les clauses contractuelles types.', ['NEGATED ADEQUACY', 'RELIED_ON SCC']],
  ['Ces pays tiers n’offrent pas un niveau de protection adéquat.', ['NEGATED ADEQUACY']],
  ['Si le Data Privacy Framework est invalidé, nous utiliserons les clauses contractuelles types.', ['FUTURE SCC', 'MENTIONED DPF']],
  ['Nous envisageons une certification au Data Privacy Framework.', ['FUTURE DPF']],

  [
    'Un transfert peut être fondé sur une décision d’adéquation ou sur des clauses contractuelles types.',
    ['MENTIONED ADEQUACY', 'MENTIONED SCC'],
  ],
  ['Le transfert vers un pays tiers est possible si la Commission a adopté une décision d’adéquation.', ['MENTIONED ADEQUACY']],
  ['Pour en savoir plus sur les clauses contractuelles types, consultez le site de la Commission.', ['MENTIONED SCC']],
  ['Vous pouvez obtenir une copie des clauses contractuelles types.', ['MENTIONED SCC']],

  ['La CCT de la branche règle les salaires (convention collective de travail).', []],
  ['Nous prenons des garanties appropriées.', []],
  ['Le sous-traitant a signé un accord de traitement des données.', []],
  ['Les marins relevant de la CCT de la pêche y ont droit, selon le contrat type de leur branche.', []],
  [
    'Acme figure sur la liste du cadre de protection des données UE–États-Unis et la décision d’adéquation qui le concerne s’applique.',
    ['RELIED_ON DPF'],
  ],
];
