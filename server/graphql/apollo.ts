// The GraphQL engine: Apollo, with its doors closed. It knows nothing of the registry; schema and context come from outside.

import { ApolloServer, type ApolloServerPlugin, type BaseContext, type GraphQLRequestContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { GraphQLError, type GraphQLSchema, type ValidationContext } from 'graphql';
import type { Log } from '../log.ts';
import { refuseCostly } from './cost.ts';
import { formatErrorWith } from './format-error.ts';

/** What the engine is made of. */
export interface Engine {
  readonly schema: GraphQLSchema;
  readonly introspection: boolean;
  readonly log: Log;
  /** Told of each operation once: its type (`query`, `mutation`, `unknown`) and `OK` or the code of its first error. */
  readonly count: (type: string, outcome: string) => void;
}

const LIMITS = { depth: 16, aliases: 30, directives: 30, tokens: 4000 };

/** Starts the engine. Stop it after the HTTP server has answered its last request. */
export async function startApollo(engine: Engine): Promise<ApolloServer> {
  const report = [
    (context: ValidationContext | null, error: GraphQLError) =>
      context?.reportError(new GraphQLError(error.message.replace('Syntax Error: ', ''))),
  ];
  const armor = new ApolloArmor({
    maxDepth: { n: LIMITS.depth, flattenFragments: true, propagateOnRejection: false, onReject: report },
    maxAliases: { n: LIMITS.aliases, propagateOnRejection: false, onReject: report },
    maxDirectives: { n: LIMITS.directives, propagateOnRejection: false, onReject: report },
    // Tokens are counted by the parser itself; cost by cost.ts, which knows page sizes given as variables.
    maxTokens: { enabled: false },
    costLimit: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  });
  const apollo = new ApolloServer({
    schema: engine.schema,
    introspection: engine.introspection,
    hideSchemaDetailsFromClientErrors: !engine.introspection,
    nodeEnv: 'production',
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    maxRecursiveSelections: true,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: armor.protect().validationRules,
    formatError: formatErrorWith(engine.log),
    logger: apolloLog(engine.log),
    plugins: [
      // Apollo reads its own environment variables; these keep it from reporting to anybody.
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      watch(engine.count),
    ],
  });
  await apollo.start();
  return apollo;
}

function watch(count: Engine['count']): ApolloServerPlugin {
  return {
    contextCreationDidFail: async () => count('unknown', 'UNAUTHENTICATED'),
    invalidRequestWasReceived: async () => count('unknown', 'INVALID'),
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request }) => {
        if (operation) refuseCostly({ schema, document, operation, variables: request.variables ?? {} });
      },
      willSendResponse: async (context) => {
        count(context.operation?.operation ?? 'unknown', outcomeOf(context));
        answerOkToPlainJson(context);
      },
    }),
  };
}

function outcomeOf({ response }: GraphQLRequestContext<BaseContext>): string {
  const errors = response.body?.kind === 'single' ? response.body.singleResult.errors : undefined;
  if (!errors || errors.length === 0) return 'OK';
  const code = errors[0]?.extensions?.['code'];
  return typeof code === 'string' ? code : 'INTERNAL';
}

const ABOUT_THE_DOCUMENT: ReadonlySet<unknown> = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'INVALID']);

/** "GraphQL over HTTP": in `application/json` a well-formed request is answered 200, even when its document is not good. */
function answerOkToPlainJson({ request, response }: GraphQLRequestContext<BaseContext>): void {
  if (response.http.status !== 400 || response.body?.kind !== 'single' || request.query === undefined) return;
  if (request.http?.headers.get('accept')?.includes('application/graphql-response+json')) return;
  if (response.body.singleResult.errors?.every(({ extensions }) => ABOUT_THE_DOCUMENT.has(extensions?.['code'])))
    response.http.status = 200;
}

function apolloLog(log: Log): { debug: Say; info: Say; warn: Say; error: Say } {
  const at =
    (level: 'debug' | 'info' | 'warn' | 'error'): Say =>
    (message) => {
      if (message instanceof Error) log[level]({ err: message }, 'graphql engine');
      else log[level](`graphql engine: ${String(message)}`);
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

type Say = (message?: unknown) => void;
