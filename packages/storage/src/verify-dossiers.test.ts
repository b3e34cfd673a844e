import { beforeEach, describe, expect, test } from 'vitest'
import { versionHash } from './document-versions.ts'
import { storageScene } from './testing/storage-scene.ts'
import { verifyStoredDossiers } from './verify-stored-dossiers.ts'
import type { JournalHead, Verification } from './verify-dossiers.ts'

const scene = storageScene()
const tamper = (sql: string) => scene.database.tamper(sql)
let head: JournalHead | undefined
let content: string

/** Two dossiers written in turns. */
beforeEach(async () => {
  const { contents, dossiers } = scene.storage
  for (let number = 0; number < 4; number += 1) {
    for (const initiative of ['badestelle', 'radweg']) {
      const payload = { text: `Gründlich geprüft ${initiative} ${number}` }
      const at = `2026-11-22T10:0${number}:00.000Z`
      await dossiers.append(initiative, number, [{ at, actor: 'a1', kind: 'noted', payload }])
    }
  }
  content = await contents.put({ title: 'Der Park' })
  head = await dossiers.head()
})

async function verified(noted?: JournalHead, key?: string): Promise<Verification> {
  const result = await verifyStoredDossiers(scene.database.place, { noted, key })
  if (!result.ok) throw new Error(result.reason)
  return result.verification
}

describe('verifying the dossiers', () => {
  test('finds nothing in what was written, also while it is in use', async () => {
    const sound = {
      entries: 8,
      initiatives: 2,
      flaws: [],
      alteredContents: [],
      head,
      signedHeads: 0,
      destroyed: 0,
    }
    expect(await verified(head)).toEqual(sound)
  })

  const place = "where initiative = 'badestelle' and number = 2"
  test.each([
    ['at', '2026-11-22T10:01:00.001Z'],
    ['actor', 'a2'],
    ['kind', 'notes'],
    ['payload', '{"text":"Gründlich geprüft badestelle 2"}'],
    ['payload', '{"text": "Gründlich geprüft badestelle 1"}'],
    ['payload', 'no JSON'],
    ['hash', 'f'.repeat(64)],
    ['previous_hash', 'f'.repeat(64)],
  ])('finds a changed %s (%s)', async (column, value) => {
    await tamper(`update dossier_entries set ${column} = '${value}' ${place}`)
    const { flaws } = await verified()
    expect(flaws).toContainEqual({ initiative: 'badestelle', number: 2, flaw: 'altered' })
    expect(flaws.every((flaw) => flaw.initiative === 'badestelle')).toBe(true)
  })

  test('finds an entry taken out of the middle', async () => {
    await tamper(`delete from dossier_entries ${place}`)
    expect((await verified()).flaws).toEqual([
      { initiative: 'badestelle', number: 3, flaw: 'gap' },
      { initiative: 'badestelle', number: 3, flaw: 'unlinked' },
      { initiative: 'badestelle', number: 2, flaw: 'lost' },
    ])
  })

  test('finds two entries that changed places', async () => {
    await tamper(`update dossier_entries set number = case number when 2 then 103 when 3 then 102
      else number + 100 end where initiative = 'badestelle'`)
    await tamper(`update dossier_entries set number = number - 100 where number > 100`)
    const { flaws } = await verified()
    const altered = flaws.filter((flaw) => flaw.flaw === 'altered')
    expect(altered.map((flaw) => flaw.number)).toEqual([2, 3])
  })

  test('finds the newest entry of one dossier, or a whole dossier, cut off', async () => {
    await tamper("delete from dossier_entries where initiative = 'badestelle' and number = 4")
    expect((await verified()).flaws).toEqual([
      { initiative: 'badestelle', number: 4, flaw: 'lost' },
    ])
    await tamper("delete from dossier_entries where initiative = 'badestelle'")
    expect((await verified()).flaws).toHaveLength(4)
  })

  test('finds a journal line that was changed or taken out', async () => {
    await tamper('delete from dossier_journal where position = 3')
    expect((await verified()).flaws).toEqual([
      { initiative: 'radweg', number: 2, flaw: 'journalUnlinked' },
      { initiative: 'badestelle', number: 2, flaw: 'unknownToJournal' },
    ])
    await tamper("update dossier_journal set entry_hash = 'x' where position = 5")
    const { flaws } = await verified()
    expect(flaws).toContainEqual({ initiative: 'badestelle', number: 3, flaw: 'journalAltered' })
  })

  test('finds newest entries cut off dossier and journal together only with the noted head', async () => {
    await tamper('delete from dossier_journal where position = 8')
    await tamper("delete from dossier_entries where initiative = 'radweg' and number = 4")
    expect((await verified()).flaws).toEqual([])
    expect((await verified(head)).flaws).toEqual([{ initiative: '', number: 8, flaw: 'headLost' }])
  })

  test('finds a content that was changed', async () => {
    expect((await verified()).alteredContents).toEqual([])
    await tamper("update contents set text = replace(text, 'Park', 'Perk')")
    expect((await verified()).alteredContents).toEqual([content])
  })

  test('finds a document, a notice or an attachment that an entry names and that is gone', async () => {
    const { contents, attachmentFiles, dossiers } = scene.storage
    const sections = { goals: 'Mehr Schatten' }
    const attachment = await attachmentFiles.put(Buffer.from('Skizze'))
    const concept = (version: number, contentHash: string) => ({
      document: { id: 'concept', title: 'Konzept', version, contentHash },
    })
    const enclosed = versionHash(sections, [attachment])
    const entries = [
      { kind: 'documentSaved', payload: { ...concept(1, versionHash(sections, [])), sections } },
      {
        kind: 'attachmentAdded',
        payload: { ...concept(2, enclosed), attachment: { contentHash: attachment } },
      },
      { kind: 'documentSaved', payload: { ...concept(3, enclosed), sections } },
      {
        kind: 'attachmentRemoved',
        payload: {
          ...concept(4, versionHash(sections, [])),
          attachment: { contentHash: attachment },
        },
      },
      { kind: 'privacyNoticeSaved', payload: { contentHash: await contents.put('Hinweis') } },
      { kind: 'documentSaved', payload: { ...concept(5, enclosed), sections } },
    ]
    const at = '2026-11-22T11:00:00.000Z'
    await dossiers.append(
      'wald',
      0,
      entries.map((entry) => ({ ...entry, at, actor: 'a1' })),
    )
    const untrue = { initiative: 'wald', number: 6, flaw: 'versionAltered' }
    expect((await verified()).flaws).toEqual([untrue])
    await tamper('delete from attachment_files')
    await tamper(`delete from contents where hash <> '${content}'`)
    expect((await verified()).flaws).toEqual([
      { initiative: 'wald', number: 2, flaw: 'contentLost' },
      { initiative: 'wald', number: 5, flaw: 'contentLost' },
      untrue,
    ])
  })
})
