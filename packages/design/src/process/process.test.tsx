import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderPage } from '../render-page.ts'
import { anyText } from '../testing/any-text.arbitrary.ts'
import { readMarkup, type Element } from '../testing/read-markup.ts'
import type { ProcessDiagram } from './process-diagram.ts'
import { ideaAndResources } from './process.examples.tsx'
import { ProcessFigure } from './process-figure.tsx'
import { arrowHead, beforeArrow, roundedPath } from './rounded-path.ts'

function drawn(diagram: ProcessDiagram): readonly Element[] {
  return readMarkup(renderPage(<ProcessFigure diagram={diagram} caption="Planung" />))
}

const named = (elements: readonly Element[], name: string) =>
  elements.filter((element) => element.name === name)

describe('the drawing of a procedure', () => {
  test('has a name and a description, in lanes and as a column', () => {
    const drawings = named(drawn(ideaAndResources), 'svg')
    expect(drawings.map(({ attributes }) => attributes.get('aria-label'))).toEqual([
      ideaAndResources.title,
      ideaAndResources.title,
    ])
    expect(named(drawn(ideaAndResources), 'desc').map(({ text }) => text)).toEqual([
      ideaAndResources.description,
      ideaAndResources.description,
    ])
  })

  test('leads to every step, and says where it stands without colour', () => {
    const links = named(drawn(ideaAndResources), 'a').map(({ attributes }) => [
      attributes.get('href'),
      attributes.get('aria-label'),
    ])
    expect(links).toEqual([
      ['/schritte/1.1', '1.1 Idee, Leitung, abgeschlossen'],
      [
        '/schritte/1.2',
        '1.2 Ressourcenprüfung der unterstützenden Stellen, 2. Durchgang, Unterstützende Stelle, jetzt',
      ],
      ['/schritte/1.3', 'weiter mit 1.3 Abstimmung'],
      ['/schritte/1.1', '1.1 Idee, Leitung, abgeschlossen'],
      [
        '/schritte/1.2',
        '1.2 Ressourcenprüfung der unterstützenden Stellen, 2. Durchgang, Unterstützende Stelle, jetzt',
      ],
      [
        '/schritte/1.2',
        '1.3 Ressourcenprüfung der unterstützenden Stellen, 2. Durchgang, Unterstützende Stelle, übersprungen',
      ],
    ])
  })

  test('has no style, no script and no id, whatever the steps are called', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const step = { title: text, role: text, note: text, number: text }
        const diagram: ProcessDiagram = {
          ...ideaAndResources,
          title: text,
          description: text,
          lanes: ideaAndResources.lanes.map((lane) => ({ ...lane, title: text })),
          nodes: ideaAndResources.nodes.map((node) => ({ ...node, ...step, name: text })),
          flows: ideaAndResources.flows.map((flow) => ({
            ...flow,
            label: { text, x: 0, y: 0, width: 60 },
          })),
          marks: ideaAndResources.marks.map((mark) => ({ ...mark, text })),
          steps: ideaAndResources.steps.map((each) => ({
            ...each,
            ...step,
            ways: [{ text, backTo: 0 }],
          })),
        }
        const elements = drawn(diagram)
        expect(named(elements, 'script')).toEqual([])
        for (const { attributes } of elements) {
          expect(attributes.has('style') || attributes.has('id')).toBe(false)
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('a line of the drawing', () => {
  test('turns round corners and ends in an arrow that points along it', () => {
    const points = [
      [0, 0],
      [40, 0],
      [40, 30],
    ] as const
    expect(roundedPath(points)).toBe('M0 0L34 0Q40 0 40 6L40 30')
    expect(arrowHead(points)).toBe('M40 30L35.5 22L44.5 22Z')
    expect(beforeArrow(points).at(-1)).toEqual([40, 24])
  })
})
