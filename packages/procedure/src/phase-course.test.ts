import { describe, expect, test } from 'vitest'
import type { Entry } from './entry.ts'
import { entryGroups, kindsIn } from './entry-group.ts'
import { untilReleased, whole } from './hamburg-path.examples.ts'
import { hamburg } from './models/hamburg.ts'
import { courseKinds, phaseCourse } from './phase-course.ts'
import type { EntryOf } from './state.ts'
import { beginning, goOn, tell, type Story } from './story.examples.ts'

type CourseEntry = EntryOf<(typeof courseKinds)[number]>

const isCourse = (entry: Entry): entry is CourseEntry =>
  courseKinds.some((kind) => kind === entry.kind)

function courseOf({ entries }: Story) {
  const marks = entries.flatMap((entry, index) =>
    isCourse(entry) ? [{ number: index + 1, entry }] : [],
  )
  return phaseCourse(hamburg, marks, entries.length)
}

describe('the phases of a dossier', () => {
  test('follow each other without gaps, each from the step that begins it', () => {
    const story = tell(beginning(hamburg), ...whole)
    const course = courseOf(story)
    expect(course.map(({ phase }) => phase)).toEqual(['planning', 'design', 'evaluation'])
    expect(course[0]?.title.de).toBe(hamburg.phases[0]?.title.de)
    expect(course[0]?.from).toBe(1)
    expect(course.at(-1)?.to).toBe(story.entries.length)
    for (const [index, { from }] of course.slice(1).entries()) {
      expect(from).toBe((course[index]?.to ?? 0) + 1)
      const before = story.entries[from - 2]
      expect(before?.kind).toBe('stepCompleted')
    }
  })

  test('come back when something makes an earlier step begin again', () => {
    const story = tell(beginning(hamburg), ...untilReleased)
    const [first] = story.entries
    if (first?.kind !== 'initiativeProposed') throw new Error('The story begins otherwise.')
    const { at, by, step } = first
    const reopened = goOn(story, [{ kind: 'stepReopened', at, by, step, because: step }])
    expect(courseOf(reopened).at(-1)).toMatchObject({
      phase: 'planning',
      from: story.entries.length + 1,
      to: story.entries.length + 1,
    })
  })
})

test('every kind of entry is found in one group', () => {
  const kinds = entryGroups.flatMap(kindsIn)
  expect(new Set(kinds).size).toBe(kinds.length)
  const { entries } = tell(beginning(hamburg), ...whole)
  expect(entries.filter(({ kind }) => !kinds.includes(kind))).toEqual([])
})
