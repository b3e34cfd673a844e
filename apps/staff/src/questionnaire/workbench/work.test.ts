import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { House } from '../../testing/open-house.ts'
import type { Person } from '../../testing/person.ts'
import { filledIn, formIn } from '../testing/form-in.ts'
import { entriesAfter, entryCount, id, newest } from '../testing/short-initiative.ts'
import { parkHouse } from '../testing/park-house.ts'

const path = `/vorhaben/${id}/fragebogen`
const work = `${path}/arbeitsstand`

let house: House
let presse: Person
let before: number
beforeEach(async () => {
  house = await parkHouse()
  presse = await house.as('presse')
  before = await entryCount(house)
})
afterEach(() => house.close())

/** Changes the words of one question and keeps them in the working copy. */
async function keep(words: string, person = presse): Promise<Response> {
  const form = formIn(await person.page(`${path}/fragen/visit`), 'frage')
  return person.post(`${path}/fragen/visit`, filledIn(form, { 'text.de': words, tun: 'keep' }))
}

async function press(button: string, person = presse): Promise<Response> {
  const form = formIn(await person.page(work), 'arbeitsstand')
  return person.post(work, filledIn(form, { tun: button }))
}

async function words(): Promise<string> {
  const form = formIn(await presse.page(`${path}/fragen/visit`), 'frage')
  return form.get('text.de') ?? ''
}

/** So that the next change is a step of its own. */
function later(): void {
  house.clock.now = new Date(house.clock.now.getTime() + 120_000)
}

describe('the working copy', () => {
  test('holds what is kept, back and forth, and the dossier hears nothing of it', async () => {
    expect((await keep('Eins?')).status).toBe(303)
    later()
    await keep('Zwei?')
    expect(await words()).toBe('Zwei?')
    await press('undo')
    expect(await words()).toBe('Eins?')
    await press('redo')
    expect(await words()).toBe('Zwei?')
    await press('undo')
    await press('undo')
    expect(await words()).toBe('Besuchen Sie den Stadtpark?')
    expect(await entriesAfter(house, before)).toEqual([])
  })

  test('becomes a version at a button, and is done with then', async () => {
    await keep('Eins?')
    const response = await press('save')
    expect(response.headers.get('location')).toBe(`${path}?erledigt=saved#gliederung`)
    expect(await entriesAfter(house, before)).toEqual(['questionnaireSaved a-presse'])
    expect((await newest(house)).questionnaire.pages[0]?.questions[0]?.text['de']).toBe('Eins?')
    expect(await house.storage.workingCopies.read(id)).toBeUndefined()
    expect(await presse.page(path)).not.toContain('noch nicht als Fassung gesichert')
  })

  test('can be thrown away', async () => {
    await keep('Eins?')
    await press('discard')
    expect(await words()).toBe('Besuchen Sie den Stadtpark?')
    expect(await entriesAfter(house, before)).toEqual([])
  })

  test('is what the preview shows, and what versions are compared with', async () => {
    await keep('Kommen Sie <gern>?')
    const preview = await presse.page(`${path}/vorschau`)
    expect(preview).toContain('Vorschau des Arbeitsstands')
    expect(preview).toContain('Kommen Sie &lt;gern>?')
    expect(await presse.page(`${path}/vorschau?fassung=1`)).toContain('Besuchen Sie den Stadtpark?')
    const comparison = await presse.page(`${path}/vergleich?von=1&nach=arbeitsstand`)
    expect(comparison).toContain('<del>Besuchen Sie den Stadtpark?</del>')
    expect(comparison).toContain('<ins>Kommen Sie &lt;gern>?</ins>')
    expect(comparison).toContain('hier bricht die Zeitreihe')
  })

  test('is not overwritten by a form that was made from an older step', async () => {
    const old = formIn(await presse.page(`${path}/fragen/visit`), 'frage')
    await keep('Eins?')
    const late = filledIn(old, { 'text.de': 'Zu spät?', tun: 'keep' })
    const response = await presse.post(`${path}/fragen/visit`, late)
    expect(response.status).toBe(422)
    const page = await response.text()
    expect(page).toContain('Der Arbeitsstand ist inzwischen ein anderer')
    expect(formIn(page, 'frage').get('text.de')).toBe('Zu spät?')
    const again = filledIn(formIn(page, 'frage'), { tun: 'keep' })
    expect((await presse.post(`${path}/fragen/visit`, again)).status).toBe(303)
    expect(await words()).toBe('Zu spät?')
  })

  test('says why nothing can be taken back', async () => {
    const response = await presse.post(work, { tun: 'undo' })
    expect(response.status).toBe(409)
    expect(await response.text()).toContain('keinen Schritt, der sich zurücknehmen lässt')
  })
})

describe('two people', () => {
  test('do not edit at once: the second is told who does, and may take over', async () => {
    const other = await house.as('presse2')
    await keep('Eins?')
    const refused = await keep('Zwei?', other)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Mehmet Yıldız bearbeitet den Fragebogen gerade')
    expect(await words()).toBe('Eins?')

    expect(await other.page(path)).toContain('Bearbeitung übernehmen')
    await press('takeOver', other)
    expect((await keep('Zwei?', other)).status).toBe(303)
    expect(await words()).toBe('Zwei?')
    expect((await keep('Drei?')).status).toBe(422)
  })

  test('are not stopped by a window that was forgotten', async () => {
    await keep('Eins?')
    house.clock.now = new Date(house.clock.now.getTime() + 11 * 60_000)
    expect((await keep('Zwei?', await house.as('presse2'))).status).toBe(303)
  })
})

describe('remarks', () => {
  test('are written by whoever may read, stand with their question, and can be settled', async () => {
    const leitung = await house.as('leitung')
    const remark = { place: 'question:visit', text: 'Zu <lang>?', tun: 'add' }
    const posted = await leitung.post(`${path}/bemerkungen`, remark)
    expect(posted.headers.get('location')).toBe(`${path}/fragen/visit#bemerkungen`)
    const [comment] = await house.storage.comments.all(id)
    expect(comment).toMatchObject({ by: 'a-leitung', text: 'Zu <lang>?', settled: false })
    expect(await presse.page(`${path}/fragen/visit`)).toContain('Zu &lt;lang>?')
    expect(await presse.page(`${path}/fragen/uses`)).not.toContain('Zu &lt;lang>?')
    await presse.post(`${path}/bemerkungen`, {
      place: 'question:visit',
      tun: `settle:${comment?.id}`,
    })
    expect((await house.storage.comments.all(id))[0]?.settled).toBe(true)
    expect(await entriesAfter(house, before)).toEqual([])
  })

  test.each(['', ' '.repeat(5), 'x'.repeat(2_001)])(
    'are not taken empty or endless',
    async (text) => {
      const response = await presse.post(`${path}/bemerkungen`, { place: '', text, tun: 'add' })
      expect(response.status).toBe(400)
      expect(await house.storage.comments.all(id)).toEqual([])
    },
  )
})
