// The mutations of courtesy copies: see mutations.ts.

import { copyLink } from '../../../server/deliveries/copy-link.ts';
import { CopySubscription } from '../../../server/deliveries/copy-subscription.entity.ts';
import { settings, type World } from '../../world.ts';
import { fresh, type MutationCase } from './mutation-case.ts';

/** The link of a subscription to the public list, in its parts. */
async function aLink(world: World): Promise<object> {
  const email = `${fresh('reader')}@example.com`;
  await world.do('subscribeCopy', { list: 'public', email }, 'accepted');
  const { id } = await world.database.em().findOneOrFail(CopySubscription, { email });
  return { id, proof: copyLink('', settings.secretKeys, id).split('/').at(-1) };
}

export const COPY_CASES: Readonly<Record<string, MutationCase>> = {
  subscribeCopy: {
    input: async (_world, list) => ({ list, email: `${fresh('reader')}@example.com` }),
    elsewhere: { list: 'nowhere' },
    payload: 'accepted',
    audit: [['subscribeCopy', '-/-']],
  },
  unsubscribeCopy: { input: aLink, payload: 'ended', audit: [['unsubscribeCopy', '-/-']] },
};
