import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openHouse, type House } from '../../testing/open-house.ts'
import type { Person } from '../../testing/person.ts'
import { surveyIn } from '../../testing/survey-initiative.ts'
import { openAnswers, send, untilConfirmed, wish, words } from '../testing/open-answers-scene.ts'

let house: House
let presse: Person
let presse2: Person
beforeEach(async () => {
  house = await openHouse()
  ;({ presse, presse2 } = await untilConfirmed(house))
})
afterEach(() => house.close())

const quotations = `${openAnswers}/zitate`

async function textWith(part: string): Promise<string> {
  const { id: survey } = await surveyIn(house)
  const texts = await house.storage.openAnswers.confirmed(survey, 'wish')
  return texts.find(({ text }) => text.includes(part))?.id ?? ''
}

describe('a quotation', () => {
  test('is word for word, proposed by one person and released by another', async () => {
    const gruenamt = await house.as('gruenamt')
    const text = await textWith('Teich')
    const path = `${wish}/texte/${text}/zitat`
    expect(await gruenamt.page(path)).toContain('Mehr Bänke am Teich')
    for (const quotation of ['Mehr Bänke am See', '[…]nke am Teich […]', ''])
      expect((await gruenamt.post(path, { quotation })).status).toBe(422)
    const quotation = 'Mehr Bänke am Teich […]'
    expect((await (await house.as('leitung')).post(path, { quotation })).status).toBe(403)
    await send(gruenamt, path, { quotation: 'Mehr Bänke am Teich [...]' })
    expect((await gruenamt.post(path, { quotation })).status).toBe(409)

    const own = { variable: 'wish', text, quotation }
    expect((await gruenamt.post(quotations, { ...own, tun: 'release' })).status).toBe(403)
    expect(words(await presse.page(quotations))).toMatch(
      /Noch ist kein Zitat freigegeben.*Mehr Bänke am Teich \[…\].*Vorgeschlagen von Petra Sørensen/,
    )
    await send(presse, quotations, { ...own, tun: 'release' })
    expect(words(await (await house.as('leitung')).page(quotations))).toMatch(
      /Freigegeben Mehr Bänke am Teich.*Freigegeben von Mehmet Yıldız.*Kein Vorschlag wartet/,
    )
    await send(presse2, quotations, { ...own, tun: 'decline' })
    expect(words(await presse.page(quotations))).not.toContain('Teich')
  })

  test('of the press office is released by somebody else of it', async () => {
    const text = await textWith('Café')
    await send(presse, `${wish}/texte/${text}/zitat`, { quotation: 'Ein Café' })
    const own = { variable: 'wish', text, quotation: 'Ein Café', tun: 'release' }
    expect(words(await presse.page(quotations))).toContain('Freigeben muss eine andere Person')
    expect((await presse.post(quotations, own)).status).toBe(409)
    await send(presse2, quotations, own)
    expect(words(await presse.page(quotations))).toContain('Freigegeben von Lea Brandt')
  })

  test('is made of confirmed texts only', async () => {
    expect((await presse.get(`${wish}/texte/unknown/zitat`)).status).toBe(404)
  })
})
