// What is not sure of whose the entries of an imported document are, in sentences.

import { Arg, FieldResolver, Resolver, Root } from 'type-graphql';
import { inLanguage } from '../../schema/words/statement.ts';
import { ImportDocumentPayload } from './document.resolver.ts';
import type { ImportedDocument } from './import-document.ts';

@Resolver(() => ImportDocumentPayload)
export class PartyDoubtResolver {
  @FieldResolver(() => [String], {
    description: 'What is not sure of whose the entries are, a sentence each: nobody was chosen, and the draft says so.',
  })
  doubts(
    @Root() { doubts }: ImportedDocument,
    @Arg('language', () => String, {
      nullable: true,
      defaultValue: 'en',
      description: 'Language of the text; English where it is not spoken here.',
    })
    spoken: string | null,
  ): string[] {
    return doubts.map(({ statement }) => inLanguage(statement, spoken ?? 'en'));
  }
}
