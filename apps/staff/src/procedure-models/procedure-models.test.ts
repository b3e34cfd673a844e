import { readFileSync } from 'node:fs'
import { checkModel, models, parseModel, type Model } from '@meinungsbild/procedure'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openHouse, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'
import { ideaForm } from '../testing/proposal.ts'

const [hamburg] = models
if (hamburg === undefined) throw new Error('There is no model.')

const all = '/einstellungen/vorgehensmodelle'
const own = `${all}/auental`
const draft = `${own}/entwurf`

let house: House
let admin: Person
beforeEach(async () => {
  house = await openHouse()
  admin = await house.as('betreuung')
})
afterEach(() => house.close())

/** What is sent to the draft as it is now. */
async function change(path: string, fields: Parameters<Person['post']>[1] = {}): Promise<Response> {
  const revision = String((await house.storage.procedureModels.draft('auental'))?.revision ?? 0)
  return admin.post(path, { revision, ...fields })
}

async function copy(from = 'hamburg'): Promise<void> {
  const fields = { tun: 'copy', from, 'title-de': 'Auental', 'title-en': 'Auental' }
  expect((await admin.post(all, fields)).headers.get('location')).toBe(draft)
}

async function drafted(): Promise<Model> {
  return JSON.parse(await admin.page(`${draft}/datei?art=json`)) as Model
}

const stepOf = (model: Model, id: string) => model.steps.find((step) => step.id === id)

/** The form of step 1.2 of the Hamburg model, as it comes. */
const outline = {
  tun: 'save',
  number: '1.2',
  'title-de': 'Grobkonzept',
  'title-en': 'Outline concept',
  'description-de': 'Die Pressestelle schreibt ein Grobkonzept.',
  kind: 'concept',
  phase: 'planning',
  worksFrom: 'assignment',
  'outcome-0-de': 'Entwurf liegt vor',
  'outcome-0-en': 'draft is ready',
  'outcome-0-next': '1.3',
} as const

describe('a draft of a model', () => {
  test('begins as a copy that is sound, and its words change part by part', async () => {
    await copy()
    expect(await drafted()).toEqual({
      ...hamburg,
      id: 'auental',
      version: 1,
      title: { de: 'Auental', en: 'Auental' },
    })
    expect(await admin.page(draft)).toContain('Das Modell ist schlüssig und kann freigegeben')

    await change(`${draft}/angaben`, {
      tun: 'save',
      'title-de': 'Auentaler Verfahren',
      'description-de': 'Wie wir es machen.',
      retentionYears: '5',
      roles: hamburg.roles.map(({ role }) => role),
      'task-leadership-de': 'entscheidet',
      'phase-planning-de': 'Vorbereitung',
      'phase-design-de': 'Konzeption und Umsetzung',
      'phase-evaluation-de': 'Auswertung',
    })
    await change(`${draft}/schritte/1.2`, {
      ...outline,
      dueAfterDays: '14',
      'outcome-1-de': 'Es lohnt nicht',
      'outcome-1-next': '3.7',
      'point-0-de': 'Haushalt gefragt?',
      'point-0-mayLapse': 'yes',
      'notice-0-on': 'outcome:drafted',
      'notice-0-to': ['leadership', 'statisticsOffice'],
      'notice-0-document': 'outlineConcept',
      'notice-0-de': 'Das Grobkonzept liegt vor.',
    })
    const model = await drafted()
    expect(model).toMatchObject({
      title: { de: 'Auentaler Verfahren', en: 'Auentaler Verfahren' },
      retentionYears: 5,
      phases: [{ title: { de: 'Vorbereitung' } }, {}, { title: { de: 'Auswertung' } }],
    })
    expect(stepOf(model, '1.2')).toMatchObject({
      description: { de: outline['description-de'], en: outline['description-de'] },
      dueAfterDays: 14,
      worksFrom: ['assignment'],
      outcomes: [{ next: ['1.3'] }, { title: { de: 'Es lohnt nicht' }, next: ['3.7'] }],
      checklist: [{ title: { de: 'Haushalt gefragt?' }, mayLapse: true }],
      parallel: [
        { to: ['leadership', 'statisticsOffice'], document: 'outlineConcept', origin: 'ours' },
      ],
    })
  })

  test('gets, moves and loses steps, rights, documents, sections and phases', async () => {
    await copy()
    await change(draft, { tun: 'addStep', after: '1.2', kind: 'concept', 'step-de': 'Lesung' })
    expect(stepOf(await drafted(), '1.8')).toMatchObject({ title: { de: 'Lesung' } })
    await change(`${draft}/schritte/1.8/rechte/neu`, {
      act: 'giveOpinion',
      roles: ['supportingUnit', 'statisticsOffice'],
      document: 'outlineConcept',
      optional: 'yes',
    })
    await change(`${draft}/schritte/1.8`, { tun: 'upAct:1' })
    await change(`${draft}/schritte/1.8`, {
      ...outline,
      number: '1.25',
      'title-de': 'Lesung',
      'outcome-0-de': 'gelesen',
      'outcome-0-next': '1.3',
    })
    const withStep = await drafted()
    expect(withStep.steps.map(({ id }) => id).slice(0, 4)).toEqual(['1.1', '1.2', '1.25', '1.3'])
    expect(stepOf(withStep, '1.2')?.outcomes[0]?.next).toEqual(['1.25'])
    expect(stepOf(withStep, '1.25')?.acts).toMatchObject([
      { act: 'giveOpinion', roles: ['supportingUnit', 'statisticsOffice'], optional: true },
      { act: 'completeStep', roles: ['pressOffice'] },
    ])
    expect(checkModel(withStep)).toEqual([])

    await change(draft, { tun: 'addDocument', 'document-de': 'Votum', layout: 'memo' })
    await change(`${draft}/dokumente/votum`, { tun: 'addSection', 'heading-de': 'Ergebnis' })
    await change(`${draft}/dokumente/votum`, { tun: 'up:ergebnis' })
    await change(`${draft}/dokumente/votum/abschnitte/ergebnis`, {
      'heading-de': 'Was dabei herauskam',
      'questions-de': 'Wer war da?\r\nWas wurde gesagt?\r\n',
      required: 'yes',
    })
    const votum = (await drafted()).documents.find(({ id }) => id === 'votum')
    expect(votum?.sections[0]).toEqual({
      id: 'ergebnis',
      heading: { de: 'Was dabei herauskam', en: 'Was dabei herauskam' },
      questions: [
        { de: 'Wer war da?', en: 'Wer war da?' },
        { de: 'Was wurde gesagt?', en: 'Was wurde gesagt?' },
      ],
      required: true,
      origin: 'ours',
    })

    await change(`${draft}/jederzeit/neu`, { act: 'resolveDissent', roles: 'pressOffice' })
    await change(`${draft}/jederzeit`, { tun: 'upAct:9' })
    expect((await drafted()).always.at(-2)).toEqual({
      act: 'resolveDissent',
      roles: ['pressOffice'],
      origin: 'ours',
    })
    await change(`${draft}/jederzeit`, { tun: 'removeAct:8' })
    expect((await drafted()).always).toEqual(hamburg.always)

    await change(`${draft}/dokumente/votum`, { tun: 'remove:inhalt' })
    await change(draft, { tun: 'removeDocument:votum' })
    await change(`${draft}/schritte/1.25`, { tun: 'removeAct:0' })
    await change(draft, { tun: 'upStep:1.25' })
    await change(draft, { tun: 'removeStep:1.25' })
    await change(`${draft}/angaben`, { tun: 'addPhase', 'newPhase-de': 'Nachlese' })
    await change(`${draft}/angaben`, { tun: 'up:nachlese' })
    const after = await drafted()
    expect(after.documents).toEqual(hamburg.documents)
    expect(after.steps.map(({ id }) => id)).toEqual(hamburg.steps.map(({ id }) => id))
    expect(after.phases.map(({ id }) => id)).toEqual([
      'planning',
      'design',
      'nachlese',
      'evaluation',
    ])
    await change(`${draft}/angaben`, { tun: 'remove:nachlese' })
    expect((await drafted()).phases).toEqual(hamburg.phases)
  })

  test('says in sentences what keeps it from its release, at the place and as a whole', async () => {
    await copy()
    await change(`${draft}/schritte/2.6`, { tun: 'removeAct:0' })
    await change(`${draft}/schritte/1.2`, { ...outline, 'outcome-0-next': '' })
    const page = await admin.page(draft)
    const sentences = checkModel(await drafted()).map(({ sentence }) => sentence.de)
    expect(sentences.length).toBeGreaterThan(0)
    expect(page).toContain('Schritt 1.2 Grobkonzept: „Entwurf liegt vor“ führt nirgendwohin.')
    expect(page).not.toContain('Als Fassung freigeben')
    expect(await admin.page(`${draft}/schritte/1.2`)).toContain('führt nirgendwohin')
    expect((await change(draft, { tun: 'release', note: 'Neu' })).status).toBe(422)
    expect(await house.storage.procedureModels.versions()).toEqual([])
  })

  test('keeps nothing of what no form can mean, and shows what was typed', async () => {
    await copy()
    const before = await drafted()
    const wrong = await change(`${draft}/schritte/1.2`, {
      ...outline,
      number: '1.3',
      dueAfterDays: 'bald',
      'outcome-0-next': '9.9',
      'notice-0-on': 'outcome:drafted',
      'notice-0-de': '<b>für niemanden</b>',
    })
    const page = await wrong.text()
    expect(wrong.status).toBe(422)
    expect(page).toContain('Diese Nummer hat schon ein anderer Schritt.')
    expect(page).toContain('Bitte geben Sie eine ganze Zahl von Tagen an')
    expect(page).toContain('Den Schritt 9.9 gibt es nicht.')
    expect(page).toContain('Bitte wählen Sie mindestens eine Rolle.')
    expect(page).toContain('value="&lt;b>für niemanden&lt;/b>"')
    expect(page).not.toContain('<b>')
    for (const [path, fields] of [
      [draft, { tun: 'addStep', after: '1.2' }],
      [draft, { tun: 'addDocument' }],
      [draft, { tun: 'release' }],
      [`${draft}/angaben`, { tun: 'save', 'title-de': '', retentionYears: '-1' }],
      [`${draft}/angaben`, { tun: 'addPhase' }],
      [`${draft}/schritte/1.2/rechte/neu`, { act: 'giveOpinion' }],
      [`${draft}/dokumente/outlineConcept`, { tun: 'save' }],
      [
        `${draft}/dokumente/outlineConcept/abschnitte/goals`,
        { 'heading-de': 'Anlass', 'questions-de': 'a\nb', 'questions-en': 'a' },
      ],
      [`${draft}/schritte/1.2`, { ...outline, 'title-de': 'x'.repeat(3000) }],
    ] as const) {
      expect([path, (await change(path, fields)).status]).toEqual([path, 422])
    }
    for (const [path, fields] of [
      [draft, { tun: 'explode' }],
      [`${draft}/schritte/9.9`, outline],
      [`${draft}/schritte/1.2/rechte/99`, { roles: 'pressOffice' }],
      [`${draft}/dokumente/constructor`, { tun: 'save' }],
      [`${all}/constructor/entwurf`, { tun: 'discard' }],
      [`${own}/fassungen/1`, { tun: 'retire' }],
    ] as const) {
      expect([path, (await change(path, fields)).status]).toEqual([path, 404])
    }
    expect(await drafted()).toEqual(before)
  })

  test('takes nothing that was typed into an older state of it', async () => {
    await copy()
    await change(`${draft}/schritte/1.2`, { ...outline, 'title-de': 'Skizze' })
    const late = await admin.post(`${draft}/schritte/1.2`, { ...outline, revision: '1' })
    expect(late.status).toBe(409)
    expect(stepOf(await drafted(), '1.2')?.title.de).toBe('Skizze')
    for (const tun of ['release', 'discard']) {
      const fields = { revision: '1', tun, note: 'Neu' }
      expect([tun, (await admin.post(draft, fields)).status]).toEqual([tun, 409])
    }
    expect((await change(draft, { tun: 'discard' })).status).toBe(303)
    expect((await admin.get(draft)).status).toBe(404)
  })

  test('marks as Hamburg’s only what still stands there word for word', async () => {
    await copy()
    expect(await admin.page(`${draft}/schritte/1.2`)).toContain('Grobkonzept')
    const seeds = async () => (await admin.page(draft)).split('>Hamburg</').length - 1
    const before = await seeds()
    await change(`${draft}/schritte/1.2`, outline)
    const changed = stepOf(await drafted(), '1.2')
    expect(changed?.origin).toBe('ours')
    expect(changed?.acts.map(({ origin }) => origin)).not.toContain('seed')
    expect(await seeds()).toBe(before - 1)

    const forged = { ...hamburg, id: 'auental', title: { de: 'Fremd', en: 'Foreign' } }
    const steps = forged.steps.map((step) => ({ ...step, origin: 'seed', description: step.title }))
    const file = new File([JSON.stringify({ ...forged, steps })], 'modell.json')
    await admin.upload(all, { tun: 'read', file })
    const read = JSON.parse(await admin.page(`${all}/fremd/entwurf/datei?art=json`)) as Model
    expect(new Set(read.steps.map(({ origin }) => origin))).toEqual(new Set(['ours']))
  })
})

describe('a version of a model', () => {
  test('is released by a named person, and new initiatives have its steps and days', async () => {
    await copy('short')
    const first = (await drafted()).steps[0]
    const second = (await drafted()).steps[1]
    if (first === undefined || second === undefined) throw new Error('The model is too short.')
    await change(draft, { tun: 'release', note: 'Die erste' })
    const version = await admin.page(`${own}/fassungen/1`)
    expect(version).toContain('Ira Kovač')
    expect(version).toContain('Die erste')
    expect((await admin.get(draft)).status).toBe(404)

    const leitung = await house.as('leitung')
    expect(await leitung.page('/vorhaben/neu')).toContain('Auental')
    await leitung.post('/vorhaben/neu', { ...ideaForm, model: 'auental' })
    const course = await leitung.page('/vorhaben/vorhaben-1/ablauf')
    for (const { title } of [first, second]) expect(course).toContain(title.de)
    expect((await house.storage.dossiers.read('vorhaben-1'))[0]?.payload).toMatchObject({
      model: { id: 'auental', version: 1 },
    })

    await admin.post(`${own}/fassungen/1`, { tun: 'draft' })
    await change(`${draft}/angaben`, {
      tun: 'save',
      'title-de': 'Auental neu',
      'description-de': 'Anders',
      retentionYears: '3',
      roles: hamburg.roles.map(({ role }) => role),
      ...Object.fromEntries(
        (await drafted()).phases.map(({ id, title }) => [`phase-${id}-de`, title.de]),
      ),
    })
    await change(draft, { tun: 'release', note: 'Die zweite' })
    expect(await admin.page(`${own}/fassungen/2`)).toContain('Auental neu')
    expect(await admin.page(`${own}/fassungen/1`)).toContain('Die erste')
    expect(await leitung.page('/vorhaben/vorhaben-1/ablauf')).not.toContain('Auental neu')
    expect(await leitung.page('/vorhaben/neu')).toContain('Auental neu')
  })

  test('gives the steps of an initiative the days that it names', async () => {
    await copy()
    await change(`${draft}/schritte/1.2`, { ...outline, dueAfterDays: '14' })
    await change(draft, { tun: 'release', note: 'Mit Frist' })
    await (await house.as('leitung')).post('/vorhaben/neu', { ...ideaForm, model: 'auental' })
    const presse = await house.as('presse')
    await presse.post('/vorhaben/vorhaben-1/idee', { tun: 'takeOver' })
    expect(await presse.page('/aufgaben')).toContain('7. Dezember 2026')
  })

  test('is offered for new initiatives until it is retired, also one that is shipped', async () => {
    await copy()
    await change(draft, { tun: 'release', note: 'Die erste' })
    const leitung = await house.as('leitung')
    await admin.post(`${own}/fassungen/1`, { tun: 'retire' })
    await admin.post(`${all}/hamburg/fassungen/${hamburg.version}`, { tun: 'retire' })
    const offered = await leitung.page('/vorhaben/neu')
    expect(offered).not.toContain('Auental')
    expect(offered).not.toContain('Hamburger Modell')
    expect((await leitung.post('/vorhaben/neu', { ...ideaForm, model: 'auental' })).status).toBe(
      422,
    )
    await admin.post(`${own}/fassungen/1`, { tun: 'offer' })
    expect(await leitung.page('/vorhaben/neu')).toContain('Auental')
  })

  test.each(['json', 'bpmn'] as const)('goes out as %s and comes back the same', async (art) => {
    await copy()
    await change(draft, { tun: 'release', note: 'Die erste' })
    const out = await admin.get(`${own}/fassungen/1/datei?art=${art}`)
    expect(out.headers.get('content-disposition')).toBe(`attachment; filename="auental-1.${art}"`)
    const file = new File([await out.text()], `modell.${art}`)
    const report = await admin.upload(all, { tun: 'read', file, target: 'auental' })
    expect(report.status).toBe(200)
    const kept = await house.storage.procedureModels.find('auental', 1)
    expect({ ...(await drafted()), version: 1 }).toEqual(kept?.content)
    expect((await admin.get(`${own}/fassungen/1/datei?art=exe`)).status).toBe(404)
  })

  test('drawn elsewhere becomes a draft with a report of what is missing', async () => {
    const fixture = new URL(
      '../../../../packages/formats/src/bpmn/testing/town-survey.bpmn',
      import.meta.url,
    )
    const file = new File([readFileSync(fixture)], 'verfahren.bpmn')
    const report = await (await admin.upload(all, { tun: 'read', file })).text()
    expect(report).toContain('Über die Befragung entscheiden')
    const [begun] = await house.storage.procedureModels.drafts()
    const parsed = parseModel(begun?.content)
    expect(parsed).toMatchObject({ ok: true })
    const page = await admin.page(`${all}/${begun?.id}/entwurf`)
    expect(page).toContain('Idee formulieren')
    expect(page).not.toContain('Als Fassung freigeben')
  })

  test.each([
    ['nothing', undefined],
    ['no model', new File(['{"id": 7}'], 'a.json')],
    ['half a text', new File(['{"id": '], 'a.json')],
    ['a text', new File(['Guten Tag'], 'a.txt')],
    ['XML of something else', new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'a.xml')],
    [
      'XML with entities',
      new File(['<!DOCTYPE a [<!ENTITY b "c">]><definitions>&b;</definitions>'], 'a.bpmn'),
    ],
  ])('is not read from %s', async (_what, file) => {
    const fields = file === undefined ? { tun: 'read' } : { tun: 'read', file }
    const answer = await admin.upload(all, fields)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('class="kern-error"')
    expect(await house.storage.procedureModels.drafts()).toEqual([])
  })
})

test('models are settled by administrators; the English pages are English', async () => {
  await copy()
  const presse = await house.as('presse')
  for (const path of [all, `${all}/hamburg/fassungen/${hamburg.version}`, draft]) {
    expect([path, (await presse.get(path)).status]).toEqual([path, 403])
  }
  expect((await presse.post(all, { tun: 'copy', 'title-de': 'X' })).status).toBe(403)
  expect((await presse.post(draft, { tun: 'discard', revision: '1' })).status).toBe(403)
  await admin.post('/konto/sprache', { language: 'en' })
  expect(await admin.page(draft)).toContain('The model is sound and can be released.')
})
