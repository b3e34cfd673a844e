import { describe, expect, test } from 'vitest'
import { hamburg } from '@meinungsbild/procedure'
import { matchSections } from './match-sections.ts'

const concept = hamburg.documents.find(({ id }) => id === 'outlineConcept') ?? hamburg.documents[0]
if (concept === undefined) throw new Error('There is no document.')
const definition = concept
const part = (heading: string, markdown: string, level = 2) => ({ heading, level, markdown })

describe('the parts of a file', () => {
  test('go into the sections that are called like them, numbered or not, in either language', () => {
    const parts = [
      part('', 'Vorab', 0),
      part('1. Zielsetzung', 'Ziel'),
      part('II. Beteiligte unterstützende Stellen:', 'Wer'),
      part('RESOURCES', 'Wie viel'),
      part('Rechtliche Rahmenbedingungen und Datenschutz', 'Recht'),
      part('Anhang', 'Mehr'),
    ]
    expect(matchSections(parts, definition)).toEqual([
      { heading: '', section: undefined, markdown: 'Vorab' },
      { heading: '1. Zielsetzung', section: 'goals', markdown: 'Ziel' },
      {
        heading: 'II. Beteiligte unterstützende Stellen:',
        section: 'participants',
        markdown: 'Wer',
      },
      { heading: 'RESOURCES', section: 'resources', markdown: 'Wie viel' },
      {
        heading: 'Rechtliche Rahmenbedingungen und Datenschutz',
        section: 'legal',
        markdown: 'Recht',
      },
      { heading: 'Anhang', section: undefined, markdown: 'Mehr' },
    ])
  })

  test('keep the headings between them', () => {
    const parts = [
      part('Grobkonzept Stadtpark', '', 1),
      part('Zielsetzung', 'Ziel'),
      part('Nutzen', 'viel', 3),
      part('Messung', 'oft', 4),
      part('Kosten', 'wenig'),
    ]
    expect(matchSections(parts, definition)).toEqual([
      {
        heading: 'Zielsetzung',
        section: 'goals',
        markdown: 'Ziel\n\n## Nutzen\n\nviel\n\n### Messung\n\noft',
      },
      { heading: 'Kosten', section: undefined, markdown: 'wenig' },
    ])
  })
})
