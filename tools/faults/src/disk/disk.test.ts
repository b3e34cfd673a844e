import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from '../crowd/ask.ts'
import { isThanks, newId, send } from '../crowd/citizens.ts'
import { isDone, seatPressOfficer, type PressOfficer } from '../crowd/press-officer.ts'
import { leadToField, type Field } from '../field/lead-to-field.ts'
import { layOutHouse, type House } from '../house/house.ts'
import { surfaces } from '../house/surface-process.ts'
import { keptAnswers } from '../play/put-to-work.ts'
import { mountSmallDisk, whyNoDisk, type SmallDisk } from './small-disk.ts'

const missing = whyNoDisk()
if (missing !== undefined)
  process.stdout.write(`SKIPPED: a disk that is full or can only be read, because ${missing}.\n`)

describe.skipIf(missing !== undefined)('a house on a disk of its own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'meinungsbild-disk-'))
  let disk: SmallDisk
  let house: House
  let officer: PressOfficer
  let open: Field
  let coded: Field
  let codes: Iterator<string>

  const answer = (text: string, id = newId(), token = '') =>
    send(house, token === '' ? open.slug : coded.slug, { id, text, token })
  const enter = (code: string) => ask(`${house.admissionUrl}/zugang/${coded.slug}`, { code })
  const nextCode = () => String(codes.next().value)

  beforeAll(async () => {
    disk = mountSmallDisk(folder)
    house = await layOutHouse(folder, { data: join(disk.folder, 'data') })
    await house.startAll()
    open = await leadToField(house.staffUrl, 'Wie gern leben Sie hier?', 'anybody')
    coded = await leadToField(house.staffUrl, 'Was fehlt Ihnen?', { people: 60, mailed: 0 })
    codes = coded.codes.values()
    officer = await seatPressOfficer(house.staffUrl)
  }, 240_000)

  afterAll(async () => {
    try {
      await Promise.all(surfaces.map((name) => house.kill(name)))
    } finally {
      disk.remove()
      rmSync(folder, { recursive: true })
    }
  })

  /** Nobody is told that something was taken, and everybody hears what to do. */
  async function expectNothingTaken(id: string, code: string): Promise<void> {
    const answered = await answer('später', id)
    expect(answered?.status).toBe(503)
    expect(answered?.text).toContain('senden Sie sie in einigen Minuten noch einmal ab')
    expect(answered?.text).toContain('value="send"')
    const entered = await enter(code)
    expect(entered?.status).toBe(503)
    expect(entered?.text).toContain('Bitte versuchen Sie es in einigen Minuten noch einmal')
    for (const asked of [await officer.note(open, 'später'), await officer.fetch(open)]) {
      expect([asked?.status, asked?.headers.get('retry-after')]).toEqual([503, '30'])
      expect(asked?.text).toContain('ist noch nicht gespeichert')
    }
  }

  /** The same people come again. */
  async function expectTaken(id: string, code: string): Promise<void> {
    expect(isThanks(await answer('später', id))).toBe(true)
    expect((await enter(code))?.text).toContain('name="token"')
    for (const asked of [await officer.note(open, 'später'), await officer.fetch(open)])
      expect(isDone(asked)).toBe(true)
  }

  test('that is full takes nothing, says so, and goes on by itself when there is room', async () => {
    expect(isThanks(await answer('vorher'))).toBe(true)
    const [id, code] = [newId(), nextCode()]
    disk.fill()
    await expectNothingTaken(id, code)
    disk.empty()
    await expectTaken(id, code)
  })

  test('that can only be read takes nothing, keeps processes from starting, and has everything when it is mended', async () => {
    expect(isThanks(await answer('davor'))).toBe(true)
    const [id, code] = [newId(), nextCode()]
    disk.break()
    await expectNothingTaken(id, code)

    await house.stopAll()
    disk.mend('reading')
    const before = new Map(surfaces.map((name) => [name, house.said(name).length]))
    await Promise.all(
      surfaces.map((name) => expect(house.start(name)).rejects.toThrow('ended at its start')),
    )
    for (const name of surfaces) {
      const said = house.said(name).slice(before.get(name)).trim()
      expect(said).toContain(
        `Die Datenbank ${join(house.data, name, name)}.sqlite lässt sich nicht schreiben`,
      )
      expect(said.split('\n')).toHaveLength(1)
    }

    disk.mend('writing')
    await house.startAll()
    await expectTaken(id, code)
    await house.stopAll()
    const storage = await house.openStorage()
    const kept = await keptAnswers(storage, open)
    await storage.close()
    expect(kept.toSorted()).toEqual(['davor', 'später', 'später', 'vorher'])
  }, 240_000)
})
