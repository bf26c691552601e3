// Sentences for people, in the languages that Onward speaks.

/** One statement in English and Hungarian, each a whole sentence that can be pasted into a mail. */
export interface Statement {
  readonly en: string;
  readonly hu: string;
}

/** The statement in the language asked for (`hu`, `hu-HU` …); in English for every language that Onward does not speak. */
export function inLanguage(statement: Statement, language: string): string {
  return language.toLowerCase().startsWith('hu') ? statement.hu : statement.en;
}
