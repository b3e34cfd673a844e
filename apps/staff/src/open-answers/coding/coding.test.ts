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

const plan = `${wish}/codeplan`
const coding = `${wish}/codierung`
const comparison = `${wish}/vergleich`

const row = (index: number, de: string, codeId = '', more: Readonly<Record<string, string>> = {}) =>
  Object.fromEntries(
    Object.entries({
      id: codeId,
      de,
      en: '',
      description: '',
      example: '',
      place: '',
      ...more,
    }).map(([part, value]) => [`code.${index}.${part}`, value]),
  )

async function seen(): Promise<string> {
  return /name="seen" value="([^"]*)"/.exec(await presse.page(plan))?.[1] ?? ''
}

/** Benches, light, dogs: `c1` to `c3`. */
async function setUpScheme(): Promise<void> {
  const codes = { ...row(0, 'Bänke'), ...row(1, 'Licht'), ...row(2, 'Hunde') }
  await send(presse, plan, { ...codes, seen: await seen(), tun: 'save' })
}

const codesFor = (text: string) => {
  const codes = [
    ...(/Bänke/.test(text) ? ['c1'] : []),
    ...(/Licht/.test(text) ? ['c2'] : []),
    ...(/Hund/.test(text) ? ['c3'] : []),
  ]
  return codes.length === 0 ? ['-'] : codes
}

/** Codes every text that is offered, as `judge` sees it. */
async function codeAll(
  person: Person,
  judge: (text: string) => readonly string[] = codesFor,
): Promise<void> {
  for (;;) {
    const page = await person.page(coding)
    const text = /name="text" value="([^"]*)"/.exec(page)?.[1]
    if (text === undefined) return
    const version = /name="version" value="([^"]*)"/.exec(page)?.[1] ?? ''
    const shown = /class="coded-text">(.*?)<\/div>/s.exec(page)?.[1] ?? ''
    await send(person, coding, { text, version, code: judge(shown) })
  }
}

describe('a coding scheme', () => {
  test('is written by press office or statistics office, and read by those who code', async () => {
    const gruenamt = await house.as('gruenamt')
    expect((await gruenamt.get(coding)).status).toBe(409)
    const codes = { ...row(0, 'Bänke'), seen: await seen(), tun: 'save' }
    expect((await gruenamt.post(plan, codes)).status).toBe(403)
    await setUpScheme()
    expect(words(await gruenamt.page(plan))).toMatch(/Fassung 1 von Mehmet Yıldız.*Bänke.*Licht/)
    expect((await gruenamt.page(plan)).includes('name="code.0.de"')).toBe(false)
  })

  test('is ordered by place, loses what is taken out, and says what is missing', async () => {
    await setUpScheme()
    const wrong = await presse.post(plan, {
      ...row(0, ' ', 'c1', { description: 'x' }),
      ...row(1, 'Licht', 'c2'),
      seen: await seen(),
      tun: 'save',
    })
    expect([wrong.status, await wrong.text()]).toEqual([
      422,
      expect.stringContaining('Bitte geben Sie dem Code einen Namen.'),
    ])
    await send(presse, plan, {
      ...row(0, 'Bänke', 'c1', { place: '3' }),
      ...row(1, 'Licht', 'c2', { place: '1', en: 'Light' }),
      ...row(2, 'Hunde', 'c3'),
      'code.2.isRemoved': 'on',
      ...row(3, 'Müll', '', { place: '2' }),
      seen: await seen(),
      tun: 'save',
    })
    const { id: survey } = await surveyIn(house)
    const schemes = await house.storage.openAnswerCoding.schemes(survey, 'wish')
    expect(schemes).toMatchObject([
      {
        version: 1,
        content: [
          { id: 'c2', label: { de: 'Licht', en: 'Light' } },
          { id: 'c4', label: { de: 'Müll' } },
          { id: 'c1', label: { de: 'Bänke' } },
        ],
      },
    ])
  })

  test('is not overwritten by whoever has seen an older one', async () => {
    const old = await seen()
    await setUpScheme()
    const late = await presse2.post(plan, { ...row(0, 'Wege'), seen: old, tun: 'save' })
    expect(late.status).toBe(409)
  })
})

describe('coding', () => {
  test('is done text by text, and needs at least one tick', async () => {
    await setUpScheme()
    const page = await presse.page(coding)
    const text = /name="text" value="([^"]*)"/.exec(page)?.[1] ?? ''
    for (const code of [[], ['c1', '-'], ['c9']]) {
      const response = await presse.post(coding, { text, version: '1', code })
      expect([code, response.status]).toEqual([code, 422])
    }
    expect((await presse.post(coding, { text, version: '2', code: 'c1' })).status).toBe(409)
    expect((await presse.post(coding, { text: 'x', version: '1', code: 'c1' })).status).toBe(404)
    const leitung = await house.as('leitung')
    expect((await leitung.post(coding, { text, version: '1', code: 'c1' })).status).toBe(403)
    for (const numbers of ['4', 'x', '0 1', '-1'])
      expect((await presse.post(coding, { text, version: '1', numbers })).status).toBe(422)
    await send(presse, coding, { text, version: '1', code: 'c1', numbers: '2, 1' })
    const next = await presse.page(coding)
    expect(next).not.toContain(`value="${text}"`)
    expect(words(next)).toContain('1 von 12 Texten')
    const again = await presse.page(`${coding}?text=${text}`)
    expect(again.match(/type="checkbox"[^>]*checked/g)).toHaveLength(2)
  })

  test('by several is independent until each is done; then agreement and differences are told', async () => {
    await setUpScheme()
    const gruenamt = await house.as('gruenamt')
    await codeAll(presse)
    // One sees no dogs where the other does, and a bench too many.
    const otherwise = (text: string) => {
      const codes = codesFor(text).filter((code) => code !== 'c3')
      const own = /Café/.test(text) ? ['c1'] : codes
      return own.length === 0 ? ['-'] : own
    }
    const first = await gruenamt.page(coding)
    const text = /name="text" value="([^"]*)"/.exec(first)?.[1] ?? ''
    await send(gruenamt, coding, { text, version: '1', code: '-' })
    for (const path of [comparison, wish]) {
      const response = await gruenamt.get(path)
      expect(response.status).toBe(path === comparison ? 403 : 200)
      expect(words(await response.text())).not.toMatch(/Kappa|Basis:/)
    }
    expect(words(await gruenamt.page(wish))).toContain(
      'Sie sehen sie, sobald Sie selbst alle Texte codiert haben.',
    )
    const shown = /class="coded-text">(.*?)<\/div>/s.exec(first)?.[1] ?? ''
    await send(gruenamt, coding, { text, version: '1', code: otherwise(shown) })
    await codeAll(gruenamt, otherwise)

    const page = words(await gruenamt.page(comparison))
    // Two texts about dogs and one about the café of twelve.
    expect(page).toContain('Texte mit genau gleichen Codes 75 %')
    expect(page).toMatch(/Bänke 92 % 0,82 fast vollkommen Licht 100 % 1,00/)
    expect(page).toMatch(/Hunde 83 % 0,00 gering/)
    expect(page).toContain('Noch zu klären: 3 von 3.')
    expect(words(await presse.page(wish))).toContain('3 Unterschiede sind noch zu klären.')

    // A third person settles; nothing is counted before the last one is settled.
    const third = await presse2.page(comparison)
    const fields = [
      ...new Set([...third.matchAll(/name="(settle\.[^"]*)"/g)].map(([, name = '']) => name)),
    ]
    expect(fields).toHaveLength(3)
    const [one = '', ...rest] = fields
    expect((await presse2.post(comparison, { [one]: ['c3', '-'] })).status).toBe(422)
    expect((await gruenamt.post(comparison, { [one]: 'c3' })).status).toBe(403)
    await send(presse2, comparison, { [one]: 'c3' })
    expect(words(await presse2.page(comparison))).toContain('Noch zu klären: 2 von 3.')
    expect(words(await presse.page(wish))).not.toContain('Basis:')
    await send(presse2, comparison, Object.fromEntries(rest.map((name) => [name, 'c3'])))
    const counted = words(await (await house.as('leitung')).page(wish))
    // Four, four and three of twelve.
    expect(counted).toMatch(
      /Basis: rund 1[05] Texte .*Bänke [05] \d+ % Licht [05] \d+ % Hunde [05] \d+ %/,
    )
    // Whoever has settled has seen what others gave, and codes no more.
    expect((await presse2.get(coding)).status).toBe(403)
  })

  test('of one person alone is counted and said to be so; all numbers are rounded', async () => {
    await setUpScheme()
    await codeAll(presse)
    const page = words(await presse.page(wish))
    // Two of twelve.
    expect(page).toMatch(/Hunde [05] \d+ %.*auf Vielfache von fünf auf- oder abgerundet/)
    expect(page).toContain('Nur eine Person hat codiert')
    expect(words(await presse.page(comparison))).toContain('wenigstens zwei Personen')
    expect(words(await presse.page(openAnswers))).toContain('Mehmet Yıldız: 12')
  })

  test('stays where the code still exists when the scheme becomes a new version', async () => {
    await setUpScheme()
    await codeAll(presse)
    await send(presse, plan, {
      ...row(0, 'Sitzbänke', 'c1'),
      ...row(1, 'Licht', 'c2'),
      ...row(2, 'Hunde', 'c3'),
      'code.2.isRemoved': 'on',
      ...row(3, 'Müll'),
      seen: await seen(),
      tun: 'save',
    })
    expect(words(await presse.page(plan))).toContain('Fassung 2')
    // Two texts were about dogs and nothing else: they have to be coded again.
    const page = words(await presse.page(coding))
    expect(page).toContain('10 von 12 Texten')
    await codeAll(presse, () => ['-'])
    expect(words(await presse.page(coding))).toMatch(
      /alle Texte dieser Frage codiert. 10 davon nach einer älteren Fassung/,
    )
    expect(words(await presse.page(wish))).toMatch(
      /Sitzbänke [05] \d+ % Licht [05] \d+ % Müll 0 0 %/,
    )
  })
})
