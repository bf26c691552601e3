// The words by which a text rests on a ground, says that it once did, that it does not, that it will, or only speaks of it.
// English, Hungarian, German and French side by side: texts quote each other, and no word here means something else in another of them.

/** How the words next before a ground speak of it. */
export type Cue = 'RELIED' | 'PAST' | 'NOT' | 'AHEAD' | 'SPOKEN_OF';

const CUES: Readonly<Record<Cue, readonly string[]>> = {
  SPOKEN_OF: [
    String.raw`(?:learn|read|find out|know) more(?: about| on)?|(?:more|further|additional|any) (?:information|details)(?: about| on| regarding)?`,
    String.raw`information (?:about|on|regarding|relating to|concerning)|cop(?:y|ies) of|to (?:view|see|obtain|request)|see(?: also)?|questions about|visit|refer to`,
    String.raw`right to|entitled to|complain\p{L}*|inquir\p{L}*|disputes?|list of participants|so-called`,
    String.raw`tov[áa]bbi információ\p{L}*|b[őo]vebb\p{L}*|tájékoztatást|információkat|másolat\p{L}*|jogosult|úgynevezett`,
    String.raw`(?:weitere|nähere) (?:Informationen|Angaben)|mehr (?:dazu|über|zu)|Kopien?|siehe|Auskunft|Recht auf|sogenannte\p{L}*`,
    String.raw`(?:en )?savoir plus|(?:plus|davantage) d['’]informations?|informations? (?:sur|relatives)|copie|consulter|voir|droit (?:de|d['’])`,
  ],
  PAST: [
    String.raw`no longer|not any ?more|previous(?:ly)?|former(?:ly)?|(?:now[- ])?(?:defunct|invalidated|repealed|superseded|annulled|expired|lapsed|invalid)`,
    String.raw`replac(?:e|es|ed|ing)(?! (?:it |them )?(?:by|with))|supersed(?:es|ing)|succe(?:ssor (?:to|of)|eds|eded)|in (?:place|lieu) of|instead of`,
    String.raw`invalidat(?:es|ing|ion of)|(?:invalidity|annulment|repeal|end) of|struck down|withdr(?:ew|awn) from|stopped|ceased|used to (?:rely|participate|be)|in the past`,
    String.raw`until(?: (?:the )?(?:\d{1,2}\.? )?\p{L}{3,9}\.?)? \d{4}|legacy|had (?:been )?(?:relied|certified)`,
    String.raw`már nem|korábban|korábbi|egykori|megszűnt|felváltotta|felváltó|érvénytelenítet\p{L}*|érvénytelenné|hatályát vesztett`,
    String.raw`nicht mehr|früher\p{L}*|ehemalig\p{L}*|damalig\p{L}*|ersetzt(?! durch)|anstelle|für ungültig|Nachfolger\p{L}*|bis(?: zum)? (?:\d{1,2}\. ?)?\p{L}* ?\d{4}`,
    String.raw`ancien(?:ne)?s?|auparavant|précédemment|ne (?:\p{L}+ ){1,3}plus|n['’]\p{L}+ plus|remplac(?:e|é|ant)(?! par)|invalid(?:é|ation)\p{L}*|succédant`,
  ],
  NOT: [
    String.raw`not at any time|at no time|not(?! only| limited| just| merely)|never|cannot|\p{L}+n['’]t|without|(?:absence|lack) of|lack(?:s|ing)?|other than|neither|nor|none of|no(?= (?:(?:eu|such|formal|valid|current) )?$)|no(?= (?:\p{L}+ ){1,3}(?:is|are|was|were|rel(?:y|ies)|participates?)(?![\p{L}]))`,
    String.raw`nem (?:ves\p{L}*|vett\p{L}*) igénybe|nem(?! csak)|nincs(?:en)?|sem|érvénytelen`,
    String.raw`nicht(?! nur| mehr)|nie(?:mals)?|kein(?:e[nrms]?)?|ohne|fehl(?:t|en|enden?)|ungültig\p{L}*|weder`,
    String.raw`sans|aucune?|absence d['’e]|n['’]est pas|ne (?:nous |se |s['’])?\p{L}+ pas|n['’](?:y )?\p{L}+ pas|jamais|ni`,
  ],
  AHEAD: [
    String.raw`intend\p{L}*|plan(?:s|ned|ning)? to|going to|in the process of|awaiting|seek(?:s|ing)?|appl(?:ied|ying) for|expects? to|prepar(?:es?|ing) to|upcoming|future`,
    String.raw`tervez\p{L}*|szándékoz\p{L}*|folyamatban|a jövőben|jövőbeli`,
    String.raw`beabsichtig\p{L}*|plan(?:en|t)|künftig\p{L}*|zukünftig\p{L}*|streb(?:en|t)`,
    String.raw`envisag\p{L}*|prévo(?:it|yons|ient)|à l['’]avenir|prochainement|en cours de`,
  ],
  RELIED: [
    String.raw`rel(?:y|ies|ied|ying|iance)|based|basis|under|pursuant|accordance|compl(?:y|ies|iance|iant|ying)|(?:self-)?certif\p{L}+|participat\p{L}+|adher\p{L}+`,
    String.raw`us(?:e|es|ed|ing)|enter(?:s|ed|ing)?|sign(?:s|ed|ing)?|conclu\p{L}+|execut\p{L}+|incorporat\p{L}+|implement\p{L}*|in place|adopt(?:s|ed|ing)?|subject`,
    String.raw`covered|protected|safeguarded|governed|through|by means|via|such as|includ\p{L}+|ensur\p{L}+|bound|appl(?:y|ies)|recogni[sz]\p{L}+|deemed|considered`,
    String.raw`determin\p{L}+|provid\p{L}+|offer\p{L}*|guarantee\p{L}*|benefit\p{L}*|ha(?:s|ve)|replaced (?:by|with)`,
    String.raw`támaszkod\p{L}*|alap(?:ul|ján|oz)\p{L}*|alkalmaz\p{L}*|használ\p{L}*|köt(?:ött\p{L}*|nek|ünk)|rendelkez\p{L}*|csatlakoz\p{L}*|megfelel|betart\p{L}*`,
    String.raw`elismer\p{L}*|biztosít\p{L}*|minősül\p{L}*|tanúsít(?:ott|va|vánn?y?al)\p{L}*`,
    String.raw`stütz\p{L}*|gestützt|Grundlage|Basis|basier\p{L}*|verwend\p{L}*|(?:ab)?geschlossen|schlie(?:ß|ss)en|vereinbar\p{L}*|zertifizier\p{L}*|verfüg\p{L}*`,
    String.raw`teilnehm\p{L}*|nimmt|nach|gemäß|mittels|durch|gewährleist\p{L}*|bietet|anerkannt|nutz\p{L}*|unterlieg\p{L}*`,
    String.raw`fond\p{L}*|repos\p{L}*|base|appu\p{L}*|utilis\p{L}*|encadr\p{L}*|sign(?:é|ons|e)\p{L}*|adh[éè]r\p{L}*|certifi\p{L}*|garanti\p{L}*|assur\p{L}*|offr\p{L}*|reconn\p{L}*|bénéfici\p{L}*|conform\p{L}*`,
  ],
};

const ORDER = ['SPOKEN_OF', 'PAST', 'AHEAD', 'NOT', 'RELIED'] as const satisfies readonly Cue[];
const CUE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${ORDER.map((cue) => `(?<${cue}>${CUES[cue].join('|')})`).join('|')})(?![\p{L}])`,
  'giu',
);
const MODIFIER = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${(['PAST', 'AHEAD', 'NOT'] as const).map((cue) => `(?<${cue}>${CUES[cue].join('|')})`).join('|')})(?![\p{L}])`,
  'iu',
);
/** `replace statements about …`: what a page says of its own earlier wording. */
const REWORDED = /(?<![\p{L}])(?:replac|remov|delet|updat)\p{L}* (?:\p{L}+ )?(?:statements?|references?|mentions?)(?: [^ ]+){0,8} ?$/iu;
/** A plain `not` speaks of what stands right behind it; further on it belongs to another verb. */
const PLAIN_NOT = /^(?:not|never|cannot|\p{L}+n['’]t|nem|nicht|nie(?:mals)?|sem)$/iu;
const REACHES_OVER =
  /^(?:[\s,–—-]|(?:yet|on|to|under|by|in|of|for|with|through|via|upon|the|an?|any|our|such|eu|ec|us|u\.s\.|uk|swiss|auf|unter|nach|mit|dem|der|den|die|das|ein|einen|einem|einer|az?|egy|sur|par|le|la|les|un|une|du|des|de|d['’])(?![\p{L}]))*$/iu;
const isDistantNot = (words: string, hit: RegExpExecArray) =>
  PLAIN_NOT.test(hit[0]) && !REACHES_OVER.test(words.slice(hit.index + hit[0].length).slice(0, 60));

const LEVEL_DENIED = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${CUES.NOT.join('|')})(?![\p{L}])`, 'iu');

/** Whether a clause denies the level of protection that it ends with: `has not been recognised as having …`. */
export function deniesLevel(clause: string): boolean {
  const words = clause.slice(-140);
  return LEVEL_DENIED.test(words.slice(words.lastIndexOf(', ') + 1));
}

const WITHOUT = /(?<![\p{L}])(?:without|ohne|sans)(?: [^\s.;:]+){0,4}? ?$/iu;
const WITHOUT_AFTER = /^\p{L}* nélkül(?![\p{L}])/iu;
const NO = /(?<![\p{L}])(?:no|not|never|cannot|\p{L}+n['’]t|nem|sem|nicht|kein\p{L}*|nie(?:mals)?|aucune?|jamais|pas)(?![\p{L}])/iu;

/** `No data are transferred without it`: denied twice, it is what the text rests on. */
export function isNeverWithout(before: string, after: string): boolean {
  const without = WITHOUT.exec(before);
  if (without) return NO.test(before.slice(0, without.index)) || NO.test(after);
  return WITHOUT_AFTER.test(after) && NO.test(after);
}

/** `Until July 2020 …`: the time of which a clause speaks is over. */
const ENDED_THEN =
  /^(?:up )?(?:until|till|before|prior to|bis|vor|jusqu['’]\p{L}*|avant)(?: (?!we |our )\S+){0,5}? \d{4}(?!\d)|^\d{4}(?:\. \p{L}+)?(?:-?ig| előtt)(?![\p{L}])/iu;
const ZONE = 34;
const ZONE_BEGINS =
  /^.*(?:[,;:(–]|(?<! (?:do|did|have|had|will|are|were|can|shall)) we | (?:and|which|that|who|és|amely|und|wir|die|der|das|et|nous|qui) )/su;

function cueOf(groups: Readonly<Record<string, string | undefined>> | undefined): Cue | null {
  return ORDER.find((cue) => groups?.[cue] !== undefined) ?? null;
}

/**
 * The nearest cue in the words before a ground. A verb of resting on something takes the sense of what stands right before it:
 * `no longer rely on`, `do not rely on`, `intend to rely on`.
 *
 * @returns null when no cue stands there
 */
export function cueBefore(words: string): Cue | null {
  const reworded = REWORDED.exec(words);
  if (reworded && !/ (?:with|by) /i.test(reworded[0])) return 'PAST';
  const cues = [...words.matchAll(CUE)].filter((hit) => !isDistantNot(words, hit));
  const [before, last] = [cues.at(-2), cues.at(-1)];
  const cue = cueOf(last?.groups);
  if (!last || cue !== 'RELIED') return cue;
  const zone = words.slice(Math.max(0, last.index - ZONE), last.index).replace(ZONE_BEGINS, '');
  if (before && cueOf(before.groups) === 'AHEAD' && last.index - before.index - before[0].length <= ZONE) return 'AHEAD';
  return cueOf(MODIFIER.exec(zone)?.groups) ?? (ENDED_THEN.test(words) ? 'PAST' : 'RELIED');
}

const WITHIN = String.raw`^[^.;:]{0,70}?(?<![\p{L}\p{N}])`;
const after = (source: string) => new RegExp(`${WITHIN}(?:${source})(?![\\p{L}])`, 'iu');

/** `… was invalidated`, `… has been replaced by`: the ground is history. */
export const ENDED_AFTER = after(
  [
    String.raw`(?:was|were|has been|have been|had been|is|are|being|been)(?: \p{L}+){0,3}? (?:invalidated|struck down|annulled|replaced|superseded|repealed|invalid|void)`,
    String.raw`(?:invalidated|struck down|annulled|replaced|superseded|repealed) (?:by|in|with|on)|no longer|(?:has |have )?(?:expired|ceased|lapsed|ended)(?! or)|invalidation|until \d{4}`,
    String.raw`érvénytelenítet\p{L}*|érvénytelenné|hatályát vesztette|megszűnt|helyébe`,
    String.raw`(?:für )?ungültig erklärt|(?:wurden?|wird|ist|sind)(?: \S+){0,8}? (?:aufgehoben|abgelöst|ersetzt|gekippt)|nicht mehr`,
    String.raw`(?:a|ont) été (?:invalidée?s?|annulée?s?|remplacée?s?|abrogée?s?)|invalidée?s? par|n['’]\p{L}+ plus|ne \p{L}+ plus`,
  ].join('|'),
);
/** `… is not valid`, `… hiányában`, `… liegt nicht vor`: there is none, or it does not count. */
export const DENIED_AFTER = new RegExp(
  [
    String.raw`^[^.,;:]{0,60}?(?<![\p{L}\p{N}])(?:(?:is|are|was|were|does|do|has|have|can)(?: not|n['’]t)(?: yet)?(?: been)? (?:valid|available|applicable|in (?:force|place)|recogni[sz]ed|adequate|apply|cover|exist|provide|ensure|offer|considered|deemed|relied|used|sufficient|adopted|issued)|(?:is|are) (?:invalid|missing|lacking|absent|inadequate))(?![\p{L}])`,
    String.raw`^\p{L}*[^.,;:]{0,40}?(?<![\p{L}\p{N}])(?:hiányában|nélkül|hiányzik|nem(?! csak)|nincs(?:en)?|érvénytelen)(?![\p{L}])`,
    String.raw`^[^.,;:]{0,50}?(?<![\p{L}\p{N}])(?:nicht(?! nur)|fehlt|ungültig|unwirksam)(?![\p{L}])`,
    String.raw`^[^.,;:]{0,40}?(?<![\p{L}\p{N}])(?:n['’]est pas|ne \p{L}+ pas|fait défaut|est invalide)(?![\p{L}])`,
  ].join('|'),
  'iu',
);
/** `… website`, `… can be found here`: a place to read about it. */
export const POINTED_TO_AFTER =
  /^(?: ?\([^)]{1,20}\))?(?: (?:program|programme))?(?: (?:web ?site|web ?page|list(?! of)|participant list)| (?:is|are|can be|may be) (?:available|found|accessed|viewed|obtained|downloaded|accessible)|\p{L}*(?: szövege)? (?:másolat\p{L}*|itt érhető el|itt olvasható|megtekinthet\p{L}*)| (?:finden Sie|ist hier abrufbar|sind hier abrufbar)| (?:est|sont) (?:disponibles?|consultables?))/iu;
/** `… means`, `… are a set of`: what it is, not what the text rests on. */
export const DEFINED_AFTER =
  /^["”“’')]*(?: \([^)]{1,40}\))?["”’]?(?:,? (?:means?|refers? to|shall mean|(?:has|have) the meaning|(?:is|are) defined|(?:was|were|is|are) (?:designed|developed|created|administered|operated|run|maintained)|(?:is|are) (?:an? |the )?(?:\p{L}+ )?(?:framework|mechanisms?|agreements?|programme?s?|schemes?|set of|sets of|contracts?|contractual commitments|templates?|legal (?:tools?|instruments?|mechanisms?)|decisions? (?:by|of|adopted)))| ?[:–-]? (?:olyan|azt jelenti)| (?:bezeichne[nt]|bedeute[nt]|sind (?:von der|vorformulierte|Musterverträge)|ist (?:ein|eine) )| (?:désigne|signifie|sont des|est (?:un|une) ))/iu;
