// The rules about notices, objections, endpoints and deliveries. What somebody may not see is not there for them, whatever they do to it.

import type { ObjectionSide } from '../../schema/notice/objection-states.ts';
import { notFound } from '../errors.ts';
import { at, refuse, type Rule, rule } from './rules.ts';
import { isOrOperates, isVisible } from './visible-nodes.ts';

/** The text at a path of the arguments; null when nothing was given there. */
function given(args: Readonly<Record<string, unknown>>, ...path: readonly string[]): string | null {
  let found: unknown = args;
  for (const step of path) found = typeof found === 'object' && found !== null ? Reflect.get(found, step) : undefined;
  return typeof found === 'string' ? found : null;
}

/** The controller that was told, for itself; those who keep the list, for whichever controller they name. */
export const answersNotice = rule('answers the notice', async ({ context, args }) => {
  const { actor, loaders } = context;
  if (actor.role === 'ANONYMOUS') refuse(actor, 'This');
  const notice = await loaders.notice.load(at(args, ['input', 'notice']));
  if (!notice || !(await isVisible(context, notice))) throw notFound('The notice');
  const slug = given(args, 'input', 'controller');
  if (slug === null || actor.role !== 'CONTROLLER') return;
  if ((await loaders.controllerBySlug.load(slug))?.id !== actor.controllerId) throw notFound('The notice');
});

/** Those of a side: the controller that objected, or those who keep the list. Which step follows on which is asked in take-step.ts. */
export const takesStepOf = (...sides: readonly ObjectionSide[]): Rule =>
  rule(`takes a step of ${sides.join(' or ')}`, async ({ context, args }) => {
    const { actor, loaders } = context;
    if (actor.role === 'ANONYMOUS') refuse(actor, 'This');
    const objection = await loaders.objection.load(at(args, ['input', 'objection']));
    if (!objection || !(await isVisible(context, objection))) throw notFound('The objection');
    if (actor.role !== 'OPERATOR' && !sides.includes(actor.role)) refuse(actor, 'This step is for the other side to take: it');
  });

/** Operators, and the controller that is named by slug; those who keep a list that it is engaged with know it, and are refused. */
export const isController = (...path: string[]): Rule =>
  rule(`is the controller ${path.join('.')}`, async ({ context, args }) => {
    const { actor, loaders } = context;
    if (actor.role === 'ANONYMOUS') refuse(actor, 'This');
    const slug = given(args, ...path);
    if (slug === null && actor.role === 'PUBLISHER') refuse(actor, 'This');
    if (slug === null) return;
    const controller = await loaders.controllerBySlug.load(slug);
    if (!controller || !(await isVisible(context, controller))) throw notFound(`The controller "${slug}"`);
    if (!isOrOperates(actor, controller.id)) refuse(actor, `What belongs to "${slug}"`);
  });

/** Operators, and the controller whose endpoint it is. For everybody else there is no such endpoint. */
export const ownsEndpoint = (...path: string[]): Rule =>
  rule('owns the endpoint', async ({ context, args }) => {
    if (context.actor.role === 'ANONYMOUS') refuse(context.actor, 'This');
    const endpoint = await context.loaders.endpoint.load(at(args, path));
    if (!endpoint || !(await isVisible(context, endpoint))) throw notFound('The endpoint');
  });

/** Whoever may see the one delivery; of an endpoint, whoever owns it. */
export const redelivers = rule('redelivers', async (asked) => {
  const { context, args } = asked;
  if (context.actor.role === 'ANONYMOUS') refuse(context.actor, 'This');
  const id = given(args, 'input', 'delivery');
  if (id !== null) {
    const delivery = await context.loaders.delivery.load(id);
    if (!delivery || !(await isVisible(context, delivery))) throw notFound('The delivery');
  }
  if (given(args, 'input', 'endpoint') !== null) await ownsEndpoint('input', 'endpoint').check(asked);
});
