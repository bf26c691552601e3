// Prints what announcing to 100,000 controllers costs, against a bare INSERT … SELECT of as many recipient rows with the same
// indexes, on a PostgreSQL of its own. Run: npm run bench:announce

import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { civilDay } from '../schema/words/civil-day.ts';
import { onward } from '../server/access/actor.ts';
import { type Em, openDatabase } from '../server/database/database.ts';
import { announceVersion } from '../server/lists/announce-version.ts';
import { editDraft } from '../server/lists/edit-draft.ts';
import { startDraft } from '../server/lists/start-draft.ts';
import { startPostgres } from '../test/start-postgres.ts';
import { layEngaged } from './engaged.ts';
import { median, msOf, printTable } from './measure.ts';

const CONTROLLERS = Number(process.argv[2] ?? 100_000);
const TIMES = 5;
const PROMISED_RATIO = 2.5;

const by = { actor: onward, now: Temporal.Instant.from('2026-03-02T09:00:00Z') };

/** The floor: as many rows, of the same columns, into a table with the same indexes. */
async function bareInsert(em: Em, round: number): Promise<void> {
  await em.transactional(async (tx) => {
    await tx.execute(
      `insert into bare_recipient (id, notice_id, controller_id, engagement_id, terms_id, issued_at, starts_on, object_by, effective_on)
       select 'recipient_' || ? || lpad(to_hex(row_number() over ()), 31, '0'), 'notice_' || ? || repeat('0', 31), engagement.controller_id,
         engagement.id, repeat('0', 64), now(), date '2026-03-02', now(), date '2026-04-02'
       from engagement where engagement.list_id = 'bench'`,
      [String(round), String(round)],
    );
  });
}

async function draftOf(em: Em): Promise<string> {
  const draft = await startDraft(em, { list: 'bench', empty: false, plannedEffectiveOn: null }, by);
  return draft.id;
}

const root = mkdtempSync(join(tmpdir(), 'onward-announce-'));
chmodSync(root, 0o711);
const postgres = await startPostgres(join(root, 'postgres'));
const database = await openDatabase({ url: postgres.url });
try {
  await database.migrate();
  await layEngaged(database.em(), CONTROLLERS);
  await database.em().execute('create table bare_recipient (like recipient including defaults including indexes)');

  const bare: number[] = [];
  const announced: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    bare.push(await msOf(() => bareInsert(database.em(), time)));
    const draft = await draftOf(database.em());
    await addRecipient(database.em(), draft);
    announced.push(
      await msOf(() =>
        announceVersion(database.em(), { draft, effectiveOn: civilDay('2026-04-02'), emergency: false, emergencyReason: null }, by),
      ),
    );
    await clear(database.em());
  }
  const [floor, whole] = [median(bare), median(announced)];
  printTable(
    ['', 'ms', '× bare'],
    [
      [`bare INSERT … SELECT of ${CONTROLLERS.toLocaleString('en')} recipients`, floor.toFixed(0), '1.00'],
      ['announceVersion, from the call to the commit', whole.toFixed(0), (whole / floor).toFixed(2)],
    ],
  );
  console.log(`\npromised: at most ${PROMISED_RATIO} times the bare insert (median of ${TIMES}); it is ${(whole / floor).toFixed(2)}`);
  if (whole / floor > PROMISED_RATIO) process.exitCode = 1;
} finally {
  await database.close();
  await postgres.stop();
  rmSync(root, { recursive: true, force: true });
}

async function addRecipient(em: Em, draft: string): Promise<void> {
  const { entryInput } = await import('../schema/list/entry-input.ts');
  const entry = entryInput.parse({ key: 'yettel', role: 'SUB_PROCESSOR', party: 'bench', name: 'Yettel', country: 'HU' });
  await editDraft(em, { draft, revision: 1, add: [entry], change: [], remove: [], replace: [] }, by);
}

/** Makes room for the next announcement: the version is taken out of the timeline, as if it had been withdrawn. */
async function clear(em: Em): Promise<void> {
  await em.execute('delete from timeline');
  for (const table of ['delivery', 'recipient', 'bare_recipient']) await em.execute(`vacuum analyze ${table}`);
}
