// What the reader of a notice can do, until when, and what comes of doing nothing.

import { cite, GDPR, inText } from '../law/acts.ts';
import type { Terms } from '../list/terms.ts';
import type { Statement } from '../words/statement.ts';
import type { EventData } from './events.ts';
import { untilInstant } from './mail-words-deadline.ts';
import { type MailBlock, type MailSection, paragraph } from './mail-words-parts.ts';
import { periodInWords } from './mail-words-terms.ts';
import { needsApproval } from './windows.ts';

type Recipient = EventData<'notice.issued'>['recipient'];

/**
 * Until when the recipient may object. Without an agreed period that is until the changes take effect; an agreed period that
 * has not begun has no last day yet, and none is made up.
 */
export function lastDayToObject({ objectBy, terms }: Recipient, timeZone: string): Statement {
  if (objectBy !== null) {
    const until = untilInstant(objectBy, timeZone);
    return { en: `You can object ${until.en}.`, hu: `Kifogást ${until.hu} tehetnek.` };
  }
  if (terms.objection === null) {
    return {
      en: 'No period to object was agreed: you can object until the changes take effect.',
      hu: 'Kifogásolási határidőről nincs megállapodás: a változások hatálybalépéséig tehetnek kifogást.',
    };
  }
  const period = periodInWords(terms.objection);
  return {
    en: `Your agreed period to object, ${period.en}, has not begun yet: you can object until it ends. Its last day will be shown in your portal.`,
    hu: `A megállapodás szerinti kifogásolási határidő (${period.hu}) még nem kezdődött meg: a lejártáig tehetnek kifogást. Az utolsó nap a portálon lesz látható.`,
  };
}

/**
 * What silence means by the terms.
 *
 * @law GDPR Art. 28(2); EDPB Guidelines 07/2020
 */
export function silenceInWords(terms: Pick<Terms, 'authorisation' | 'silence'>): Statement {
  const { en, hu } = inText(cite(GDPR, 'Art. 28(2)'));
  if (terms.authorisation === 'SPECIFIC') {
    return {
      en: `You agreed on specific authorisation (${en}): without your approval none of the changes under notice applies to you. Silence is no approval.`,
      hu: `Eseti felhatalmazásban állapodtak meg (${hu}): az értesítés alá eső változások egyike sem vonatkozik Önökre az Önök jóváhagyása nélkül. A hallgatás nem jóváhagyás.`,
    };
  }
  return needsApproval(terms)
    ? {
        en: 'By your terms silence is a refusal: without your approval none of the changes under notice applies to you.',
        hu: 'A feltételeik szerint a hallgatás elutasítás: az értesítés alá eső változások egyike sem vonatkozik Önökre az Önök jóváhagyása nélkül.',
      }
    : {
        en: `You agreed on general authorisation (${en}): if you do not object in time, your silence counts as acceptance.`,
        hu: `Általános felhatalmazásban állapodtak meg (${hu}): ha nem tesznek időben kifogást, a hallgatásuk elfogadásnak minősül.`,
      };
}

const OPEN_OBJECTION: Readonly<Record<Terms['openObjection'], Statement>> = {
  HOLD_OBJECTOR: {
    en: 'While your objection is open, the changes that it names do not apply to you.',
    hu: 'Amíg a kifogásuk nyitott, a benne megjelölt változások nem vonatkoznak Önökre.',
  },
  HOLD_ALL: {
    en: 'While your objection is open, the changes that it names apply to nobody.',
    hu: 'Amíg a kifogásuk nyitott, a benne megjelölt változások senkire nem vonatkoznak.',
  },
  PROCEED: {
    en: 'By your terms an open objection does not keep the changes from taking effect.',
    hu: 'A feltételeik szerint a nyitott kifogás nem akadályozza a változások hatálybalépését.',
  },
};

/** How to object (and to approve, where that is needed), what an objection does, and what silence means. */
export function answerInWords(noticeId: string, terms: Recipient['terms']): MailSection<Statement> {
  const approve: readonly MailBlock<Statement>[] = needsApproval(terms)
    ? [
        paragraph(
          'To approve, do the same and say what you approve (on the command line: onward notice approve).',
          'A jóváhagyás ugyanígy történik; írják meg, mit hagynak jóvá (parancssorban: onward notice approve).',
        ),
      ]
    : [];
  return {
    heading: { en: 'How to answer', hu: 'Hogyan válaszolhatnak' },
    blocks: [
      paragraph(
        `To object, reply to this mail: say which changes you object to, by their numbers, and on what grounds. Or use your portal, or the command line (onward objection raise). The notice is ${noticeId}.`,
        `Kifogást válaszlevélben tehetnek: írják meg, mely változásokat kifogásolják (sorszám szerint), és milyen indokkal. Megtehetik a portálon vagy parancssorból is (onward objection raise). Az értesítés azonosítója: ${noticeId}.`,
      ),
      ...approve,
      { kind: 'paragraph', text: OPEN_OBJECTION[terms.openObjection] },
      { kind: 'strong', text: silenceInWords(terms) },
    ],
  };
}
