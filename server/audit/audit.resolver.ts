import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { type Connection, idsOf, pageAsked, pageById } from '../graphql/connection.ts';
import { AuditRecord } from './audit-record.entity.ts';
import { AuditRecordConnection } from './audit-record.type.ts';

const maybe = { nullable: true } as const;

@Resolver()
export class AuditResolver {
  @Query(() => AuditRecordConnection, { description: 'The audit log, oldest first.' })
  async auditLog(
    @Arg('target', () => ID, { ...maybe, description: 'What it was done to.' }) target: string | undefined,
    @Arg('first', () => Int, { ...maybe, description: 'How many, up to 100; 20 when left out.' }) first: number | undefined,
    @Arg('after', () => String, { ...maybe, description: 'Cursor to read on from.' }) after: string | undefined,
    @Ctx() { em }: Context,
  ): Promise<Connection<AuditRecord>> {
    const about = target ? { target } : {};
    return pageById(
      pageAsked(first, after, idsOf('AuditRecord')),
      ({ where, options }) => em.find(AuditRecord, { ...about, ...where }, options),
      () => em.count(AuditRecord, about),
    );
  }
}
