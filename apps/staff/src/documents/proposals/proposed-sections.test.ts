import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openHouse, type House } from '../../testing/open-house.ts'
import type { Person } from '../../testing/person.ts'
import { place, until } from '../testing/park-procedure.ts'
import { listedParts } from './listed-parts.ts'

let house: House
let presse: Person
beforeEach(async () => {
  house = await openHouse()
  presse = await house.as('presse')
})
afterEach(() => house.close())

/** What stands in a section's field. */
async function field(document: string, section: string): Promise<string> {
  const page = await presse.page(`${place}/dokumente/${document}`)
  const named = new RegExp(`<textarea[^>]*name="sections\\.${section}"[^>]*>([^<]*)</textarea>`)
  return named.exec(page)?.[1] ?? ''
}

test('the outline concept begins with question, occasion and who takes part', async () => {
  await until(house, '1.2')
  expect(await field('outlineConcept', 'goals')).toContain('Womit sind die Menschen')
  const units = await field('outlineConcept', 'participants')
  expect(units).toContain('- Grünflächen (Petra Sørensen)\n- Verkehr (Tom Weiß)')
  expect(units).not.toContain('Pressestelle')
})

test('the memo begins with what units answered and the data protection officer advised, and is changed like any text', async () => {
  await until(house, '1.5')
  expect(await field('outlineMemo', 'vote')).toContain('das Grobkonzept freizugeben')
  const facts = await field('outlineMemo', 'facts')
  for (const line of [
    '- Grünflächen: Ressourcen ja; Zwei Tage für die Fragen (Ansprechperson Petra Sørensen)',
    '- Verkehr: Ressourcen nein',
    '- Olga Schäfer, Datenschutz',
    'Abstimmung:',
  ])
    expect(facts).toContain(line)
  const sections = {
    'sections.vote': 'Ja.',
    'sections.facts': 'Kurz.',
    'sections.assessment': 'Gut.',
  }
  await presse.post(`${place}/dokumente/outlineMemo`, { ...sections, basedOn: '0' })
  expect(await field('outlineMemo', 'facts')).toBe('Kurz.')
})

test('what somebody typed stays a line of its list and refers to no figure', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (items) => {
      const text = listedParts([
        ['Gesagt', items],
        ['Nichts', []],
      ])
      const lines = text.split('\n')
      expect(lines.slice(0, 2)).toEqual(['Gesagt:', ''])
      expect(lines).toHaveLength(items.length + 2)
      expect(text).not.toContain('{{')
    }),
  )
})
