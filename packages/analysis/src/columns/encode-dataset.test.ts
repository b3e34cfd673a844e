import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crowd } from '../testing/crowd.ts'
import { respondents } from '../testing/respondents.ts'
import { chose, townSurvey } from '../testing/town-survey.ts'
import { buildDataset } from './build-dataset.ts'
import { contentsOf, type Dataset } from './dataset.ts'
import { decodeDataset } from './decode-dataset.ts'
import { encodeDataset } from './encode-dataset.ts'

const hash = 'a hash'

function everythingIn(dataset: Dataset) {
  const { questionnaire, size, endings } = dataset
  return { questionnaire, size, endings, ...contentsOf(dataset) }
}

test('a dataset is the same after it was written and read', () => {
  fc.assert(
    fc.property(crowd, fc.boolean(), (answers, shifted) => {
      const people = respondents(answers).map((person, index) => ({
        ...person,
        id: `id${index}`,
        circumstances: { ...person.circumstances, today: `2026-11-2${index % 4}` },
        ...(index % 3 === 0 && { stratum: `Straße 𝕊${index % 7}` }),
        ...(index % 2 === 0 && { channel: 'paper' as const, pace: 'usual' as const }),
        ...(index % 5 === 4 && { ending: 'moved' }),
      }))
      const dataset = buildDataset(townSurvey, people)
      const written = [...encodeDataset(dataset, hash)].map(
        ([name, bytes]) => [name, shifted ? byOne(bytes) : bytes] as const,
      )
      const decoded = decodeDataset(townSurvey, hash, new Map(written))
      if (!decoded.ok) throw new Error(decoded.code)
      expect(everythingIn(decoded.dataset)).toEqual(everythingIn(dataset))
    }),
  )
})

/** The same bytes at a place where no array of wide numbers may begin. */
function byOne(bytes: Uint8Array): Uint8Array {
  const moved = new Uint8Array(bytes.length + 1)
  moved.set(bytes, 1)
  return moved.subarray(1)
}

const written = encodeDataset(
  buildDataset(townSurvey, respondents([chose('living', 'gladly'), {}])),
  hash,
)

test('columns of another questionnaire or of another version are refused', () => {
  expect(decodeDataset(townSurvey, 'other', written)).toEqual({
    ok: false,
    code: 'otherQuestionnaire',
  })
  const facts = Uint16Array.from('{"version":0}', (unit) => unit.charCodeAt(0))
  const older = new Map([...written, ['~facts', new Uint8Array(facts.buffer)] as const])
  expect(decodeDataset(townSurvey, hash, older)).toEqual({ ok: false, code: 'otherVersion' })
})

test.each([...written.keys()])('bytes too few or missing are refused: %s', (name) => {
  const damaged = { ok: false, code: 'damaged' }
  const short = written.get(name)?.slice(1) ?? new Uint8Array()
  expect(decodeDataset(townSurvey, hash, new Map([...written, [name, short]]))).toEqual(damaged)
  const without = new Map([...written].filter(([own]) => own !== name))
  expect(decodeDataset(townSurvey, hash, without)).toEqual(damaged)
})
