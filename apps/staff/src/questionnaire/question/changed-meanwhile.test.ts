import { describe, expect, test } from 'vitest'
import { filledIn, formIn } from '../testing/form-in.ts'
import { newest } from '../testing/short-initiative.ts'
import { path, questionScene } from './testing/question-scene.ts'

const scene = questionScene()
const { fill, now } = scene

describe('the form of a question', () => {
  test('is not overwritten by somebody else, nor overwrites: both changes stand in the end', async () => {
    const form = formIn(await scene.presse.page(`${path}/fragen/visit`), 'frage')
    const other = await scene.house.as('presse2')
    const settings = formIn(await other.page(path), 'einstellungen')
    await other.post(path, filledIn(settings, { languages: ['de', 'en', 'tr'], tun: 'settings' }))
    const theirs = formIn(await other.page(`${path}/fragen/visit`), 'frage')
    const turkish = { 'text.tr': 'Geliyor musunuz?', 'options.0.label.tr': 'Evet', tun: 'save' }
    await other.post(`${path}/fragen/visit`, filledIn(theirs, turkish))
    const typed = filledIn(form, { 'text.de': 'Kommen Sie?', tun: 'save' })
    const refused = await scene.presse.post(`${path}/fragen/visit`, typed)
    const page = await refused.text()
    expect(refused.status).toBe(422)
    expect(page).toContain('Inzwischen hat Lea Brandt die Fassung 3 gespeichert')
    await scene.presse.post(
      `${path}/fragen/visit`,
      filledIn(formIn(page, 'frage'), { tun: 'save' }),
    )
    expect((await newest(scene.house)).questionnaire.languages).toEqual(['de', 'en', 'tr'])
    expect(await now('visit')).toMatchObject({
      text: { de: 'Kommen Sie?', tr: 'Geliyor musunuz?' },
      options: [{ label: { de: 'Ja', tr: 'Evet' } }, {}, {}],
    })
  })

  test('keeps what was typed even if somebody has deleted the question meanwhile', async () => {
    const form = formIn(await scene.presse.page(`${path}/fragen/visit`), 'frage')
    const other = await scene.house.as('presse2')
    await other.post(path, { basedOn: '1.0', tun: 'remove:question:visit' })
    const typed = filledIn(form, { 'text.de': 'Kommen Sie?', tun: 'save' })
    const page = await (await scene.presse.post(`${path}/fragen/visit`, typed)).text()
    expect(page).toContain('gelöscht oder umbenannt')
    await scene.presse.post(
      `${path}/fragen/visit`,
      filledIn(formIn(page, 'frage'), { tun: 'save' }),
    )
    expect(await now('visit')).toMatchObject({
      text: { de: 'Kommen Sie?', en: 'Do you visit the park?' },
      options: [{ code: 'yes' }, { code: 'no' }, { code: 'other', openText: true }],
    })
  })

  test('takes no form of another kind, and keeps its words', async () => {
    const form = formIn(await scene.presse.page(`${path}/fragen/overall`), 'frage')
    await fill('overall', { convertTo: 'rating', tun: 'convert' })
    const basedOn =
      formIn(await scene.presse.page(`${path}/fragen/overall`), 'frage').get('basedOn') ?? ''
    const stale = filledIn(form, { basedOn, 'text.de': 'Alles in allem?', tun: 'save' })
    const refused = await scene.presse.post(`${path}/fragen/overall`, stale)
    const page = await refused.text()
    expect(refused.status).toBe(422)
    expect(page).toContain('inzwischen von einer anderen Art (Bewertung)')
    await scene.presse.post(
      `${path}/fragen/overall`,
      filledIn(formIn(page, 'frage'), { tun: 'save' }),
    )
    expect(await now('overall')).toMatchObject({
      kind: 'rating',
      steps: 3,
      text: { de: 'Alles in allem?' },
    })
  })
})
