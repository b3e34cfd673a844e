import { readFileSync } from 'node:fs'
import { hamburg, parseModel } from '@meinungsbild/procedure'
import { describe, expect, test } from 'vitest'
import { ideaForm } from '../testing/proposal.ts'
import { all, draft, modelsScene, own } from './testing/models-scene.ts'
import { outline } from './testing/outline-step.ts'

const scene = modelsScene()
const { change, copy, drafted } = scene

describe('a version of a model', () => {
  test('is released by a named person, and new initiatives have its steps and days', async () => {
    await copy('short')
    const first = (await drafted()).steps[0]
    const second = (await drafted()).steps[1]
    if (first === undefined || second === undefined) throw new Error('The model is too short.')
    await change(draft, { tun: 'release', note: 'Die erste' })
    const version = await scene.admin.page(`${own}/fassungen/1`)
    expect(version).toContain('Ira Kovač')
    expect(version).toContain('Die erste')
    expect((await scene.admin.get(draft)).status).toBe(404)

    const leitung = await scene.house.as('leitung')
    expect(await leitung.page('/vorhaben/neu')).toContain('Auental')
    await leitung.post('/vorhaben/neu', { ...ideaForm, model: 'auental' })
    const course = await leitung.page('/vorhaben/vorhaben-1/ablauf')
    for (const { title } of [first, second]) expect(course).toContain(title.de)
    expect((await scene.house.storage.dossiers.read('vorhaben-1'))[0]?.payload).toMatchObject({
      model: { id: 'auental', version: 1 },
    })

    await scene.admin.post(`${own}/fassungen/1`, { tun: 'draft' })
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
    expect(await scene.admin.page(`${own}/fassungen/2`)).toContain('Auental neu')
    expect(await scene.admin.page(`${own}/fassungen/1`)).toContain('Die erste')
    expect(await leitung.page('/vorhaben/vorhaben-1/ablauf')).not.toContain('Auental neu')
    expect(await leitung.page('/vorhaben/neu')).toContain('Auental neu')
  })

  test('gives the steps of an initiative the days that it names', async () => {
    await copy()
    await change(`${draft}/schritte/1.2`, { ...outline, dueAfterDays: '14' })
    await change(draft, { tun: 'release', note: 'Mit Frist' })
    await (await scene.house.as('leitung')).post('/vorhaben/neu', { ...ideaForm, model: 'auental' })
    const presse = await scene.house.as('presse')
    await presse.post('/vorhaben/vorhaben-1/idee', { tun: 'takeOver' })
    expect(await presse.page('/aufgaben')).toContain('7. Dezember 2026')
  })

  test('is offered for new initiatives until it is retired, also one that is shipped', async () => {
    await copy()
    await change(draft, { tun: 'release', note: 'Die erste' })
    const leitung = await scene.house.as('leitung')
    await scene.admin.post(`${own}/fassungen/1`, { tun: 'retire' })
    await scene.admin.post(`${all}/hamburg/fassungen/${hamburg.version}`, { tun: 'retire' })
    const offered = await leitung.page('/vorhaben/neu')
    expect(offered).not.toContain('Auental')
    expect(offered).not.toContain('Hamburger Modell')
    expect((await leitung.post('/vorhaben/neu', { ...ideaForm, model: 'auental' })).status).toBe(
      422,
    )
    await scene.admin.post(`${own}/fassungen/1`, { tun: 'offer' })
    expect(await leitung.page('/vorhaben/neu')).toContain('Auental')
  })

  test.each(['json', 'bpmn'] as const)('goes out as %s and comes back the same', async (art) => {
    await copy()
    await change(draft, { tun: 'release', note: 'Die erste' })
    const out = await scene.admin.get(`${own}/fassungen/1/datei?art=${art}`)
    expect(out.headers.get('content-disposition')).toBe(`attachment; filename="auental-1.${art}"`)
    const file = new File([await out.text()], `modell.${art}`)
    const report = await scene.admin.upload(all, { tun: 'read', file, target: 'auental' })
    expect(report.status).toBe(200)
    const kept = await scene.house.storage.procedureModels.find('auental', 1)
    expect({ ...(await drafted()), version: 1 }).toEqual(kept?.content)
    expect((await scene.admin.get(`${own}/fassungen/1/datei?art=exe`)).status).toBe(404)
  })

  test('drawn elsewhere becomes a draft with a report of what is missing', async () => {
    const fixture = new URL(
      '../../../../packages/formats/src/bpmn/testing/town-survey.bpmn',
      import.meta.url,
    )
    const file = new File([readFileSync(fixture)], 'verfahren.bpmn')
    const report = await (await scene.admin.upload(all, { tun: 'read', file })).text()
    expect(report).toContain('Über die Befragung entscheiden')
    const [begun] = await scene.house.storage.procedureModels.drafts()
    const parsed = parseModel(begun?.content)
    expect(parsed).toMatchObject({ ok: true })
    const page = await scene.admin.page(`${all}/${begun?.id}/entwurf`)
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
    const answer = await scene.admin.upload(all, fields)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('class="kern-error"')
    expect(await scene.house.storage.procedureModels.drafts()).toEqual([])
  })
})
