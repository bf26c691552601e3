// The time of which a sentence speaks: whether what it says of a ground was so until a day that has passed, or will be so from a day to come.
// English, Hungarian, German and French side by side. A time alone says little: `until 2020` counts with a verb of the past, `from 2027 on`
// with one of the future.

/** A year, with the words of a day around it. */
const YEAR = String.raw`(?:19|20)\d{2}(?![\d/])`;
const FEW_WORDS = String.raw`(?: (?!(?:we|our|wir|nous)\b)[^\s,;]+){0,8}?`;
const BETWEEN = String.raw`[^,;]{0,30}?`;
const word = (...sources: readonly string[]): RegExp => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${sources.join('|')})(?![\p{L}])`, 'iu');

/** A stretch of time that has ended, or will end. */
const ENDS = [
  String.raw`(?:until|till|up to|before|prior to|through)${FEW_WORDS} ${YEAR}`,
  String.raw`between ${BETWEEN}${YEAR} and ${BETWEEN}${YEAR}|from ${BETWEEN}${YEAR} (?:to|until|till|through) ${BETWEEN}${YEAR}`,
  String.raw`(?:until|before|prior to) (?:[^\s,;]+ ){0,4}(?:judge?ment|ruling|invalidation)`,
  String.raw`in the past|at th(?:e|at) time|back then|originally|initially|at first`,
  String.raw`${YEAR}[^,;]{0,24}?(?:-?[iáé]g|-?ig| előtt)|${YEAR}[^,;]{0,24}? és ${YEAR}[^,;]{0,24}? között`,
  String.raw`\p{L}*ítéletig|az ítélet(?: meghozatala)? előtt|a múltban|akkoriban|annak idején|eredetileg|kezdetben|régebben`,
  String.raw`(?:bis|vor)${FEW_WORDS} ${YEAR}|(?:bis zu[mr]|vor (?:dem|der)) (?:[^\s,;]+ ){0,2}[^\s,;]*(?:urteil|entscheidung)s?|zwischen ${BETWEEN}${YEAR} und ${BETWEEN}${YEAR}|von ${BETWEEN}${YEAR} bis ${BETWEEN}${YEAR}`,
  String.raw`in der Vergangenheit|damals|seinerzeit|ursprünglich|zunächst|vormals`,
  String.raw`(?:jusqu['’](?:en|au|à)|avant)${FEW_WORDS} ${YEAR}|(?:jusqu['’]|avant )(?:[^\s,;]+ ){0,3}l['’](?:arrêt|invalidation)|entre ${BETWEEN}${YEAR} et ${BETWEEN}${YEAR}`,
  String.raw`par le passé|dans le passé|à l['’](?:époque|origine)|initialement`,
] as const;
const ENDS_SOMEWHERE = word(...ENDS);
const ENDS_SOON_AFTER = new RegExp(String.raw`^[^;:]{0,70}?${ENDS_SOMEWHERE.source}`, 'iu');

const PAST = [
  String.raw`relied|used(?! to)|was|were|had|did|participated|complied|adhered|transferred|applied|served|rested|took place`,
  String.raw`\p{L}{2,}(?:t[uü]nk|t[uü]k)|\p{L}*támaszkodott|volt(?:ak)?|történt(?:ek)?|alapult(?:ak)?|szolgált(?:ak)?|képezt[eé]k?|valósult|zajlott(?:ak)?`,
  String.raw`stützten?|beruhten?|basierten?|erfolgten?|nutzten?|verwendeten?|dienten?|war(?:en)?|wurden?|hatten?|fand(?:en)?|bildeten?|galt(?:en)?|übermittelten`,
  String.raw`nous (?:nous |les |l['’])?\p{L}+ions|\p{L}{2,}aient|(?!fait|trait|sait|plaît)\p{L}{3,}ait|(?:a|ont) \p{L}{2,}(?:é|i|u)e?s?|nous sommes|avons`,
] as const;
/** What is so today, and words that turn from the past to it. */
const PRESENT = [
  String.raw`(?:is|are|be|been|has|have) (?:transferred|used|applied|served|relied)`,
  String.raw`rel(?:y|ies)|uses?|is|are|has|have|does|do|participates?|compl(?:y|ies)|adheres?|appl(?:y|ies)|rests?|now|today|currently|since|then|after(?:wards)?|thereafter`,
  String.raw`van(?:nak)?|történik|történnek|alapul(?:nak)?|szolgál(?:nak)?|továbbítunk|továbbítjuk|támaszkodunk|alkalmaz(?:unk|zuk)|jelenleg|ma|óta|azóta|azután|ezt követően|mostantól`,
  String.raw`stütz(?:en|t)|beruh(?:en|t)|basier(?:en|t)|erfolg(?:en|t)|nutz(?:en|t)|verwende(?:n|t)|dien(?:en|t)|ist|sind|wird|werden|gelten|gilt|seit|seither|seitdem|danach|nunmehr|heute|derzeit|jetzt`,
  String.raw`(?:nous nous )?(?:appuyons|fondons)|repose(?:nt)?|utilis(?:e|ent|ons)|est|sont|depuis|désormais|aujourd['’]hui|actuellement|ensuite|par la suite`,
] as const;
const VERBS = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:(?<past>${PAST.join('|')})|(?<present>${PRESENT.join('|')}))(?![\p{L}])`, 'giu');

/** Whether the verb nearest before the ground, else the first behind it, tells of the past. */
function isToldInThePast(before: string, after: string): boolean {
  const [behind = ''] = after.split(/[;:]/u, 1);
  const verb = [...before.matchAll(VERBS)].at(-1) ?? [...behind.matchAll(VERBS)][0];
  return verb?.groups?.['past'] !== undefined;
}

/** Whether it says of the ground that stands between the two that it was so until a time that has passed. */
export function isOver(before: string, after: string): boolean {
  return (ENDS_SOMEWHERE.test(before) || ENDS_SOON_AFTER.test(after)) && isToldInThePast(before, after);
}

/** A day from which something is to be so, or a time soon to come. */
const BEGINS = word(
  String.raw`(?:from|as of|as from|starting(?: on)?|beginning(?: on)?|effective|with effect from)${FEW_WORDS} ${YEAR}`,
  String.raw`(?:by|no later than) (?:(?:the )?end of )?(?:\d{1,2} )?(?:\p{L}{3,9} )?${YEAR}`,
  String.raw`soon|shortly|in the (?:near future|coming \p{L}+)|in due course`,
  String.raw`${YEAR}[^,;]{0,24}?-?(?:t[óő]l|j[áé]t[óő]l)|${YEAR}[^,;]{0,24}? végéig|hamarosan|a közeljövőben|rövidesen`,
  String.raw`(?:ab|zum|mit Wirkung (?:ab|vom|zum))${FEW_WORDS} ${YEAR}|bis (?:zum )?Ende${FEW_WORDS} ${YEAR}|demnächst|in Kürze`,
  String.raw`(?:à (?:compter|partir) d[ue]|dès(?: le)?|d['’]ici)${FEW_WORDS} ${YEAR}|bientôt|sous peu`,
);
/** Acts that are done once: who will do them has not done them. */
const ACTS = word(
  String.raw`sign|conclude|execute|be (?:signed|concluded|executed)|enter into|(?:self-)?certify|join`,
  String.raw`kötni|aláírni|csatlakozni|megkötni`,
  String.raw`abschließen|unterzeichnen|vereinbaren`,
  String.raw`signerons|conclurons|adhérerons|(?:sera|seront) (?:conclu|signé|adopté)e?s?`,
);
const WILL = word(
  String.raw`will|shall|(?:is|are) going to`,
  String.raw`fog(?:unk|juk|ja|nak|ják)?|majd|lesz(?:nek)?`,
  String.raw`nous (?:nous |les |l['’])?\p{L}+rons|\p{L}+eront|sera`,
);
/** In German `werden` makes the passive, too: only an infinitive at the end tells of the future. */
const WILL_IN_GERMAN = /(?<![\p{L}])(?:werden|wird)(?![\p{L}]).*(?<![\p{L}])(?!\p{L}*ge\p{L})\p{L}{3,}(?:en|ern|eln)[.!]?$/isu;
/** Whenever something is the case: a rule of today, whatever its verb. */
const WHENEVER = word(
  String.raw`if|where|when(?:ever)?|should|in case|before|each time|any transfers?|only`,
  String.raw`ha|amennyiben|amikor|mielőtt|csak`,
  String.raw`wenn|falls|sofern|soweit|sobald|bevor|nur`,
  String.raw`si|lorsque?|quand|en cas d[e’']|avant d[e’']|dès lors|seulement`,
);

/** Whether it says of the ground that it will be so later: from a day on, soon, or by an act that is still to come. */
export function isAhead(before: string, after: string): boolean {
  const [behind = ''] = after.split(/[;:]/u, 1);
  const words = `${before} ${behind}`;
  if (!WILL.test(words) && !WILL_IN_GERMAN.test(words)) return false;
  return BEGINS.test(words) || (ACTS.test(words) && !WHENEVER.test(words));
}

const ONCE = word(
  String.raw`once|as soon as|until|till|when|if and when`,
  String.raw`amint|miután|mihelyt|ha majd|amikor majd`,
  String.raw`sobald|nachdem|bis|wenn erst`,
  String.raw`dès que|lorsque?|quand|une fois(?: que)?|jusqu['’]à ce que|tant que`,
);
/** An act of law that has yet to begin: `the decision enters into force`; that it entered into force is past. */
const BEGINS_IN_LAW = new RegExp(
  `^[^,;:]{0,50}?${
    word(
      String.raw`(?:enters?|comes?|is|are) (?:in|into) (?:force|effect)|takes? effect|(?:is|are|has been|have been) (?:adopted|approved|issued|available|applicable|operational)|becomes? (?:available|applicable|effective|operational)`,
      String.raw`hatályba (?:lép|nem lép)|(?:el)?fogadj[aá]k?|életbe lép|elérhetővé válik`,
      String.raw`in Kraft (?:tritt|getreten ist)|wirksam (?:wird|geworden ist)|(?:angenommen|erlassen|verabschiedet)(?: worden)? (?:ist|wird)|anwendbar (?:ist|wird)|verfügbar (?:ist|wird)`,
      String.raw`(?:entre(?:ra)?|sera entrée?|soit entrée?) en vigueur|(?:est|sera|aura été|soit) (?:adoptée?|approuvée?|applicable|disponible|en vigueur)`,
    ).source
  }`,
  'iu',
);
const ONCE_WITHIN = 90;

/** `Once the framework enters into force …`: what is waited for is not what the text rests on. */
export function isWaitedFor(before: string, after: string): boolean {
  const clause = before.slice(-ONCE_WITHIN);
  return ONCE.test(clause.slice(clause.lastIndexOf(', ') + 1)) && BEGINS_IN_LAW.test(after);
}
