// A server that does nothing but send back one text: the floor beneath a server that has to find out what to send.
// Run: node bench/bare-route.ts TEXT

import { fastify } from 'fastify';

const [text = '{}'] = process.argv.slice(2);
const app = fastify();
app.post('/graphql', (_request, reply) => reply.type('application/json; charset=utf-8').send(text));
console.log(await app.listen({ host: '127.0.0.1', port: 0 }));
