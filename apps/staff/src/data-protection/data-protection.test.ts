import { afterAll, beforeAll, expect, test } from 'vitest'
import { named, readOdt } from '@meinungsbild/documents/examples/read-odt.ts'
import { ofRole, readPdf } from '@meinungsbild/documents/examples/read-pdf.ts'
import { attackResults } from '@meinungsbild/secrecy'
import { loadInitiative } from '../dossier/load-initiative.ts'
import { hashesOf } from '../field/field-release.ts'
import { parkSurvey } from '../questionnaire/testing/park-survey.ts'
import { entriesAfter, entryCount, id, saved } from '../questionnaire/testing/short-initiative.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'
import {
  act,
  basis,
  bindingIn,
  done,
  notice,
  openPlan,
  place,
  untilApproved,
} from '../testing/survey-initiative.ts'

const path = `${place}/datenschutz`
const health = { de: 'Haben Sie eine anerkannte Behinderung?', en: 'Do you have a disability?' }

let house: House
let presse: Person
let presse2: Person
let dsb: Person
beforeAll(async () => {
  house = await openHouse()
  presse = await house.as('presse')
  presse2 = await house.as('presse2')
  dsb = await house.as('dsb')
  await untilApproved(house)
  await saved(house, withWording(health))
  await done(presse, 'teilnehmende', openPlan)
  await done(presse, 'datenschutzhinweise', { ...notice, 'legalBasis-de': 'Irgendein Gesetz.' })
  for (const point of ['pretest', 'accessibility', 'deletionPlan'])
    await act(house, 'a-presse', { kind: 'tickChecklist', point, done: true })
  await act(house, 'a-presse', { kind: 'completeStep', step: '2.1' })
}, 60_000)
afterAll(() => house.close())

/** The park survey with another wording of its free question about a place. */
function withWording(text: typeof health) {
  return {
    ...parkSurvey,
    pages: parkSurvey.pages.map((page) => ({
      ...page,
      questions: page.questions.map((question) =>
        question.id === 'name' ? { ...question, text } : question,
      ),
    })),
  }
}

async function release(): Promise<Response> {
  const form = await presse2.page(`${place}/feldfreigabe`)
  return presse2.post(`${place}/feldfreigabe`, {
    verdict: 'release',
    binding:
      bindingIn(form) || bindingIn(await (await house.as('leitung')).page(`${place}/feldfreigabe`)),
  })
}

test('the field is not released without a legal basis; it is a task, and what was typed stays', async () => {
  const before = await entryCount(house)
  const refused = await release()
  expect(refused.status).toBe(409)
  expect(await refused.text()).toContain('Die Rechtsgrundlage der Befragung ist nicht festgelegt.')
  expect(await presse.page('/aufgaben')).toContain('Datenschutz regeln: Rechtsgrundlage')
  expect(await presse.page(path)).toContain('Die Rechtsgrundlage der Befragung ist nicht')
  const again = await presse.post(`${path}/rechtsgrundlage`, { ...basis, task: ' ', normDe: '§ 4' })
  const page = await again.text()
  expect([again.status, page.includes('href="#feld-task"'), page.includes('value="§ 4"')]).toEqual([
    422,
    true,
    true,
  ])
  expect((await dsb.post(`${path}/rechtsgrundlage`, basis)).status).toBe(403)
  expect(await entriesAfter(house, before)).toEqual([])
  await done(presse, 'datenschutz/rechtsgrundlage', { ...basis, statute: 'Satzung <2026>' })
  expect(await entriesAfter(house, before)).toEqual(['dataProtectionSaved a-presse'])
})

test('a notice that names another legal basis stops the release until it is saved again', async () => {
  expect(await presse.page(`${place}/feldfreigabe`)).toContain('nennt eine andere Rechtsgrundlage')
  expect((await release()).status).toBe(409)
  await done(presse2, 'feldfreigabe', { verdict: 'refuse', reason: 'Der Hinweis ist falsch.' })
  const form = await presse.page(`${place}/datenschutzhinweise`)
  expect(form).toContain('und mit dieser Satzung: Satzung &lt;2026>.')
  expect(form).not.toContain('name="legalBasis-de"')
  await done(presse, 'datenschutzhinweise', notice)
  expect(await presse.page(`${place}/feldfreigabe`)).not.toContain('nennt eine andere')
  await done(presse, 'datenschutz/rechtsgrundlage', { kind: 'consent', how: 'Durch Absenden' })
  expect(await presse.page(path)).toContain('nennt eine andere Rechtsgrundlage')
  await done(presse, 'datenschutz/rechtsgrundlage', basis)
  await done(presse, 'datenschutzhinweise', notice)
  await act(house, 'a-presse', { kind: 'tickChecklist', point: 'deletionPlan', done: true })
  await act(house, 'a-presse', { kind: 'completeStep', step: '2.1' })
})

test('the statute goes on file as it is, and nothing that is no document', async () => {
  const pdf = new File(['%PDF-1.4\n%%EOF\n'], 'Satzung.pdf')
  const program = new File(['#!/bin/sh\n'], 'Satzung.pdf')
  expect((await presse.upload(`${path}/satzung`, { file: program })).status).toBe(422)
  expect((await presse.upload(`${path}/satzung`, { file: pdf })).status).toBe(303)
  const got = await dsb.get(`${path}/satzung`)
  expect(await got.text()).toBe('%PDF-1.4\n%%EOF\n')
  expect(got.headers.get('content-disposition')).toContain('attachment')
})

test('a question that sounds like a special category must be settled with reason and exception', async () => {
  const page = await presse.page(`${path}/fragen`)
  expect(page).toContain('Klingt nach: Gesundheit')
  const refused = await release()
  expect(await refused.text()).toContain('nicht geklärt, warum sie nötig sind: name.')
  const flagged = { 'special.name': 'health', 'ground.name': '', 'why.name': '' }
  const again = await presse.post(`${path}/fragen`, flagged)
  const text = await again.text()
  expect(again.status).toBe(422)
  expect(text.match(/href="#feld-(ground|why)\.name"/g)).toHaveLength(2)
  await done(dsb, 'datenschutz/fragen', {
    ...flagged,
    'ground.name': 'statistics',
    'why.name': 'Wege ohne Stufen planen',
  })
  expect(await (await release()).text()).toContain('Dazu muss eine Stellungnahme')
})

test('an assessment cannot say that nothing is special where a question is', async () => {
  const stage = `${path}/folgenabschaetzung/schwelle`
  expect(await presse.page(stage)).toContain('Fragen mit besonderen Kategorien: 1')
  const wrong = { 'criteria.sensitive.applies': 'no', 'criteria.scale.reason': 'Klein' }
  const again = await presse.post(stage, wrong)
  const page = await again.text()
  expect(again.status).toBe(422)
  expect(page).toContain('Das widerspricht dem Fragebogen')
  expect(page).toContain('Klein</textarea>')
  const names = 'scoring automated monitoring scale matching vulnerable innovative preventing list'
  const none = Object.fromEntries(
    names.split(' ').map((name) => [`criteria.${name}.applies`, 'no']),
  )
  const yes = {
    ...none,
    'criteria.sensitive.applies': 'yes',
    'criteria.sensitive.reason': 'Eine Frage zur Behinderung',
    'verdict.needed': 'no',
    'verdict.reason': 'Nur ein Kriterium trifft zu.',
  }
  const response = await presse.post(stage, yes)
  expect(response.headers.get('location')).toContain('/folgenabschaetzung/risiken')
  expect(await presse.page(path)).toContain('Schwellwertanalyse: nicht nötig')
  const end = `${path}/folgenabschaetzung/ergebnis`
  await presse.post(`${path}/folgenabschaetzung/risiken`, {
    'risks.linking.likelihood': '2',
    'risks.linking.severity': '3',
    'risks.linking.left': 'high',
  })
  const high = await presse.post(end, {
    'conclusion.outcome': 'acceptable',
    'conclusion.reason': 'x',
  })
  expect([high.status, (await high.text()).includes('Art. 36 DSGVO')]).toEqual([422, true])
  expect(await presse.page(end)).toContain('Fassung 2: Mehmet Yıldız')
  // Whoever may not change it reads what was settled.
  const leitung = await house.as('leitung')
  expect(await leitung.page(stage)).toContain('ja · Eine Frage zur Behinderung')
  expect(await leitung.page(`${path}/folgenabschaetzung/risiken`)).toContain(
    'hoch · Wie wahrscheinlich? 2 überschaubar · Wie schwer? 3 wesentlich',
  )
})

test('processors of the house are chosen for the survey, with what stood there on that day', async () => {
  const admin = await house.as('betreuung')
  const printer = {
    name: 'Druckhaus <Nord>',
    task: 'druckt Anschreiben',
    place: 'Hamburg',
    contractDay: '2026-05-03',
    subProcessors: 'Papier GmbH, Kiel\r\nPost',
  }
  const house_ = '/einstellungen/datenschutz'
  expect((await presse.post(`${house_}/auftragsverarbeiter/neu`, printer)).status).toBe(403)
  const abroad = await admin.post(`${house_}/auftragsverarbeiter/neu`, {
    ...printer,
    thirdCountry: 'on',
  })
  expect([abroad.status, (await abroad.text()).includes('href="#feld-transferBasis"')]).toEqual([
    422,
    true,
  ])
  expect((await admin.post(`${house_}/auftragsverarbeiter/neu`, printer)).status).toBe(303)
  const [, id = ''] =
    /value="([0-9a-f-]{36})"/.exec(await presse.page(`${path}/auftragsverarbeiter`)) ?? []
  expect((await presse.post(`${path}/auftragsverarbeiter`, {})).status).toBe(422)
  const both = await presse.post(`${path}/auftragsverarbeiter`, { processor: [id, 'niemand'] })
  expect(both.status).toBe(422)
  await done(presse, 'datenschutz/auftragsverarbeiter', { processor: id })
  const record = await (await presse.get(`${path}/verzeichnis?art=json`)).json()
  expect(Object(record).recipients[0]).toBe(
    'Druckhaus <Nord>: druckt Anschreiben; Hamburg; Vertrag vom 3. Mai 2026; Unterauftragsverarbeiter: Papier GmbH, Kiel, Post',
  )
  await admin.post(`${house_}/auftragsverarbeiter/${id}`, { ...printer, place: 'Kiel' })
  expect(await presse.page(`${path}/auftragsverarbeiter`)).toContain('Im Haus steht inzwischen')
})

test('the officer gives an opinion on the record as it is, and is asked again when something changed', async () => {
  expect(await dsb.page('/aufgaben')).toContain(
    'Erneut Stellung nehmen: Datenschutz (geändert: Fragebogen)',
  )
  const form = { verdict: 'noObjections', text: 'Gut geregelt.', conditions: '' }
  const hash = (page: string) => /name="contentHash" value="([^"]*)"/.exec(page)?.[1] ?? ''
  const contentHash = hash(await dsb.page(`${path}/stellungnahme`))
  expect((await presse.post(`${path}/stellungnahme`, { ...form, contentHash })).status).toBe(403)
  const late = await dsb.post(`${path}/stellungnahme`, { ...form, contentHash: 'f'.repeat(64) })
  const text = await late.text()
  expect(late.status).toBe(422)
  expect(text).toContain('Inzwischen hat sich etwas geändert.')
  expect(text).toContain('Gut geregelt.</textarea>')
  await done(dsb, 'datenschutz/stellungnahme', { ...form, contentHash })
  expect(await dsb.page('/aufgaben')).not.toContain('Stellung nehmen: Datenschutz')
  expect(await presse.page(path)).toContain('fehlt aus Sicht des Datenschutzes nichts')

  await done(presse, 'datenschutz/auftragsverarbeiter', { processor: 'niemand' })
  expect(await dsb.page('/aufgaben')).toContain(
    'Erneut Stellung nehmen: Datenschutz (geändert: Auftragsverarbeiter)',
  )
  const page = await dsb.page(`${path}/stellungnahme`)
  expect(page).toContain('Seit der letzten Stellungnahme hat sich etwas geändert')
  expect(page).toContain('Im Verzeichnis seither geändert')
  await done(dsb, 'datenschutz/stellungnahme', { ...form, contentHash: hash(page) })
  expect(await dsb.page('/aufgaben')).not.toContain('Stellung nehmen: Datenschutz')

  // What no dossier holds is compared too: here the periods of deletion of the house.
  const admin = await house.as('betreuung')
  const fields = (await admin.page('/loeschung/regeln')).matchAll(
    /<input[^>]*name="(\w+)"[^>]*value="(\d+)"/g,
  )
  const periods = Object.fromEntries(Array.from(fields, ([, name, days]) => [name, days]))
  const rules = await admin.post('/loeschung/regeln', {
    ...periods,
    basedOn: '0',
    testAnswers: '20',
    reason: 'So beschlossen',
  })
  expect(rules.status).toBe(303)
  expect(await dsb.page('/aufgaben')).toContain('Datenschutz (geändert: Löschfristen)')
  const after = await dsb.page(`${path}/stellungnahme`)
  await done(dsb, 'datenschutz/stellungnahme', { ...form, contentHash: hash(after) })
  expect(await dsb.page('/aufgaben')).not.toContain('Stellung nehmen: Datenschutz')
})

test('the folder is one document, PDF/UA and ODT, with what is missing called missing', async () => {
  const admin = await house.as('betreuung')
  const figures = '{"plain":{"right":12,"chance":8},"refused":36}'
  const ofVersion = await presse.get(`${path}/mappe?art=odt`)
  const before = readOdt(new Uint8Array(await ofVersion.arrayBuffer())).part('content.xml')
  const told = named(before, 'office:text')[0]?.text.replaceAll('\u200b', '')
  expect(told).toContain('Angriffsprüfung dieser Fassung des Programms')
  expect(told).toContain(
    `Blinde Signatur, Antwort später: hat alles, was danach noch da ist${attackResults.people}`,
  )
  expect(told).toContain('gefälscht8080')
  const wrong = await admin.post('/einstellungen/datenschutz', { attack: 'alles gut' })
  expect(wrong.status).toBe(422)
  await admin.post('/einstellungen/datenschutz', {
    attack: figures,
    incidentPlan: 'Erst die *Leitung* rufen.',
    'measures.availability': 'Zwei Rechenzentren',
  })
  const pdf = await presse.get(`${path}/mappe?art=pdf`)
  const read = await readPdf(new Uint8Array(await pdf.arrayBuffer()))
  const headings = ofRole(read.elements, 'H2').map(({ text }) => text)
  expect(headings).toEqual(
    expect.arrayContaining([
      expect.stringContaining('Verzeichnis von Verarbeitungstätigkeiten'),
      expect.stringContaining('Datenfluss'),
      expect.stringContaining('Löschkonzept und Löschprotokolle'),
      expect.stringContaining('Bestandteile der Software'),
    ]),
  )
  const figure = ofRole(read.elements, 'Figure').map(({ alt }) => alt ?? '')
  expect(figure.join(' ')).toContain('Von Urne nach Internes System der Behörde')
  const odt = await presse.get(`${path}/mappe?art=odt&sprache=en`)
  const text = named(
    readOdt(new Uint8Array(await odt.arrayBuffer())).part('content.xml'),
    'office:text',
  )[0]?.text.replaceAll('\u200b', '')
  for (const words of [
    'Attack check',
    'plain chance',
    'Erst die *Leitung* rufen.',
    'Zwei Rechenzentren',
    'Open ballot box',
    'Nothing has been deleted so far.',
    'Gut geregelt.',
    'No processor takes part in this survey.',
  ])
    expect(text).toContain(words)
}, 60_000)

test('once the field is open the legal basis stands', async () => {
  expect((await release()).status).toBe(303)
  const hashes = hashesOf((await loadInitiative(house.storage, id)).state)
  if (!hashes) throw new Error('Nothing has been released.')
  await act(house, 'a-presse', { kind: 'openField', hashes })
  const before = await entryCount(house)
  const late = await presse.post(`${path}/rechtsgrundlage`, { kind: 'consent', how: 'x' })
  expect([late.status, (await late.text()).includes('Das Feld ist geöffnet')]).toEqual([409, true])
  expect(await entriesAfter(house, before)).toEqual([])
})
