import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openHouse, type House } from '../../testing/open-house.ts'
import type { Person } from '../../testing/person.ts'
import { formIn } from '../testing/form-in.ts'
import { starterBlocks } from './starter-blocks.ts'

const path = '/fragenbank'

let house: House
let presse: Person
beforeEach(async () => {
  house = await openHouse()
  presse = await house.as('presse')
})
afterEach(() => house.close())

const ids = async () => (await house.storage.itemBank.all()).map(({ id }) => id).sort()

async function put(id: string, de: string, kind: 'block' | 'template' = 'block'): Promise<void> {
  await house.storage.itemBank.put({
    id,
    kind,
    title: `Titel ${id}`,
    topic: 'Thema',
    by: 'a-presse',
    at: house.clock.now.toISOString(),
    content: {
      id,
      title: { de: 'Block' },
      languages: ['de'],
      pages: [{ id: 'block', questions: [{ kind: 'yesNo', id: 'frage', text: { de } }] }],
    },
  })
}

describe('the item bank', () => {
  test('is empty at first and takes up only what somebody chooses', async () => {
    expect(await presse.page(path)).toContain('noch leer')
    const refused = await presse.post(path, { tun: 'adopt' })
    expect(refused.status).toBe(422)
    const response = await presse.post(path, { block: ['person', 'haushalt'], tun: 'adopt' })
    expect(response.headers.get('location')).toBe(`${path}?erledigt=adopted`)
    expect(await ids()).toEqual(['haushalt', 'person'])
    const offered = await presse.page(path)
    expect(offered.match(/<input[^>]* name="block"/g)?.length).toBe(starterBlocks().length - 2)
  })

  test('is searched by title, topic and wording, all words at once', async () => {
    await put('parks', 'Besuchen Sie unsere Grünanlagen?')
    await put('busse', 'Fahren Sie mit dem Bus?')
    const found = await presse.page(`${path}?suche=besuchen+GRÜNANLAGEN`)
    expect(found).toContain('/fragenbank/parks')
    expect(found).not.toContain('/fragenbank/busse')
    expect(await presse.page(`${path}?suche=parks+Bus`)).toContain('Nichts gefunden')
    expect(await presse.page(`${path}?suche=%3Cb%3E`)).toContain('value="&lt;b>"')
  })

  test('shows every wording of an item and what changed', async () => {
    await put('parks', 'Besuchen Sie unsere Parks?')
    await put('parks', 'Besuchen Sie unsere Grünanlagen?')
    const page = await presse.page(`${path}/parks`)
    expect(page).toContain('von Wortlaut 1 zu Wortlaut 2')
    expect(page).toContain('<del>Besuchen Sie unsere Parks?</del>')
    expect(page).toContain('<ins>Besuchen Sie unsere Grünanlagen?</ins>')
    expect(page).toContain('Mehmet Yıldız')
    expect((await presse.get(`${path}/nie`)).status).toBe(404)
  })

  test('takes an item out of the list and offers it again, without a new wording', async () => {
    await put('parks', 'Besuchen Sie unsere Parks?')
    await presse.post(`${path}/parks`, { tun: 'retire' })
    expect(await ids()).toEqual([])
    const form = formIn(await presse.page(`${path}/parks`), 'anbieten')
    expect(form.has('tun')).toBe(false)
    await presse.post(`${path}/parks`, { tun: 'offer' })
    expect(await house.storage.itemBank.all()).toMatchObject([{ id: 'parks', wording: 1 }])
  })

  test('is read by everybody and written by those who keep it', async () => {
    await put('parks', 'Besuchen Sie unsere Parks?')
    const gast = await house.as('gast')
    const page = await gast.page(path)
    expect(page).toContain('/fragenbank/parks')
    expect(page).not.toContain('id="mitgeliefert"')
    expect((await gast.post(path, { block: 'person', tun: 'adopt' })).status).toBe(403)
    expect((await gast.post(`${path}/parks`, { tun: 'retire' })).status).toBe(403)
    expect(await ids()).toEqual(['parks'])
  })

  test('shows what it can no longer read as such, and breaks nowhere', async () => {
    const old = { id: 'alt', kind: 'block', title: 'Alt', topic: 'T', by: 'x', at: '2026' } as const
    await house.storage.itemBank.put({ ...old, content: { pages: 7 } })
    expect(await presse.page(path)).toContain('/fragenbank/alt')
    expect(await presse.page(`${path}/alt`)).toContain('lässt sich nicht mehr lesen')
  })
})
