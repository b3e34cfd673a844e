import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadInitiative } from '../dossier/load-initiative.ts'
import { entriesAfter, entryCount, id } from '../questionnaire/testing/short-initiative.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import {
  act,
  surveyIn,
  untilEnded,
  untilMeasuresDecided,
  untilResults,
  write,
} from '../testing/survey-initiative.ts'
import {
  citizens,
  formOn,
  idsIn,
  openAnswers,
  send,
  untilConfirmed,
  untilNamed,
  wish,
  wishes,
  words,
} from './testing/open-answers-scene.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

describe('open answers', () => {
  test('are locked until the results are opened, and then only for who takes part', async () => {
    await untilEnded(house, citizens())
    const presse = await house.as('presse')
    expect((await presse.get(openAnswers)).status).toBe(409)
    expect((await presse.get(wish)).status).toBe(409)
    await send(presse, openAnswers.replace('/freie-antworten', ''), {})
    expect((await presse.get(openAnswers)).status).toBe(200)
    expect((await (await house.as('gast')).get(openAnswers)).status).toBe(403)
    expect((await (await house.as('gruenamt')).get(openAnswers)).status).toBe(200)
  })

  test('are taken in text by text; those of fewer than ten people are shown to nobody', async () => {
    const { presse } = await untilNamed(house)
    const page = await presse.page(openAnswers)
    const { id: survey } = await surveyIn(house)
    expect(await house.storage.openAnswers.progress(survey)).toEqual([
      { variable: 'name', raw: 6, redacted: 0, confirmed: 0, withheld: 0 },
      { variable: 'visit~other', raw: 3, redacted: 0, confirmed: 0, withheld: 0 },
      { variable: 'wish', raw: 12, redacted: 0, confirmed: 0, withheld: 0 },
    ])
    expect(words(page)).toMatch(/Texte übernommen 12 .*2 Fragen mit weniger als 10 Texten/)
    for (const variable of ['name', 'visit~other']) {
      for (const part of ['', '/schwaerzung', '/bestaetigung', '/codierung', '/vergleich']) {
        const response = await presse.get(`${openAnswers}/fragen/${variable}${part}`)
        expect([variable, part, response.status]).toEqual([variable, part, 409])
        expect(await response.text()).not.toContain('Ort 4')
      }
    }
    expect((await presse.get(`${openAnswers}/fragen/nothing`)).status).toBe(404)
  })

  test('are taken in once, and not of those who come after the count or of nine alone', async () => {
    await untilResults(house, citizens().slice(0, 9))
    const presse = await house.as('presse')
    const { id: survey } = await surveyIn(house)
    expect(words(await presse.page(openAnswers))).toMatch(
      /Nur 9 Antworten wurden ausgezählt.*Texte übernommen 0 /,
    )
    const late = citizens().map((answers, index) => ({
      submission: `late-${index}`,
      day: '2026-11-23',
      stratum: '',
      opened: true as const,
      content: JSON.stringify({ language: 'de', answers }),
    }))
    await house.storage.answers.keep(survey, late)
    expect(words(await presse.page(openAnswers))).toMatch(
      /12 Antworten kamen nach der Auszählung.*Texte übernommen 0 /,
    )
  })

  test('need more people where a stricter limit was set, by whom is told', async () => {
    const { presse } = await untilNamed(house)
    for (const fewest of ['9', '0', '-1', '1001', 'zehn', ''])
      expect((await presse.post(openAnswers, { tun: 'limit', fewest })).status).toBe(422)
    expect(
      (await (await house.as('leitung')).post(openAnswers, { tun: 'limit', fewest: '13' })).status,
    ).toBe(403)
    await send(presse, openAnswers, { tun: 'limit', fewest: '13' })
    expect((await presse.get(`${wish}/schwaerzung`)).status).toBe(409)
    expect(words(await presse.page(openAnswers))).toContain('Auf 13 gesetzt von Mehmet Yıldız')
    await send(presse, openAnswers, { tun: 'limit', fewest: '12' })
    expect((await presse.get(`${wish}/schwaerzung`)).status).toBe(200)
  })
})

describe('who redacts', () => {
  test('is named by somebody else of press office or statistics office, on record', async () => {
    await untilResults(house, citizens())
    const presse = await house.as('presse')
    const name = (account: string) => ({ tun: 'name', account })
    expect((await presse.get(`${wish}/schwaerzung`)).status).toBe(403)
    expect((await presse.post(openAnswers, name('a-presse'))).status).toBe(422)
    for (const account of ['a-gruenamt', 'a-leitung', 'a-statistik', ''])
      expect((await presse.post(openAnswers, name(account))).status).toBe(422)
    for (const login of ['leitung', 'gruenamt', 'dsb'] as const)
      expect((await (await house.as(login)).post(openAnswers, name('a-presse'))).status).toBe(403)

    await send(presse, openAnswers, name('a-presse2'))
    const presse2 = await house.as('presse2')
    expect((await presse2.get(`${wish}/schwaerzung`)).status).toBe(200)
    expect((await presse.get(`${wish}/schwaerzung`)).status).toBe(403)
    expect(words(await presse.page(openAnswers))).toMatch(/Lea Brandt Mehmet Yıldız, 23\. November/)
    await send(presse, openAnswers, { tun: 'end', account: 'a-presse2' })
    expect((await presse2.get(`${wish}/schwaerzung`)).status).toBe(403)
    expect((await presse2.post(`${wish}/schwaerzung`, {})).status).toBe(403)
  })

  test('loses the raw texts with their role in the initiative', async () => {
    const { presse2 } = await untilNamed(house)
    const reason = 'Wechselt die Stelle.'
    await act(house, 'a-leitung', { kind: 'removeParticipant', account: 'a-presse2', reason })
    expect((await presse2.get(`${wish}/schwaerzung`)).status).toBe(403)
  })
})

describe('redaction', () => {
  test('is proposed by a machine, made by one and confirmed by another; before that nobody else reads', async () => {
    const { presse, presse2 } = await untilNamed(house)
    const before = await entryCount(house)
    const readers = [presse, presse2, await house.as('gruenamt'), await house.as('leitung')]
    const seen = async () => {
      for (const reader of readers) {
        const pages = [wish, `${openAnswers}/suche?suche=fragt`, `${openAnswers}/zitate`]
        for (const path of pages) expect(words(await reader.page(path))).not.toContain('fragt')
      }
    }
    const first = await presse.page(`${wish}/schwaerzung`)
    const form = formOn(first)
    expect(idsIn(form)).toHaveLength(10)
    await seen()
    await send(presse, `${wish}/schwaerzung`, form)
    await send(presse, `${wish}/schwaerzung`, formOn(await presse.page(`${wish}/schwaerzung`)))
    expect(words(await presse.page(`${wish}/schwaerzung`))).toContain(
      'Alle Texte dieser Frage sind geschwärzt.',
    )
    await seen()
    // Whoever has redacted does not confirm.
    expect(idsIn(formOn(await presse.page(`${wish}/bestaetigung`)))).toEqual([])
    const theirs = formOn(await presse2.page(`${wish}/bestaetigung`))
    const agreed = Object.fromEntries(idsIn(theirs).map((text) => [`agreed.${text}`, 'on']))
    await send(presse, `${wish}/bestaetigung`, { ...theirs, ...agreed })
    await seen()
    // What is not ticked is not confirmed.
    await send(presse2, `${wish}/bestaetigung`, theirs)
    await seen()
    await send(presse2, `${wish}/bestaetigung`, { ...theirs, ...agreed })
    const rest = formOn(await presse2.page(`${wish}/bestaetigung`))
    const others = Object.fromEntries(idsIn(rest).map((text) => [`agreed.${text}`, 'on']))
    await send(presse2, `${wish}/bestaetigung`, { ...rest, ...others })

    const gruenamt = await house.as('gruenamt')
    const page = words(await gruenamt.page(wish))
    expect(page).toContain('Mehr Bänke am Teich, fragt [Name] !')
    expect(page).toContain('Bänke und Licht. Tel. [Telefon]')
    expect(page).not.toMatch(/Petra|Schulz|123/)
    // Nobody reads the raw words here any more, those who redact included.
    for (const reader of [presse, presse2])
      for (const path of ['/schwaerzung', '/bestaetigung'])
        expect(await reader.page(wish + path)).not.toContain('Petra')
    expect(await entriesAfter(house, before)).toEqual([])
  })

  test('that says something else than what was written is not taken, and nothing of the batch', async () => {
    const { presse } = await untilNamed(house)
    const path = `${wish}/schwaerzung`
    const form = formOn(await presse.page(path))
    const [first = ''] = idsIn(form)
    const response = await presse.post(path, { ...form, [`text.${first}`]: 'Alles ist schlecht.' })
    expect(response.status).toBe(422)
    const again = await response.text()
    expect(again).toContain('Hier hat sich mehr geändert')
    expect(formOn(again)[`text.${first}`]).toBe('Alles ist schlecht.')
    const { id: survey } = await surveyIn(house)
    expect(await house.storage.openAnswers.raw(survey, 'wish', 99)).toHaveLength(12)
  })

  test('by hand, a change by the second person, and withholding go through two pairs of eyes too', async () => {
    const { presse, presse2 } = await untilNamed(house)
    const path = `${wish}/schwaerzung`
    for (let round = 0; round < 2; round += 1) {
      const form = formOn(await presse.page(path))
      const changed = Object.entries(form).map(([name, value]) => {
        if (value.includes('Pudel')) return [name, value.replace('mit dem Pudel', '[geschwärzt]')]
        return [name, value]
      })
      const empty = idsIn(form).find((text) => form[`text.${text}`] === 'Alles gut so')
      await send(presse, path, {
        ...Object.fromEntries(changed),
        ...(empty !== undefined && { [`withheld.${empty}`]: 'noContent' }),
      })
    }
    // The second person blacks out the neighbour as well: that waits for the first one.
    const confirmation = `${wish}/bestaetigung`
    let changes = 0
    for (let round = 0; round < 2; round += 1) {
      const form = formOn(await presse2.page(confirmation))
      const sent = Object.entries(form).map(([name, value]) => {
        if (!name.startsWith('text.') || !value.includes('Nachbarin')) return [name, value]
        changes += 1
        return [name, value.replace('die Nachbarin', '[Name]')]
      })
      const agreed = idsIn(form).map((text) => [`agreed.${text}`, 'on'])
      await send(presse2, confirmation, Object.fromEntries([...sent, ...agreed]))
    }
    expect(changes).toBe(1)
    const gruenamt = await house.as('gruenamt')
    expect(words(await gruenamt.page(wish))).not.toMatch(/Pudel|Nachbarin|Hunde,/)
    const form = formOn(await presse.page(confirmation))
    const [text = ''] = idsIn(form)
    expect(Object.values(form)).toContain('Weniger Hunde, sagt [Name] [geschwärzt].')
    await send(presse, confirmation, { ...form, [`agreed.${text}`]: 'on' })
    const page = words(await gruenamt.page(wish))
    expect(page).toContain('Weniger Hunde, sagt [Name] [geschwärzt] .')
    expect(page).toContain('Ein bestätigter Text wird ganz zurückgehalten.')
    expect(page).not.toContain('Alles gut so')
  })
})

describe('confirmed texts', () => {
  test('are found by parts of words, umlauts written out or not, all words at once', async () => {
    await untilConfirmed(house)
    const gruenamt = await house.as('gruenamt')
    const search = async (query: string) =>
      words(await gruenamt.page(`${openAnswers}/suche?${new URLSearchParams({ suche: query })}`))
    expect(await search('baenk')).toContain('4 Texte gefunden.')
    expect(await search('Bänke licht')).toContain('Ein Text gefunden.')
    expect(await search('MÜLL')).toContain('Ein Text gefunden.')
    expect(await search('petra')).toContain('0 Texte gefunden.')
    const page = await gruenamt.page(`${wish}?suche=licht`)
    expect(words(page)).toContain('4 Texte gefunden.')
    expect(page).toContain('<mark>Licht</mark>, <mark>Licht</mark>')
    expect(await gruenamt.page(`${openAnswers}/suche?suche=muell`)).toContain(
      '<mark>Müll</mark>eimer',
    )
  })

  test('stand in another order than the answers, without a day or anything else', async () => {
    await untilConfirmed(house)
    const page = words(await (await house.as('leitung')).page(wish))
    const places = wishes
      .filter((text) => !/Petra|Tel/.test(text))
      .map((text) => page.indexOf(text))
    expect(places.every((at) => at > 0)).toBe(true)
    expect(places).not.toEqual(places.toSorted((one, other) => one - other))
    expect(page).not.toMatch(/2026|November/)
  })

  test('are still read once the file is closed, and nothing about them changes any more', async () => {
    const { presse } = await untilConfirmed(house)
    await untilClosed(house)
    expect(words(await presse.page(`${wish}?suche=licht`))).toContain('4 Texte gefunden.')
    const before = await presse.page(openAnswers)
    const changes = [
      [openAnswers, { tun: 'limit', fewest: '50' }],
      [openAnswers, { tun: 'end', account: 'a-presse2' }],
      [`${wish}/codeplan`, { 'code.0.de': 'Bänke', seen: '', tun: 'save' }],
      [`${openAnswers}/zitate`, { tun: 'release' }],
    ] as const
    for (const [path, fields] of changes)
      expect([path, (await presse.post(path, fields)).status]).toEqual([path, 409])
    const leitung = await house.as('leitung')
    for (const part of ['codeplan', 'vergleich'])
      expect([part, (await leitung.get(`${wish}/${part}`)).status]).toEqual([part, 403])
    for (const part of ['schwaerzung', 'bestaetigung', 'codierung'])
      expect([part, (await presse.get(`${wish}/${part}`)).status]).toEqual([part, 409])
    expect(words(await presse.page(openAnswers))).toBe(words(before))
  })
})

async function untilClosed(house: House): Promise<void> {
  await untilMeasuresDecided(house)
  const note = 'Fertig.'
  const report = { measure: 'm1', status: 'implemented', note } as const
  await act(house, 'a-gruenamt', { kind: 'reportMeasure', ...report })
  await act(house, 'a-presse', { kind: 'completeStep', step: '3.4' })
  await write(house, 'pressRelease')
  await act(house, 'a-presse', { kind: 'setEmbargo', until: '2026-11-23T08:00:00.000Z' })
  const { state } = await loadInitiative(house.storage, id)
  const contentHash = state.documents['pressRelease']?.at(-1)?.contentHash ?? ''
  await act(house, 'a-presse', { kind: 'publish', document: 'pressRelease', contentHash })
  await write(house, 'closingMemo')
  await act(house, 'a-presse', { kind: 'closeInitiative' })
}
