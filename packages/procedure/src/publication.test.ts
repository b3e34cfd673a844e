import { describe, expect, test } from 'vitest'
import { firstComplaint, unless } from './course.arbitrary.ts'
import { replay } from './evolve.ts'
import { publication, untilDecided3 } from './hamburg-path.examples.ts'
import { hamburg } from './models/hamburg.ts'
import { quoteState } from './quote.ts'
import { beginning, refusalOf, tell, write, type Line, type Story } from './story.examples.ts'
import { tasksOf } from './tasks.ts'
import { describeEntry } from './timeline.ts'

const decided = tell(beginning(hamburg), ...untilDecided3)
const embargo: Line = ['press', { kind: 'setEmbargo', until: '2026-12-24T09:00:00Z' }]

/** The press release with one section changed, as another version. */
function writing(contentHash: string, changed: Readonly<Record<string, string>> = {}): Line {
  const command = write(hamburg, 'pressRelease', contentHash)
  if (command.kind !== 'saveDocument') throw new Error('the example is incomplete')
  return ['press', { ...command, sections: { ...command.sections, ...changed } }]
}

const releasing = (contentHash: string, quote = 'Gut so.'): Line => [
  'senator',
  { kind: 'releaseQuote', document: 'pressRelease', contentHash, quote, quoteHash: 'z1' },
]
const quoteOf = ({ state }: Story) => quoteState(hamburg, state, 'pressRelease').kind
const publishing = (contentHash: string): Line => [
  'press',
  { kind: 'publish', document: 'pressRelease', contentHash },
]

describe('a quote', () => {
  const drafted = tell(decided, embargo, writing('pressRelease-1'))

  test('goes out once its speaker has released it, on record with its words', () => {
    expect(refusalOf(drafted, publication)).toMatchObject({ code: 'notComplete' })
    const released = tell(drafted, releasing('pressRelease-1'))
    const last = released.entries.at(-1)
    expect(last && describeEntry(last, 'de')).toMatch(
      /^Dr\. Vera Lund .*hat das Zitat in .*Pressemitteilung.* freigegeben .*: Gut so\.$/,
    )
    expect(refusalOf(released, publication)).toBeUndefined()
    expect(replay(hamburg, released.entries)).toEqual(released.state)
  })

  test('is released by the leadership alone, in the version that it read', () => {
    const [, command] = releasing('pressRelease-1')
    expect(refusalOf(drafted, ['press', command])?.code).toBe('wrongRole')
    expect(refusalOf(drafted, releasing('pressRelease-0'))?.code).toBe('outdatedVersion')
    expect(refusalOf(drafted, releasing('pressRelease-1', ' '))).toMatchObject({ field: 'quote' })
    expect(refusalOf(decided, releasing('pressRelease-1'))?.code).toBe('notComplete')
  })

  test.each(['quote', 'quoteEnglish'])('that is changed in %s loses its release', (section) => {
    const changed = tell(
      drafted,
      releasing('pressRelease-1'),
      writing('pressRelease-2', { [section]: 'Schlecht.' }),
    )
    expect(quoteOf(changed)).toBe('changed')
    expect(refusalOf(changed, publishing('pressRelease-2'))?.code).toBe('notComplete')
    expect(quoteOf(tell(changed, releasing('pressRelease-2')))).toBe('released')
  })

  test('stays released while other sections change, and when its words come back', () => {
    const other = tell(
      drafted,
      releasing('pressRelease-1'),
      writing('pressRelease-2', { lead: 'Neu' }),
    )
    expect(quoteOf(other)).toBe('released')
    const back = tell(
      other,
      writing('pressRelease-3', { quote: 'Anders.' }),
      writing('pressRelease-4'),
    )
    expect(quoteOf(back)).toBe('released')
    expect(refusalOf(back, publishing('pressRelease-4'))).toBeUndefined()
  })

  test('that nobody has written is asked of nobody', () => {
    const without = tell(
      decided,
      embargo,
      writing('pressRelease-1', { quote: '', quoteEnglish: ' ' }),
    )
    const waits = (story: Story) =>
      tasksOf(hamburg, story.state, 'senator').some(({ action }) => action.kind === 'releaseQuote')
    expect(refusalOf(without, publication)).toBeUndefined()
    expect([waits(without), waits(drafted)]).toEqual([false, true])
    expect(waits(tell(drafted, releasing('pressRelease-1')))).toBe(false)
  })
})

test('the state of the measures is told after publication, by the press office, each time on record', () => {
  const telling: Line = ['press', { kind: 'publishMeasures', publicHash: 'o1' }]
  const drafted = tell(decided, embargo, writing('pressRelease-1'), releasing('pressRelease-1'))
  expect(refusalOf(drafted, telling)?.code).toBe('notComplete')
  const told = tell(drafted, publication, telling, telling)
  expect(told.state.measuresPublished).toHaveLength(2)
  expect(refusalOf(told, ['senator', telling[1]])?.code).toBe('wrongRole')
  expect(replay(hamburg, told.entries)).toEqual(told.state)
})

test('whatever anybody tries, no quote is published but in the words that the leadership released', () => {
  const complaint = firstComplaint(({ after: { entries, state } }, model) => {
    if (!entries.some(({ kind }) => kind === 'published')) return []
    const released = quoteState(model, state, 'pressRelease')
    return unless(
      released.kind === 'none' ||
        (released.kind === 'released' && released.release.by.role === 'leadership'),
      `published while the quote is ${released.kind}`,
    )
  })
  expect(complaint).toBeUndefined()
})
