import { PartyDocument, type PartyFactsFragment } from '../../../schema/api/generated/graphql.ts';
import { word } from '../../arguments.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';
import { notFound } from '../../problem.ts';
import { facts, heading } from '../../text.ts';

export default class PartyShow extends OnwardCommand {
  static override summary = 'Show one party as it is known now.';
  static override description = 'What lists said of it on their day is part of their versions, and does not change with it.';
  static override examples = ['<%= config.bin %> <%= command.id %> google-ireland'];
  static override args = { slug: word({ required: true, description: 'The party.' }) };

  async run(): Promise<PartyFactsFragment> {
    const { args } = await this.parse(PartyShow);
    const { party } = await ask(PartyDocument, { party: args.slug });
    if (!party) throw notFound(`There is no party "${args.slug}": onward party ls --query shows those that there are.`);
    this.log(inWords(party));
    return party;
  }
}

function inWords(party: PartyFactsFragment): string {
  return [
    heading(`${party.name} [${party.slug}]`),
    facts([
      ['Legal name', party.legalName],
      ['Legal form', party.legalForm],
      ['Person', party.naturalPerson && 'natural person'],
      ['Formerly', party.formerNames.map(({ name, until }) => (until ? `${name} (until ${until})` : name)).join(', ')],
      ['Country', party.country],
      ['Address', party.address],
      ['Identifiers', party.identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join(', ')],
      ['Website', party.website],
      ['Privacy policy', party.privacyPolicyUrl],
      ['Sub-processors', party.subprocessorListUrl],
      ['Belongs to', party.parent?.slug],
      ['Group', party.group && `${party.group.name} [${party.group.slug}]`],
    ]),
  ].join('\n');
}
