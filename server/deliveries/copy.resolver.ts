// Courtesy copies: asking for them, and ending them.

import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { otherwise, upTo } from '../../schema/list/input-shape.ts';
import { asSet } from '../../schema/list/spelling.ts';
import { country, email, language, line, slug } from '../../schema/list/word-input.ts';
import type { CountryCode } from '../../schema/words/territory.ts';
import type { Context } from '../context.ts';
import { accepted } from '../graphql/accepted.ts';
import { CountryCodeScalar } from '../graphql/scalars.ts';
import { unsubscribeCopy } from './answer-copy.ts';
import { type SubscribeCopy, subscribeCopy } from './subscribe-copy.ts';

const maybe = { nullable: true } as const;

@InputType('SubscribeCopyInput', { description: 'Somebody wants copies of the notices of a public list.' })
class SubscribeCopyInput {
  @Field(() => String, { description: 'Slug of the list.' }) list!: string;
  @Field(() => String, { description: 'Where the copies are mailed to.' }) email!: string;
  @Field(() => String, { ...maybe, defaultValue: 'en', description: 'The language to be written to in.' }) language?: string;
  @Field(() => [CountryCodeScalar], {
    ...maybe,
    description: 'Only changes of recipients in these countries, or that send data there; all when left out.',
  })
  countries?: CountryCode[];
  @Field(() => [String], { ...maybe, description: 'Only changes of recipients that get these categories of data; all when left out.' })
  dataCategories?: string[];
}

@ObjectType('SubscribeCopyPayload', { description: 'What subscribeCopy gives back: the same, whoever has the address.' })
class SubscribeCopyPayload {
  @Field(() => Boolean, {
    description: 'Whether the wish was taken down. A mail asks whether it was really the reader of the address; at most one a day.',
  })
  accepted!: boolean;
}

@InputType('UnsubscribeCopyInput', { description: 'Copies to be ended, as the link in each of them names them.' })
class UnsubscribeCopyInput {
  @Field(() => ID, { description: 'The subscription: the first part of the link behind `/copies/`.' }) id!: string;
  @Field(() => String, { description: 'What makes the link theirs: the second part.' }) proof!: string;
}

@ObjectType('UnsubscribeCopyPayload', { description: 'What unsubscribeCopy gives back.' })
class UnsubscribeCopyPayload {
  @Field(() => Boolean, { description: 'Whether the copies have ended, now or before; the address is forgotten.' }) ended!: boolean;
}

const MOST_COUNTRIES = 300;
const MOST_CATEGORIES = 50;

const copyInput: z.ZodType<SubscribeCopy> = z.object({
  list: slug(),
  email: email().transform((address) => address.toLowerCase()),
  language: otherwise(language(), 'en'),
  countries: upTo(MOST_COUNTRIES, 'countries', country()).transform((codes) => [...new Set(codes)].toSorted()),
  dataCategories: upTo(MOST_CATEGORIES, 'categories', line()).transform(asSet),
});

@Resolver()
export class CopyResolver {
  @Mutation(() => SubscribeCopyPayload, {
    description: 'Asks for courtesy copies of the notices of a public list. They begin once the mailed link has been opened and confirmed.',
  })
  async subscribeCopy(
    @Arg('input', () => SubscribeCopyInput, { description: 'What is wanted.' }) input: SubscribeCopyInput,
    @Ctx() context: Context,
  ): Promise<SubscribeCopyPayload> {
    await subscribeCopy(context.em, accepted(copyInput, input), context);
    return { accepted: true };
  }

  @Mutation(() => UnsubscribeCopyPayload, { description: 'Ends courtesy copies.' })
  async unsubscribeCopy(
    @Arg('input', () => UnsubscribeCopyInput, { description: 'Which.' }) input: UnsubscribeCopyInput,
    @Ctx() context: Context,
  ): Promise<UnsubscribeCopyPayload> {
    await unsubscribeCopy(context.em, input, context.settings.secretKeys, context);
    return { ended: true };
  }
}
