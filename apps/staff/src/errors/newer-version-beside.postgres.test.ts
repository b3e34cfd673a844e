import { openTestDatabase } from '@meinungsbild/database/testing/fresh-database.ts'
import { openStorage, storageMigrations } from '@meinungsbild/storage'
import { expect, test } from 'vitest'
import { openHouse } from '../testing/open-house.ts'
import { ideaForm } from '../testing/proposal.ts'

/** What the next version adds: a column, and a count that the server keeps whoever writes. */
const newer = `
  alter table dossier_entries add column seen_by_the_next_version text not null default '';
  create table entry_counts (initiative text not null primary key, number integer not null) without rowid;
  create trigger dossier_entries_are_counted after insert on dossier_entries
  begin
    insert into entry_counts (initiative, number) values (new.initiative, 1)
      on conflict (initiative) do update set number = entry_counts.number + 1;
  end;
`

test('while a newer version has the database, a process of this one that runs goes on, and none starts any more', async () => {
  const house = await openHouse()
  const { place } = house.database
  const leitung = await house.as('leitung')
  expect((await leitung.post('/vorhaben/neu', ideaForm)).status).toBe(303)

  // The rolling update: the first process of the next version changes the schema while this one still answers.
  const next = await openTestDatabase({ place, migrations: [...storageMigrations, newer] })
  expect((await leitung.post('/vorhaben/neu', { ...ideaForm, id: 'vorhaben-2' })).status).toBe(303)
  expect((await leitung.get('/vorhaben/vorhaben-1')).status).toBe(200)
  expect((await leitung.get('/vorhaben/vorhaben-2')).status).toBe(200)
  const counted = await next.all('SELECT initiative, number FROM entry_counts')
  expect(counted).toEqual([{ initiative: 'vorhaben-2', number: expect.any(Number) }])

  expect(await openStorage(place)).toMatchObject({ ok: false, refusal: { code: 'newer' } })
  await house.close()
})
