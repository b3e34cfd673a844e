import { afterAll, beforeAll, expect, test } from 'vitest'
import { latestVersion } from '@meinungsbild/procedure'
import { loadInitiative } from '../dossier/load-initiative.ts'
import { memo, place, until } from '../documents/testing/park-procedure.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import { acts, propose } from '../testing/proposal.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const concept = {
  basedOn: '0',
  'sections.goals': 'Wiesen',
  'sections.participants': 'Grünflächen',
  'sections.resources': '',
  'sections.legal': 'Satzung',
}

test('whoever ends a step is led to what is theirs next, and told whose turn it is where nothing is', async () => {
  await propose(await house.as('leitung'))
  const presse = await house.as('presse')
  const taken = await presse.post(`${place}/idee`, { tun: 'takeOver' })
  expect(taken.headers.get('location')).toBe(`${place}/dokumente/outlineConcept?abgeschlossen=1.1`)
  const begun = await presse.page(taken.headers.get('location') ?? '')
  expect(begun).toContain('Schritt 1.1 Idee ist abgeschlossen')
  expect(begun).toContain('Speichern und Schritt abschließen')

  // What is missing is said; the version is saved all the same, and the step goes on.
  const path = `${place}/dokumente/outlineConcept`
  const early = await presse.post(path, { ...concept, tun: 'finish' })
  expect(early.status).toBe(422)
  expect(await early.text()).toContain('Der Abschnitt „Ressourceneinsatz“ ist leer.')
  const { state } = await loadInitiative(house.deps.storage, 'vorhaben-1')
  expect(latestVersion(state, 'outlineConcept')?.version).toBe(1)
  expect(state.steps['1.2']?.status).toBe('current')

  const whole = { ...concept, basedOn: '1', 'sections.resources': '10 Tage', tun: 'finish' }
  const finished = await presse.post(path, whole)
  expect(finished.headers.get('location')).toBe(`${place}?abgeschlossen=1.2`)
  const overview = await presse.page(`${place}?abgeschlossen=1.2`)
  expect(overview).toContain('Jetzt sind andere am Zug: 1.3 Ressourcenprüfung.')
  // The address promises nothing: a step that is not over is not said to be.
  expect(await presse.page(`${place}?abgeschlossen=1.3`)).not.toContain('ist abgeschlossen')
})

test('a memo is saved and submitted in one, in the version that was written', async () => {
  const other = await openHouse()
  try {
    await until(other, '1.5')
    const presse = await other.as('presse')
    const path = `${place}/dokumente/outlineMemo`
    expect(await presse.page(path)).toContain('Speichern und der Leitung vorlegen')
    const fields = { ...memo, basedOn: '0', tun: 'finish' }
    const sent = await presse.post(path, fields)
    expect(sent.headers.get('location')).toBe(`${place}?abgeschlossen=1.5`)
    expect((await acts(other, 'vorhaben-1')).slice(-3)).toEqual([
      'documentSaved a-presse',
      'memoSubmitted a-presse',
      'stepCompleted a-presse',
    ])
    // It lies with the Leitung now: neither the text nor the button is there any more.
    expect(await presse.page(path)).not.toContain('Speichern und der Leitung vorlegen')
  } finally {
    await other.close()
  }
})
