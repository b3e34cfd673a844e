import { afterEach, expect, test } from 'vitest'
import { ceremony, fieldsOf } from '../keys/testing/ceremony.ts'
import { loadInitiative } from '../dossier/load-initiative.ts'
import { parkSurvey } from '../questionnaire/testing/park-survey.ts'
import { id, saved } from '../questionnaire/testing/short-initiative.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import {
  basis,
  codePlan,
  done,
  makeCodes,
  notice,
  openPlan,
  place,
  untilApproved,
} from '../testing/survey-initiative.ts'
import { loadFacts } from './facts/load-facts.ts'
import { flowOf } from './folder/flow.ts'
import { linkageOf } from './folder/linkage.ts'
import { measuresOf } from './measures/measures-of.ts'
import { easyNotice, fullNotice, shortNotice } from './notices/notice-texts.ts'
import { recordOf } from './record/record-of.ts'

let house: House
afterEach(() => house.close())

type Setting = {
  readonly access: 'open' | 'blind' | 'plain'
  readonly box: 'open' | 'sealed'
  readonly personal: boolean
  readonly consent: boolean
  readonly https: boolean
}

const settings: readonly Setting[] = [
  { access: 'open', box: 'open', personal: false, consent: false, https: true },
  { access: 'open', box: 'sealed', personal: true, consent: true, https: false },
  { access: 'plain', box: 'open', personal: false, consent: false, https: false },
  { access: 'plain', box: 'sealed', personal: true, consent: false, https: true },
  { access: 'blind', box: 'sealed', personal: false, consent: true, https: true },
]

/** Words that may stand in no paper of a survey that is set like this. */
function untrueWords({ access, box, personal, consent, https }: Setting): readonly string[] {
  return [
    ...(access === 'open' ? ['Zugangscode:', 'Prüfwerte der Codes', 'Ihre Nummer'] : []),
    ...(access === 'open' && !personal ? [] : ['Die Teilnahme ist anonym.']),
    ...(access === 'blind' ? ['trennt allein die Organisation'] : ['Signiert blind']),
    ...(access === 'open' ? [] : ['Es gibt keine Zugangscodes', 'Niemand fragt nach Ihrem Namen']),
    ...(box === 'open'
      ? ['Versiegelte Urne', 'zwei von drei Anteilen']
      : ['Offene Urne', 'schon öffnen, während']),
    ...(personal
      ? ['sind pseudonym, solange', 'Niemand weiß: Diese Antwort']
      : ['Es werden personenbezogene Daten erhoben']),
    ...(consent
      ? ['Buchstabe e DSGVO', 'Ein Gesetz erlaubt']
      : ['Buchstabe a DSGVO', 'Einwilligung jederzeit']),
    ...(https ? ['Ohne Transportverschlüsselung'] : ['sind transportverschlüsselt']),
    // Nothing of these is set up in this house, whatever else is.
    'Mailserver',
    'Liste, aus der Sie ausgewählt',
    'Adressdatei',
  ]
}

/** Words that must stand in some paper. */
function trueWords({ access, box, personal, consent, https }: Setting): readonly string[] {
  return [
    personal
      ? 'Es werden personenbezogene Daten erhoben.'
      : access === 'open'
        ? 'Die Teilnahme ist anonym.'
        : 'Die Antworten sind pseudonym, solange die Befragung läuft.',
    access === 'open'
      ? 'Es gibt keine Zugangscodes'
      : access === 'blind'
        ? 'trennt eine blinde Signatur'
        : 'trennt allein die Organisation',
    box === 'open' ? 'Offene Urne' : 'Versiegelte Urne',
    consent ? 'Buchstabe a DSGVO' : 'Buchstabe e DSGVO',
    https ? 'sind transportverschlüsselt' : 'Ohne Transportverschlüsselung',
  ]
}

test.each(settings)('no text contradicts %o', async (setting) => {
  const { access, box, personal, consent, https } = setting
  const address = (name: string) => `http${https ? 's' : ''}://${name}.test`
  const outside = (name: string) => ({
    internalUrl: 'http://outside.invalid',
    publicUrl: address(name),
  })
  house = await openHouse({ collector: outside('urne'), admission: outside('zugang') })
  const presse = await house.as('presse')
  await untilApproved(house)
  if (personal) await saved(house, withPersonalQuestion())
  await done(presse, 'teilnehmende', access === 'open' ? openPlan : { ...codePlan, size: '60' })
  if (access !== 'open') {
    await makeCodes(presse)
    await done(presse, 'zugang', { door: access })
  }
  if (box === 'sealed') await done(presse, 'schluessel', fieldsOf(await ceremony()))
  const chosen = consent ? { kind: 'consent', how: 'Durch Absenden' } : basis
  await done(presse, 'datenschutz/rechtsgrundlage', chosen)
  await done(presse, 'datenschutzhinweise', notice)

  const deps = { ...house.deps, publicUrl: address('intern') }
  const facts = await loadFacts(deps, await loadInitiative(house.storage, id))
  const papers = [
    recordOf(facts, 'de').flatMap(({ values }) => values),
    measuresOf(facts).map(({ text }) => text.de),
    shortNotice(facts, 'de'),
    fullNotice(facts).flatMap(({ lines }) => lines.map(({ de }) => de)),
    easyNotice(facts),
    [flowOf(facts, 'de').alternative],
    linkageOf(facts).map(({ who, can }) => `${who.de}: ${can.de}`),
  ]
    .flat()
    .join('\n')
  for (const words of untrueWords(setting)) expect(papers).not.toContain(words)
  for (const words of trueWords(setting)) expect(papers).toContain(words)

  // As long as nobody has said who processes the data, nothing is promised about it.
  expect(papers).not.toContain('außerhalb des Europäischen Wirtschaftsraums übermittelt')
  expect(papers).toContain('Ob Auftragsverarbeiter beteiligt sind')

  // What citizens read is the same claim, and the record names the same level.
  const shown = await presse.page(`${place}/datenschutzhinweise`)
  for (const { de } of facts.claim.reasons) expect(papers).toContain(de)
  expect(shown).toContain(facts.claim.reasons[0]?.de)
  const { secrecy } = Object(
    await (await presse.get(`${place}/datenschutz/verzeichnis?art=json`)).json(),
  )
  const levels = { anonymous: 'anonym', pseudonymous: 'pseudonym', personal: 'personenbezogen' }
  expect(secrecy[0]).toMatch(new RegExp(`^${levels[facts.claim.level]}`))
})

function withPersonalQuestion() {
  return {
    ...parkSurvey,
    pages: parkSurvey.pages.map((page) => ({
      ...page,
      questions: page.questions.map((question) =>
        question.id === 'name' ? { ...question, personal: true } : question,
      ),
    })),
  }
}
