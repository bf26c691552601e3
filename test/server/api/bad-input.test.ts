// Whatever is wrong with what is given, the answer says where and what would be right, and nothing has changed.

import { graphql } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSchema } from '../../../server/graphql/build-schema.ts';
import { formatErrorWith } from '../../../server/graphql/format-error.ts';
import { contextOf } from '../../../server/graphql/loaders.ts';
import { openLog } from '../../../server/log.ts';
import { announce, createList, recipient } from '../../a-list.ts';
import { kinds } from '../../fresh-database.ts';
import { tableContents } from '../../table-contents.ts';
import { operator, settings, useWorld } from '../../world.ts';
import { type Asked, BAD_INPUT } from './bad-input.ts';

const schema = buildSchema();
const formatted = formatErrorWith(openLog({ logLevel: 'silent', surroundings: 'test' }));

const documentOf = (name: string) =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename } }`;

describe.each(kinds)('on %s', (kind) => {
  const world = useWorld(kind);
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    await createList(world(), 'list');
    await world().do('createParty', { slug: 'owner', name: 'Owner' }, 'party { id }');
    await world().do('createController', { slug: 'controller', party: 'owner' }, 'controller { id }');
    await createList(world(), 'told');
    await world().do(
      'engage',
      { controller: 'controller', list: 'told', from: '2024-01-01', noticeEmail: 'a@example.com' },
      'engagement { from }',
    );
    await announce(world(), 'told', '2026-06-01', { add: [recipient('yettel')] });
    const { edges } = await world().get<{
      edges: { node: { id: string; changes: { id: string }[]; recipients: { edges: { node: { deliveries: { id: string }[] } }[] } } }[];
    }>('{ notices { edges { node { id changes { id } recipients { edges { node { deliveries { id } } } } } } } }');
    const notice = edges[0]?.node;
    ids['NOTICE'] = notice?.id ?? '';
    ids['CHANGE'] = notice?.changes[0]?.id ?? '';
    ids['DELIVERY'] = notice?.recipients.edges[0]?.node.deliveries[0]?.id ?? '';
    const raised = { notice: ids['NOTICE'], controller: 'controller', changes: [ids['CHANGE']], grounds: 'Too far away.' };
    ids['OBJECTION'] = (await world().do<{ objection: { id: string } }>('raiseObjection', raised, 'objection { id }')).objection.id;
    ids['PENDING'] = (await announce(world(), 'list', '2026-06-01', {})).id;
    const { version } = await world().do<{ version: { id: string } }>('startDraft', { list: 'list' }, 'version { id }');
    ids['DRAFT'] = version.id;
  });

  /** The errors as a client gets them. */
  async function errorsOf(asked: Asked) {
    const { query, variables } =
      'query' in asked ? { variables: {}, ...asked } : { query: documentOf(asked.mutation), variables: { input: withIds(asked.input) } };
    const contextValue = contextOf(world().database.em(), operator, world().now, settings);
    const { errors = [] } = await graphql({ schema, source: query, variableValues: { ...variables }, contextValue });
    return errors.map((error) => formatted(error.toJSON(), error));
  }
  const withIds = (input: object): object =>
    Object.fromEntries(
      Object.entries(input).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.map((one) => ids[String(one)] ?? one) : (ids[String(value)] ?? value),
      ]),
    );

  test.each(BAD_INPUT)('%s', async (_what, asked, path, right) => {
    const before = await tableContents(world().database);
    const errors = await errorsOf(asked);
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID', path }, message: expect.stringContaining(right) }]);
    expect(errors[0]?.message.length).toBeLessThan(600);
    expect(await tableContents(world().database)).toEqual(before);
  });

  test('a wrong check digit is kept as it stands, and found', async () => {
    await createList(world(), 'kept');
    const entry = { key: 'recipient', role: 'SUB_PROCESSOR', party: 'owner', identifiers: [{ scheme: 'HU_TAX', value: '20937053-2-08' }] };
    await world().do('recordPastVersion', { list: 'kept', effectiveOn: '2024-01-30', entries: [entry] }, 'version { id }');
    const found = await world().get(
      '{ list(slug: "kept") { version { entries { identifiers { value valid } } } findings { code entryKey } } }',
    );
    expect(found).toMatchObject({ version: { entries: [{ identifiers: [{ value: '20937053-2-08', valid: false }] }] } });
    expect(found).toMatchObject({ findings: expect.arrayContaining([{ code: 'IDENTIFIER_INVALID', entryKey: 'recipient' }]) });
  });
});
