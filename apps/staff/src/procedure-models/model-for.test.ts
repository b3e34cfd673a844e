import { models, type Model } from '@meinungsbild/procedure'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadAll } from '../dossier/load-all.ts'
import { loadInitiative } from '../dossier/load-initiative.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import { ideaForm, propose } from '../testing/proposal.ts'
import { modelFor } from './model-for.ts'
import { modelText } from './model-text.ts'
import { newestModels } from './offered-models.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const [hamburg] = models
if (hamburg === undefined) throw new Error('There is no model.')

/** A version of the house's own model, as a release keeps it. */
async function release(version: number, change: Partial<Model> = {}): Promise<string> {
  const { procedureModels } = house.storage
  const at = house.clock.now.toISOString()
  const id = 'auental'
  const content = modelText({ ...hamburg, ...change, id, version } as Model)
  await procedureModels.saveDraft({ id, revision: 0, content, by: 'B', at })
  const model = { id, version, content, by: 'B', at, note: '' }
  const released = await procedureModels.release(model, 1)
  if (released.kind !== 'released') throw new Error('The version was not released.')
  return released.hash
}

const first = async (id: string) => (await house.storage.dossiers.read(id))[0]?.payload

describe('an initiative', () => {
  test('names its model by id, version and hash, and the text is kept', async () => {
    const id = await propose(await house.as('leitung'))
    const versions = await house.storage.procedureModels.versions()
    expect(versions).toMatchObject([{ id: 'hamburg', version: hamburg.version, source: 'shipped' }])
    const { hash } = versions[0] ?? {}
    expect(await first(id)).toMatchObject({
      model: { id: 'hamburg', version: hamburg.version, hash },
    })
    expect(
      await modelFor(house.storage, { id: 'hamburg', version: hamburg.version, hash: hash ?? '' }),
    ).toEqual(hamburg)
  })

  test('goes on with the text it began with when another one is released or shipped', async () => {
    await release(1, { title: { de: 'Erste Fassung', en: 'First version' } })
    const leitung = await house.as('leitung')
    await leitung.post('/vorhaben/neu', { ...ideaForm, model: 'auental' })
    await release(2, { title: { de: 'Zweite Fassung', en: 'Second version' } })
    await leitung.post('/vorhaben/neu', { ...ideaForm, id: 'vorhaben-2', model: 'auental' })
    const titles = (await loadAll(house.storage)).map(({ id, model }) => [id, model.title.de])
    expect(Object.fromEntries(titles)).toEqual({
      'vorhaben-1': 'Erste Fassung',
      'vorhaben-2': 'Zweite Fassung',
    })
    expect((await newestModels(house.storage)).map(({ id, version }) => [id, version])).toEqual([
      ...models.map(({ id, version }) => [id, version]),
      ['auental', 2],
    ])
  })

  test('that began with version 1 of a shipped model, before texts were kept, is still read', async () => {
    const id = await propose(await house.as('leitung'))
    const [entry] = await house.storage.dossiers.read(id)
    const { at = '', actor = '', kind = '', payload = null } = entry ?? {}
    for (const name of ['hamburg', 'short']) {
      const model = { id: name, version: 1, title: { de: 'Alt', en: 'Old' } }
      const old = { at, actor, kind, payload: { ...Object(payload), initiative: name, model } }
      await house.storage.dossiers.append(name, 0, [old])
      const loaded = await loadInitiative(house.storage, name)
      expect(loaded.model).toMatchObject({ id: name, version: 1 })
      expect(Object.keys(loaded.state.steps)).toEqual(loaded.model.steps.map((step) => step.id))
    }
    const leitung = await house.as('leitung')
    expect(await leitung.page('/vorhaben/short/schritte/1.4')).toContain('Entscheidung')
  })

  test('is not told of a model that nobody has', async () => {
    await expect(modelFor(house.storage, { id: 'hamburg', version: 99 })).rejects.toThrow(
      'No model hamburg in version 99',
    )
  })
})

describe('the choice at a new initiative', () => {
  test('has the shipped models and the newest version of the house’s own, but none that was retired', async () => {
    await release(1, { title: { de: 'Auentaler Modell', en: 'Auental model' } })
    const leitung = await house.as('leitung')
    const offered = await leitung.page('/vorhaben/neu')
    expect(offered).toContain('Auentaler Modell')
    expect(offered).toContain('Hamburger Modell')
    const at = house.clock.now.toISOString()
    await house.storage.procedureModels.retire('hamburg', 'B', at)
    const fewer = await leitung.page('/vorhaben/neu')
    expect(fewer).not.toContain('Hamburger Modell')
    for (const id of ['short', 'auental']) await house.storage.procedureModels.retire(id, 'B', at)
    expect(await leitung.page('/vorhaben/neu')).toContain('Hamburger Modell')
  })
})
