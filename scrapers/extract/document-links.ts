// Lists that name recipients only in links to their documents: "Acme data processing agreement", "Acme privacy policy".

const document =
  /\s+(?:[-–—:|]\s*)?(?:data processing (?:agreement|addendum|terms)|DPA|privacy (?:policy|notice|statement)|privacy|compliance(?: information| page)?|security(?: information| page| overview)?|terms(?: (?:of (?:service|use)|and conditions))?|sub-?processors?(?: list)?|GDPR(?: information| page)?|trust cent(?:er|re)|adatvédelmi (?:tájékoztató|nyilatkozat|szabályzat)(?:ja|a)?|adatkezelési tájékoztató(?:ja)?|adatfeldolgozási szerződés(?:e)?|Datenschutz(?:erklärung|hinweise)?|Auftragsverarbeitungsvertrag|AVV|AGB|politique de confidentialité|conditions (?:générales|d'utilisation))$/iu;

/** The words before those that say which document it is; null where the text names no document, or nothing else. */
export function ownerOfDocument(text: string): string | null {
  const match = document.exec(text.slice(0, 200));
  return match && match.index > 0 ? text.slice(0, match.index) : null;
}
