import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parsePublishedResults } from './parse-published-results.ts'
import type { PublishedResults } from './published-results.ts'

const words = fc.string({ maxLength: 12 })
const name = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/)
const day = fc.constantFrom('2026-01-01', '2026-12-31')
const instant = fc.constantFrom('2026-07-01T08:30:00Z', '2026-12-01T09:00:00.000Z')
const blocks = fc.array(fc.record({ kind: fc.constant('paragraph' as const), text: words }), {
  maxLength: 2,
})

const question = fc.record(
  { id: name, title: words, blocks, file: name },
  { requiredKeys: ['id', 'title', 'blocks'] },
)
const edition = fc.record({
  language: fc.constantFrom('de', 'en', 'de-x-ls'),
  title: fc.string({ minLength: 1, maxLength: 12 }),
  teaser: words,
  survey: words,
  pressRelease: blocks,
  method: blocks,
  remarks: blocks,
  questions: fc.uniqueArray(question, { selector: ({ id }) => id, maxLength: 3 }),
})
const measure = fc.record(
  {
    id: name,
    title: words,
    unit: words,
    decided: day,
    due: day,
    state: fc.constantFrom('planned', 'running', 'delayed', 'implemented', 'abandoned'),
    reported: fc.record({ on: day, note: words }),
    answers: words,
    question: name,
    finding: words,
    costs: fc.record({ words, planned: fc.nat(), spent: fc.nat() }, { requiredKeys: ['words'] }),
  },
  { requiredKeys: ['id', 'title', 'unit', 'decided', 'due', 'state', 'answers'] },
)

const results: fc.Arbitrary<PublishedResults> = fc.record({
  format: fc.constant('meinungsbild/published-results/2'),
  surveyId: name.map((each) => each.replaceAll('.', '')).filter((each) => each !== ''),
  slug: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,30}$/),
  authority: fc.record({
    name: words,
    unit: words,
    postalAddress: words,
    email: words,
    phone: words,
  }),
  embargo: instant,
  history: fc.tuple(fc.record({ at: instant, what: fc.constantFrom('results', 'measures') })),
  editions: fc.tuple(edition),
  measures: fc.uniqueArray(measure, { selector: ({ id }) => id, maxLength: 3 }),
})

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

test('whatever results are signed, they are read as they were', () => {
  fc.assert(
    fc.property(results, (document) => {
      expect(parsePublishedResults(throughJson(document))).toEqual({ ok: true, value: document })
    }),
  )
})

test('a key that nobody knows is refused wherever it stands, and none may be missing at the top', () => {
  fc.assert(
    fc.property(results, fc.nat(), (document, pick) => {
      const copy = Object(throughJson(document))
      const places = objectsIn(copy)
      Object.assign(places[pick % places.length] ?? {}, { mehr: 1 })
      expect(parsePublishedResults(copy).ok).toBe(false)
      const keys = Object.keys(document)
      const { [keys[pick % keys.length] ?? '']: _, ...rest } = Object(throughJson(document))
      expect(parsePublishedResults(rest).ok).toBe(false)
    }),
  )
})

test('any JSON at all is judged, and never throws', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(1, 2), (value, version) => {
      const format = `meinungsbild/published-results/${version}`
      expect(parsePublishedResults(value).ok).toBe(false)
      expect(parsePublishedResults({ ...Object(value), format }).ok).toBe(false)
    }),
  )
})

function objectsIn(value: unknown): readonly object[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn)
  if (typeof value !== 'object' || value === null) return []
  return [value, ...Object.values(value).flatMap(objectsIn)]
}
