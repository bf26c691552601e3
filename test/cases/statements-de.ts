// Sentences of privacy notices in German, and what they say of the grounds of transfers. Written for this table; shapes as met in real texts.

import type { Sentence } from './statements.ts';

export const GERMAN: readonly Sentence[] = [
  ['Die Übermittlung erfolgt auf Grundlage der Standardvertragsklauseln der EU-Kommission.', ['RELIED_ON SCC']],
  ['Wir haben mit dem Anbieter EU-Standardvertragsklauseln abgeschlossen.', ['RELIED_ON SCC']],
  ['Als Garantie dienen Standarddatenschutzklauseln gemäß Art. 46 Abs. 2 lit. c DSGVO.', ['RELIED_ON SCC']],
  ['Die Übermittlung stützt sich auf Art. 46 Abs. 2 lit. b DSGVO.', ['RELIED_ON BCR']],
  ['Innerhalb des Konzerns gelten verbindliche interne Datenschutzvorschriften.', ['RELIED_ON BCR']],
  ['Der Anbieter verfügt über eine Zertifizierung nach dem EU-US Data Privacy Framework (DPF).', ['RELIED_ON DPF']],
  ['Das Unternehmen ist nach dem EU-US-Datenschutzrahmen zertifiziert.', ['RELIED_ON DPF']],
  ['Für die Schweiz liegt ein Angemessenheitsbeschluss der Kommission vor.', ['RELIED_ON ADEQUACY CH']],
  ['Die Übermittlung nach Japan beruht auf einem Angemessenheitsbeschluss.', ['RELIED_ON ADEQUACY JP']],
  ['Der Angemessenheitsbeschluss vom 10. Juli 2023 für die USA erfasst unseren Anbieter.', ['RELIED_ON DPF']],
  ['Der Anbieter ist unter dem EU-US Privacy Shield zertifiziert.', ['RELIED_ON PRIVACY SHIELD']],
  ['Unser Anbieter nimmt am EU-US-Datenschutzschild teil.', ['RELIED_ON PRIVACY SHIELD']],
  ['Die Daten werden mit Ihrer ausdrücklichen Einwilligung in ein Drittland übermittelt.', ['RELIED_ON CONSENT']],
  ['Wir übermitteln z. B. Kontaktdaten gem. Art. 49 Abs. 1 lit. b DSGVO an Hotels in Drittländern.', ['RELIED_ON CONTRACT']],

  ['Das Privacy Shield wurde vom Europäischen Gerichtshof für ungültig erklärt.', ['HISTORICAL PRIVACY SHIELD']],
  ['Bis zur Entscheidung vom 16. Juli 2020 stützten wir uns auf das Privacy Shield.', ['HISTORICAL PRIVACY SHIELD']],
  ['Wir stützen uns nicht mehr auf das Privacy Shield.', ['HISTORICAL PRIVACY SHIELD']],
  [
    'Das Data Privacy Framework ersetzt das frühere Privacy Shield und erfasst unseren Anbieter.',
    ['HISTORICAL PRIVACY SHIELD', 'RELIED_ON DPF'],
  ],
  ['Wir stützen die Übermittlung nicht auf das Privacy Shield.', ['NEGATED PRIVACY SHIELD']],
  ['Für die USA besteht kein angemessenes Datenschutzniveau.', ['NEGATED ADEQUACY']],
  ['Für dieses Land liegt kein Angemessenheitsbeschluss vor.', ['NEGATED ADEQUACY']],
  ['Ein Angemessenheitsbeschluss liegt nicht vor.', ['NEGATED ADEQUACY']],
  ['Ohne Angemessenheitsbeschluss schließen wir Standardvertragsklauseln ab.', ['NEGATED ADEQUACY', 'RELIED_ON SCC']],
  ['Sollte das Data Privacy Framework aufgehoben werden, stützen wir uns auf Standardvertragsklauseln.', ['FUTURE SCC', 'MENTIONED DPF']],
  ['Wir beabsichtigen, uns nach dem Data Privacy Framework zu zertifizieren.', ['FUTURE DPF']],

  [
    'Eine Übermittlung darf auf Grundlage eines Angemessenheitsbeschlusses oder von Standardvertragsklauseln erfolgen.',
    ['MENTIONED ADEQUACY', 'MENTIONED SCC'],
  ],
  ['Weitere Informationen zu den Standardvertragsklauseln finden Sie bei der Kommission.', ['MENTIONED SCC']],
  ['Eine Kopie der Standardvertragsklauseln erhalten Sie auf Anfrage.', ['MENTIONED SCC']],
  ['Standardvertragsklauseln sind von der Kommission vorgegebene Musterverträge.', ['MENTIONED SCC']],

  ['Wir treffen geeignete Garantien für den Schutz der Daten.', []],
  ['Mit dem Anbieter besteht ein Vertrag über Auftragsverarbeitung.', []],
  ['Das Schiff erreichte einen sicheren Hafen.', []],
  ['Mit Ihrer ausdrücklichen Einwilligung senden wir einen Newsletter.', []],
  [
    'Die Firma ist nach dem EU-US Data Privacy Framework zertifiziert; die Übermittlung stützt sich auf den Angemessenheitsbeschluss dazu.',
    ['RELIED_ON DPF'],
  ],
  [
    'Acme nimmt am Data Privacy Framework teil, für andere Länder gilt der Angemessenheitsbeschluss der Kommission.',
    ['RELIED_ON ADEQUACY', 'RELIED_ON DPF'],
  ],
  ['Den DPF reinigt die Werkstatt in zwei Stunden.', []],
  ['Fragen beantwortet das SCC (Service-Center Celle).', []],
];
