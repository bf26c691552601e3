// The rules about sources and drift. What somebody may not see is not there for them, whatever they do to it.

import { notFound } from '../errors.ts';
import { at, keepsListNamed, refuse, type Rule, rule, operator } from './rules.ts';
import { isVisible } from './visible-nodes.ts';

/** What stands in the input under a name; undefined when nothing does. */
function inputField(args: Readonly<Record<string, unknown>>, name: string): unknown {
  const input: unknown = args['input'];
  return typeof input === 'object' && input !== null ? Reflect.get(input, name) : undefined;
}

/** Those who keep the list that the source is for; one that is for no list, only operators enter. */
export const createsSource: Rule = rule('creates the source', async (asked) => {
  const named = typeof inputField(asked.args, 'list') === 'string';
  await (named ? keepsListNamed('input', 'list') : operator).check(asked);
});

/** Those who keep the list of the source. For everybody else there is no such source. */
export const keepsSource: Rule = rule('keeps the source', async ({ context, args }) => {
  if (context.actor.role === 'ANONYMOUS') refuse(context.actor, 'This');
  const source = await context.loaders.source.load(at(args, ['input', 'id']));
  if (!source || !(await isVisible(context, source))) throw notFound('The source');
});

/** Those who keep the list of the source, and the one that it is to be for. */
export const updatesSource: Rule = rule('updates the source', async (asked) => {
  await keepsSource.check(asked);
  const list = inputField(asked.args, 'list');
  if (list !== undefined) await (list === null ? operator : keepsListNamed('input', 'list')).check(asked);
});

/** Those who keep the list that the finding is about. For everybody else there is no such finding. */
export const reviewsDrift: Rule = rule('reviews the drift finding', async ({ context, args }) => {
  if (context.actor.role === 'ANONYMOUS') refuse(context.actor, 'This');
  const finding = await context.loaders.driftFinding.load(at(args, ['input', 'id']));
  if (!finding || !(await isVisible(context, finding))) throw notFound('The drift finding');
});

/** Those who keep the lists that all of the findings are about, and the one that is named. */
export const draftsFromDrift: Rule = rule('drafts from drift', async (asked) => {
  const { context, args } = asked;
  if (context.actor.role === 'ANONYMOUS') refuse(context.actor, 'This');
  const ids = inputField(args, 'findings');
  const named: readonly string[] = Array.isArray(ids) ? ids.map(String) : [];
  const findings = await Promise.all(named.map((id) => context.loaders.driftFinding.load(id)));
  for (const finding of findings) if (!finding || !(await isVisible(context, finding))) throw notFound('The drift finding');
  if (typeof inputField(args, 'list') === 'string') await keepsListNamed('input', 'list').check(asked);
});
