// The page on which a developer tries queries. It stands on its own: nothing is loaded from another host.

/** The page; loaded when it is first asked for, since it is large and production never needs it. */
export async function graphiqlPage(endpoint: string): Promise<string> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  return renderGraphiQL({ endpoint, title: 'Onward', credentials: 'omit' });
}
