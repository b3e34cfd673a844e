import { allText, elementsIn, readXml, type XmlElement } from '@meinungsbild/formats'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type House } from '../../testing/open-house.ts'
import { codePlan, place, untilEnded, untilReady } from '../../testing/survey-initiative.ts'

let ready: House
let ended: House
beforeAll(async () => {
  ready = await openHouse()
  await untilReady(ready)
  ended = await openHouse()
  await untilEnded(ended, [], codePlan)
})
afterAll(async () => {
  await ready.close()
  await ended.close()
})

test('a study that anybody could take part in claims no sample, and no field before it was open', async () => {
  const study = await describedIn(ready)
  expect(study.get('universe')).toBe('Alle ab 16 Jahren')
  expect(study.get('sampProc')).toBe('Offene Teilnahme: Wer wollte, konnte antworten')
  expect(study.get('collMode')).toBe('Fragebogen im Internet, offen für alle mit der Adresse')
  expect(study.has('collDate')).toBe(false)
})

test('a sample says how many were invited, and when they could answer', async () => {
  const study = await describedIn(ended)
  expect(study.get('sampProc')).toBe(
    'Zufallsstichprobe aus dem Melderegister, 12 Personen eingeladen',
  )
  expect(study.get('collMode')).toBe('Fragebogen im Internet, mit Zugangscode aus einem Brief')
  expect(study.get('collDate')).toBe(ended.clock.now.toISOString().slice(0, 10))
})

/** The words about the study in German, by element; of several the first. */
async function describedIn(house: House): Promise<ReadonlyMap<string, string>> {
  const presse = await house.as('presse')
  const response = await presse.get(`${place}/fragebogen/codebuch?art=ddi`)
  const read = readXml(await response.text())
  if (!read.ok) throw new Error(read.flaw.code)
  const german = leaves(read.root).filter(
    ({ attributes }) => (attributes['xml:lang'] ?? 'de') === 'de',
  )
  return new Map(german.toReversed().map((element) => [element.name, allText(element)]))
}

function leaves(element: XmlElement): readonly XmlElement[] {
  const inner = elementsIn(element)
  return inner.length === 0 ? [element] : inner.flatMap(leaves)
}
