import { checkModel, hamburg, type Model } from '@meinungsbild/procedure'
import { describe, expect, test } from 'vitest'
import { all, draft, modelsScene, own } from '../testing/models-scene.ts'
import { outline } from '../testing/outline-step.ts'

const scene = modelsScene()
const { change, copy, drafted } = scene

const stepOf = (model: Model, id: string) => model.steps.find((step) => step.id === id)

describe('a draft of a model', () => {
  test('begins as a copy that is sound, and its words change part by part', async () => {
    await copy()
    expect(await drafted()).toEqual({
      ...hamburg,
      id: 'auental',
      version: 1,
      title: { de: 'Auental', en: 'Auental' },
    })
    expect(await scene.admin.page(draft)).toContain('Das Modell ist schlüssig und kann freigegeben')

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
    const page = await scene.admin.page(draft)
    const sentences = checkModel(await drafted()).map(({ sentence }) => sentence.de)
    expect(sentences.length).toBeGreaterThan(0)
    expect(page).toContain('Schritt 1.2 Grobkonzept: „Entwurf liegt vor“ führt nirgendwohin.')
    expect(page).not.toContain('Als Fassung freigeben')
    expect(await scene.admin.page(`${draft}/schritte/1.2`)).toContain('führt nirgendwohin')
    expect((await change(draft, { tun: 'release', note: 'Neu' })).status).toBe(422)
    expect(await scene.house.storage.procedureModels.versions()).toEqual([])
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
    const late = await scene.admin.post(`${draft}/schritte/1.2`, { ...outline, revision: '1' })
    expect(late.status).toBe(409)
    expect(stepOf(await drafted(), '1.2')?.title.de).toBe('Skizze')
    for (const tun of ['release', 'discard']) {
      const fields = { revision: '1', tun, note: 'Neu' }
      expect([tun, (await scene.admin.post(draft, fields)).status]).toEqual([tun, 409])
    }
    expect((await change(draft, { tun: 'discard' })).status).toBe(303)
    expect((await scene.admin.get(draft)).status).toBe(404)
  })

  test('marks as Hamburg’s only what still stands there word for word', async () => {
    await copy()
    expect(await scene.admin.page(`${draft}/schritte/1.2`)).toContain('Grobkonzept')
    const seeds = async () => (await scene.admin.page(draft)).split('>Hamburg</').length - 1
    const before = await seeds()
    await change(`${draft}/schritte/1.2`, outline)
    const changed = stepOf(await drafted(), '1.2')
    expect(changed?.origin).toBe('ours')
    expect(changed?.acts.map(({ origin }) => origin)).not.toContain('seed')
    expect(await seeds()).toBe(before - 1)

    const forged = { ...hamburg, id: 'auental', title: { de: 'Fremd', en: 'Foreign' } }
    const steps = forged.steps.map((step) => ({ ...step, origin: 'seed', description: step.title }))
    const file = new File([JSON.stringify({ ...forged, steps })], 'modell.json')
    await scene.admin.upload(all, { tun: 'read', file })
    const read = JSON.parse(await scene.admin.page(`${all}/fremd/entwurf/datei?art=json`)) as Model
    expect(new Set(read.steps.map(({ origin }) => origin))).toEqual(new Set(['ours']))
  })
})

test('models are settled by administrators; the English pages are English', async () => {
  await copy()
  const presse = await scene.house.as('presse')
  for (const path of [all, `${all}/hamburg/fassungen/${hamburg.version}`, draft]) {
    expect([path, (await presse.get(path)).status]).toEqual([path, 403])
  }
  expect((await presse.post(all, { tun: 'copy', 'title-de': 'X' })).status).toBe(403)
  expect((await presse.post(draft, { tun: 'discard', revision: '1' })).status).toBe(403)
  await scene.admin.post('/konto/sprache', { language: 'en' })
  expect(await scene.admin.page(draft)).toContain('The model is sound and can be released.')
})
