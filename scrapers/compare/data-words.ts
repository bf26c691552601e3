// The words in which texts say what is done with data, in English, Hungarian, German and French, folded: small letters without accents.
// The more words, the fewer changes pass for harmless: a word too many costs a look, a word too few a change that nobody saw.

import { type Language, LANGUAGES } from '../observation.ts';

type InEach = Readonly<Record<Language, RegExp>>;

/** Stems in English, Hungarian, German and French, in this order. */
function words(...stems: readonly [en: string, hu: string, de: string, fr: string]): InEach {
  const [en, hu, de, fr] = stems.map((each) => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${each})`, 'u'));
  if (!en || !hu || !de || !fr) throw new RangeError(`Stems are given in ${LANGUAGES.length} languages`);
  return { en, hu, de, fr };
}

/** Whole words in any of them. */
const whole = (...forms: readonly string[]): RegExp => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${forms.join('|')})(?![\p{L}\p{N}])`, 'u');

/** Something is done that can be done with data. */
const DEED = words(
  String.raw`collect|gather|record(?:ed|ing|s)?(?!\p{L})|process|stor(?:e|es|ed|ing|age)(?!\p{L})|keep(?!s)|kept|retain|delet|eras(?:e|ed|ing|ure)|destr|shar(?:e|es|ing)(?!\p{L})|shared (?:with|among|between|by|in|on|to)|disclos|transf|transmi|send|sent(?!\p{L})|forward|receiv|obtain|access|analy[sz]|profil|monitor|track|combin|sell(?!er)|sold|rent(?:s|ed|ing)?(?!\p{L})|publish|us(?:e|es|ed|ing)(?!\p{L})|host(?:s|ed|ing)?(?!\p{L})|pseudonym|anonym|encrypt|wip(?:e|ed|es|ing)(?!\p{L})|film(?:ed|ing)(?!\p{L})|stay(?:s|ed)?(?!\p{L})|remain|pool(?:s|ed)?(?!\p{L})|hand(?:ed|s)? (?:over|on)|pass(?:ed|es)? (?:on|to)|see(?:s|n)?(?!\p{L})|read(?:s)?(?!\p{L})|run(?:s)? (?:on|through|over)|held|hold`,
  String.raw`gyujt|kezel|feldolgoz|tarol|oriz|megoriz|torol|torl|megsemmis|megoszt|atad|tovabbit|kozol(?:juk|het|ni)?(?!\p{L})|kuld|elkuld|megkuld|megkap|kapja|hozzafer|elemez|elemz|profil|nyomon kov|felhasznal|hasznal|rogzit|ertekesit|kozzete|titkosit|tanit|lat(?:ja|jak|hatja)|olvas|vegzi|latja el|belelat|belat|filmez|figyel|marad|kitesz|megbiz|biz(?:za|zuk)|fut(?!a)|megorz`,
  String.raw`erheb|erhoben|erfass|verarbeit|speicher|gespeichert|aufbewahr|losch|geloscht|vernicht|teilen|weiter(?:ge|leit)|ubermittel|ubermittl|ubertrag|send|gesendet|versand|versend|erhalt|empfang|zugriff|zugreif|auswert|ausgewert|analys|profil|verfolg|verknupf|verkauf|veroffentlich|nutz|genutzt|verwend|hinterleg|protokoll|verschlussel|trainier|lesen|liest|lauft|laufen|bleib|bekomm|filmt|filmen|hort mit|horen|mitles|aushang|hangen|liegt|liegen`,
  String.raw`collect|recueill|traite(?:nt|ment|ments|r|s|ons)?(?!\p{L})|enregistr|conserv|stock|gard(?:e|ons|ent|ees?)(?!\p{L})|supprim|effac(?!ez)|detrui|partag(?:eons|ent|er)|partage(?:e?s?) (?:avec|entre|par)|communiqu|transm|transf|envoi|envoy|adress(?:ons|ent|ees?)|recoi|recev|acced|acces|analys|profil|suivi|crois(?:ons|ent|ees?)|vend(?:ons|ent|us?|re)|ced(?:ons|ent)|publi|utilis|heberg|confi(?:ons|e|ent|ees?)(?!\p{L})|chiffr|entrain|filme|ecout|reste(?:nt)?(?!\p{L})|affich|liv(?:re|rent)(?!\p{L})`,
);

/** What is known of people. */
const DATUM = words(
  String.raw`data|information|details|(?:user|first|last|full|pen)?-?names?(?!\p{L})|address|e-?mail|phone|photo|image|pictur|recording|video|voice|location|ip(?!\p{L})|device|identifier|ids?(?!\p{L})|histor|profile|account|password|payment|card|bank|health|medic|biometr|fingerprint|passport|birth|age(?!\p{L})|gender|salar|cvs?(?!\p{L})|resume|letter|message|logs?(?!\p{L})|backup|invoice|order|booking|ticket|survey|review|file|identit|number plate|lists?(?!\p{L})|meters?(?!\p{L})|minutes of|heat ?map|figures|numbers|application|camera|receipt|tapes?(?!\p{L})|telemetr|fault|chat|call(?:s|ed)?(?!\p{L})|civil status|security number`,
  String.raw`adat|nev(?:e|et|uk|vel|ek)?(?!\p{L})|\p{L}*cim(?:e|et|ek|zett)?(?!\p{L})|telefon|foto|kep(?:et|ek|mas)|felvetel|video|hang|helyzet|azonosit|eszkoz|fiok|jelszo|fizet|kartya|bank|egeszseg|orvos|biometr|ujjlenyomat|utlevel|szulet|eletkor|fizetes|oneletrajz|uzenet|level(?:ek|et|eket)|naplo|mentes|szamla|rendeles|foglalas|kerdoiv|ertekeles|kamera|nyugta|szalag|hivas|hiba|akta|igazolvany|okmany`,
  String.raw`\p{L}*daten|angaben|name[ns]?(?!\p{L})|anschrift|adress|e-?mail|telefon|foto|bild(?:er|aufnahme)|aufnahme|video|stimme|standort|ip(?!\p{L})|gerat|kennung|kennzeichen|profil|konto|passwort|zahlung|karte|bank|gesundheit|arzt|biometr|fingerabdruck|ausweis|geburt|alter(?!\p{L})|gehalt|lebenslauf|bewerbung|nachricht|protokoll|sicherung|rechnung|bestellung|buchung|umfrage|bewertung|manuskript|kamera|beleg|bander|mails?(?!\p{L})|akte|datei|puls`,
  String.raw`donnee|information|coordonnee|noms?(?!\p{L})|prenom|adresse|courriel|telephone|photo|image|enregistrement|video|voix|position|appareil|identifiant|historique|profil|compte|mots? de passe|paiement|carte|banc|sante|medic|biometr|empreinte|passeport|naissance|age(?!\p{L})|salaire|candidature|lettre|message|journa(?:l|ux)|camera|plaques?(?!\p{L})|listes?(?!\p{L})|chiffres|recus?(?!\p{L})|bandes(?!\p{L})|appels?(?!\p{L})|etat civil|numero|fichier|sauvegarde|facture|commande|reservation|enquete|avis(?!\p{L})|releve`,
);

/** Somebody who may receive them. */
const RECEIVER = words(
  String.raw`provider|partner|supplier|affiliate|subsidiar|contractor|agenc|compan(?:y|ies)|others(?!\p{L})|court|police|public(?!\p{L})|authorit|insurer|network|platform|courier|accountant|bureau|freelanc|headquarters|parent company|sister company`,
  'szolgaltato|partner|beszallito|leanyvallalat|hatosag|biztosito|futar|konyvel|szabaduszo|anyaceg|anyavallalat|cegcsoport',
  'dienstleister|anbieter|partner|lieferant|tochter|behorde|versicher|spediteur|kurier|steuerb|auskunftei|freiberufl|muttergesell|konzern',
  'prestataire|fournisseur|partenaire|filiale|autorite|assureur|transporteur|comptable|bureau|independant|maison mere|groupe',
);

/** What somebody does for somebody else, who has to know of whom. */
const SERVICE = words(
  String.raw`print|deliver|ship(?:s|ped|ping)?(?!\p{L})|travels? with|carr(?:y|ies|ied)|run by|operat|manag|handl|organi[sz]|maintain|support`,
  String.raw`nyomtat|szallit|visz(?:i|ik)(?!\p{L})|uzemeltet|mukodtet|gondoz|keszit|szervez|karbantart|intez`,
  String.raw`druck|gedruckt|liefer|geliefert|betreib|betrieben|betreu|organisier|reisen mit|befordert|erledig|wandern`,
  String.raw`imprim|livr|exploit|gere(?:e?s?|nt)?(?!\p{L})|entreti|organis|voyagent? avec|partent|assure(?:e?s?|nt)?(?!\p{L})`,
);

/** What German and Hungarian write behind other words in one: `Gesichtserkennung`, `hangfelvétel`. */
const COMPOUND =
  /(?:daten|nummer|kennzeichen|nummernschild|karte|bilder|aufnahme|aufzeichnung|liste|kopien?|konto|ausweis|erkennung|auswertung|werbung|adresse|anschrift|protokoll|fragen|adat(?:ok|ai)?|felvetel|felismer|szamo[kt]|rendszam|kartya|lista|masolat|fenykep|igazolvany|jegyzek|cim(?:et|ek))\p{L}{0,4}(?![\p{L}])/u;

/** What it is done for. */
const AIM = words(
  String.raw`improv|develop|troubleshoot|detect|prevent|fraud|secur|safety|research|personali|customi[sz]|tailor|recommend|analytic|statistic|measur|count(?:s|ed|ing)?(?!\p{L})|investigat|protect|(?:to|we|models?) train|train(?:ed|ing)(?!\p{L})|ads?(?!\p{L})|test(?:s|ed|ing)?(?!\p{L})|predict|scor(?:e|es|ing)(?!\p{L})|recogni|identify|visible|learns?(?! more)(?!\p{L})|hears?(?!\p{L})|recognition|robots?(?!\p{L})|chatbot|algorithm|models?(?!\p{L})`,
  String.raw`fejleszt|javit(?:as|juk)|csalas|biztonsag|kutat|szemelyre szab|ajanl|statisztik|mer(?:i|juk|es)(?!\p{L})|szamol|elorejelz|pontoz|felismer|azonosit|megelo|vizsgal|teszt|robot|algoritmus|modell`,
  String.raw`verbesser|entwick|betrug|sicherheit|forsch|personalisier|zuschneid|empfehl|statisti|mess(?:en|ung)|misst|zahlt|untersuch|schutz|schutzen|trainier|test(?:en|et|s)?(?!\p{L})|vorhersag|erkenn|verhinder|erfahr|robot|algorithm|modell|punktwert|zahlen(?!\p{L})`,
  String.raw`amelior|develop|fraude|securi|recherch|personnalis|recommand|statisti|mesur|compte[rz]?(?!\p{L})|enquet|proteg|protection des donn|entrain|test(?:er|s|ons)?(?!\p{L})|prevoi|prevent|reconnai|detect|inform(?:e|er|es|ons)?(?!\p{L})|calcul|score|robot|algorithm|modele`,
);

/** Those who speak and who are spoken to. */
const US_AND_YOU = words(
  String.raw`(?:we|us|you|your|yours)(?!\p{L})`,
  String.raw`(?:on|onnek|ont|onok)(?!\p{L})|\p{L}{2,}(?:juk|unk|ink)(?!\p{L})`,
  String.raw`(?:wir|uns|sie|ihre?[nrms]?|ihnen)(?!\p{L})`,
  String.raw`(?:nous|vous|votre|vos)(?!\p{L})`,
);

/** People whom data are of, or who may come to know them. */
const PEOPLE = words(
  String.raw`customer|user|visitor|guest|member|employ|staff|worker|applicant|patient|pupil|student|school|teacher|trainer|parent|tenant|landlord|neighbou?r|winner|passenger|driver|colleague|famil|heirs?(?!\p{L})`,
  String.raw`vasarlo|ugyfel|vevo|felhasznal|latogato|vendeg|tag(?:ok|jai|jaink)?(?!\p{L})|munkavallal|munkaltat|alkalmazott|dolgozo|jelentkez|beteg|paciens|tanulo|diak|iskola|tanar|oktato|szulo|berlo|berbeado|szomszed|nyertes|utas|kolleg|csalad`,
  String.raw`kund|nutzer|besucher|gast|gaste|mitglied|mitarbeiter|beschaftigt|arbeitgeber|arbeitnehmer|bewerber|patient|schuler|schule|lehrer|ausbilder|eltern|mieter|vermieter|nachbar|gewinner|fahrgast|fahrer|kolleg|familie|erben`,
  String.raw`client|utilisateur|visiteur|invite|membre|adherent|salarie|employe|candidat|patient|eleve|etudiant|ecole|formateur|parent|locataire|bailleur|voisin|gagnant|passager|conducteur|collegue|famille|heriti`,
);

/** What can be done with what is known of somebody, said with everyday words. */
const NOTICED = words(
  String.raw`look|compar|tell|told(?!\p{L})|ask(?:s|ed)?(?!\p{L})|find out|found out|listen|notif|inform|announc|decid|check|show|know|answer|visit|not(?:e|ed|es)(?!\p{L})|need(?:s|ed)?(?!\p{L})|offer|watch`,
  String.raw`nez|megnez|visszahallg|hallgat|ertesul|ertesit|ertesi|tajekoztat|osszehasonlit|dont|ellenoriz|mutat|megmutat|tud|megtud|kerdez|elker|ker(?:unk|juk)|valaszol|igazit|kihirdet`,
  String.raw`ansehen|angesehen|ansieht|schau|vergleich|frag|gefragt|mitteil|informier|melde|entscheid|pruf|zeig|weiss|wissen|kennen|antwort|hor(?:t|en)|beobacht|braucht|brauchen|notier|sagt`,
  String.raw`regard|compar|demand|interrog|annonc|decid|verifi|montr|sait|savent|connai|appren|repond|ecout|voir(?!\p{L})|voient|examin|not(?:e|ons|ent)(?!\p{L})|signal|dire(?!\p{L})|dit(?!\p{L})`,
);

/** Words of data protection: one is enough. */
const OF_THE_LAW = words(
  String.raw`consent|legitimate interest|legal bas|gdpr|purpose|retention|personal (?:data|info)|data subject|controller|processor|sub-?processor|third[- ](?:part|countr)|transfer|recipient|profiling|automat|artificial intelligence|special categor|sensitive|cookie|opt(?:s|ed|ing)?[- ]?(?:out|in)(?!\p{L})|withdraw|object(?!i?ve)|right to|rights|supervisory|breach|minor(?:s)?(?!\p{L})|child|advertis|marketing|newsletter`,
  String.raw`hozzajarul|jogos erdek|jogalap|rendelet|cel(?:ja|bol|ra|jabol)(?!\p{L})|megorz|szemelyes|erintett|adatkezel|adatfeldolgoz|harmadik (?:fel|szemely|orszag)|tovabbit|cimzett|profilalkot|automat|mesterseges intelligencia|kulonleges|erzekeny|suti|visszavon|tiltakoz|felugyeleti|incidens|kiskoru|gyermek|reklam|hirdet|hirlevel`,
  String.raw`einwillig|zustimm|berechtigte\p{L}? interesse|rechtsgrundlage|dsgvo|zweck|aufbewahr|personenbezogen|betroffene|verantwortliche|auftragsverarbeit|dritte[nr]?(?!\p{L})|drittl|drittst|ubermitt|empfanger|profiling|automat|kunstliche intelligenz|besondere kategor|sensib|cookie|widerruf|widersprech|widerspruch|aufsichtsbehord|minderjahrig|kinder|werb(?:ung|e|lich)|marketing|newsletter`,
  String.raw`consent|votre accord|interets? legitimes?|bases? (?:legales?|juridiques?)|rgpd|finalite|conservation|caractere personnel|personnes? concern|responsable d|sous-trait|tiers(?!\p{L})|pays tiers|transfert|destinataire|profilage|automat|intelligence artificielle|sensible|cookie|traceur|retir(?:er|ez) |oppos|droits? d|reclamation|violation|mineur|enfant|publicit|marketing|infolettre`,
);

const AGE = words(
  String.raw`(?:under|below|over|younger than|older than|at least)(?: the age of)? (?:\d|thirteen|sixteen|eighteen)`,
  String.raw`\p{L}+ ?(?:ev(?:en|nel)?|eves) (?:aluli|alatti|feletti|fiatalabb)`,
  String.raw`(?:unter|uber|ab|mindestens) (?:\d+|sechzehn|achtzehn)(?: jahren)?`,
  String.raw`(?:moins|plus) de \S+ ans`,
);

const NUMBER =
  String.raw`(?:\d[\d.,]*|` +
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|eighteen|twent|thirt|fort|fift|sixt|sevent|eight|ninet|hundred|half|several|' +
  'egy|ket|harom|negy|ot|hat|het|nyolc|kilenc|tiz|husz|harminc|szaz|fel|nehany|' +
  'ein|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|zwanzig|dreissig|hundert|halb|mehrer|einig|' +
  String.raw`un|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|treize|quinze|seize|vingt|trente|quarante|soixante|cent|demi|plusieurs)\p{L}{0,12}(?:-\p{L}{1,12}){0,3}`;
const UNIT = String.raw`(?:days?|weeks?|months?|years?|decades?|nap|het|honap|ev|evtized|tag|woche|monat|quartal|jahr|jours?|semaines?|mois|an(?:s|nees?)?|siecles?)\p{L}{0,5}`;
const DURATION = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<!(?:within|in|innerhalb|innert|binnen|sous|dans|every|alle|jede[nrs]?|chaque|minden) )${NUMBER}[ -]{1,2}${UNIT}(?![\p{L}])(?! belul)`,
  'u',
);

const NEGATION = whole(
  String.raw`not|no|never|none|nobody|nothing|without|cannot|neither|nor|only|except|unless|\p{L}+n't`,
  'nem|ne|sem|soha|senki|semmi|nincs|nelkul|csak|kiveve',
  String.raw`nicht|kein\p{L}{0,2}|nie|niemals|niemand|nichts|ohne|nur|ausser`,
  'pas|ne|n|aucune?|jamais|personne|rien|sans|seul(?:e|s|es|ement)?|sauf|ni',
);

/** Whether folded words say who gets data, what is done with them and what for, or which they are. */
export const namesDataOrDeed = (folded: string, language: Language): boolean =>
  [DEED, SERVICE, DATUM, RECEIVER, AIM].some((kind) => kind[language].test(folded)) ||
  ((language === 'de' || language === 'hu') && COMPOUND.test(folded));
/** Whether folded words, one by one harmless, say together that somebody learns something of somebody. */
export const saysWhoLearns = (folded: string, language: Language): boolean =>
  [US_AND_YOU, PEOPLE, NOTICED].filter((kind) => kind[language].test(folded)).length > 1;
/** Whether folded words are of data protection, or tell an age or how long something lasts; how soon something is done is no such time. */
export const isOfDataProtection = (folded: string, language: Language): boolean =>
  OF_THE_LAW[language].test(folded) || AGE[language].test(folded) || lasts(folded);
export const lasts = (folded: string): boolean => DURATION.test(folded);
/** Whether folded words deny or restrict something. */
export const denies = (folded: string): boolean => NEGATION.test(folded);
