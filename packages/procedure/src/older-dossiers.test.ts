import { expect, test } from 'vitest'
import { directive } from './directives/directive.ts'
import { participationSteps } from './directives/participation-steps.ts'
import type { Entry } from './entry.ts'
import { replay } from './evolve.ts'
import * as path from './hamburg-path.examples.ts'
import { hamburg } from './models/hamburg.ts'
import { readEntries } from './read-entries.ts'
import { beginning, goOn, refusalOf, tell, type Line } from './story.examples.ts'
import { tasksOf } from './tasks.ts'
import { describeEntry } from './timeline.ts'

/** A dossier as it was written before directives were data and before units could answer with more than yes. */
function asWrittenBefore(entries: readonly Entry[]): readonly unknown[] {
  return entries
    .filter(({ kind }) => kind !== 'directiveComposed')
    .map((entry) => {
      switch (entry.kind) {
        case 'memoSubmitted': {
          const { directive: _, ...rest } = entry
          return rest
        }
        case 'supportAnswered': {
          const { answer: _, contact: __, ...rest } = entry
          return { ...rest, kind: 'supportCommitted' }
        }
        default:
          return entry
      }
    })
}

function older(...lines: readonly Line[]) {
  const story = tell(beginning(hamburg), ...lines)
  const read = readEntries(JSON.parse(JSON.stringify(asWrittenBefore(story.entries))))
  if (!read.ok) throw new Error(`entry ${read.index} is none`)
  return goOn(beginning(hamburg), read.entries)
}

test('an older dossier is read, and its directive stands as the procedure proposes it', () => {
  const { state } = older(...path.untilApproved2)
  expect(state.directives).toEqual({})
  expect(directive(hamburg, state, 'outlineMemo').map(({ kind, done }) => [kind, done])).toEqual([
    ['memo', true],
    ['coSignature', true],
    ['decision', true],
    ['notice', false],
    ['onward', true],
    ['file', false],
  ])
  expect(state.supportRequests[0]?.answered).toMatchObject({ answer: 'yes', contact: undefined })
  expect(state.meetings.map(({ id }) => id)).toEqual([expect.stringMatching(/^m\d+$/)])
  expect(participationSteps(hamburg, state).every(({ writtenBy }) => !writtenBy)).toBe(true)
})

test('an older dossier goes on as a new one does: points are added, skipped and done', () => {
  const before = older(...path.untilMemo1)
  const added: Line = [
    'press',
    {
      kind: 'addPoint',
      document: 'outlineMemo',
      point: { kind: 'onward', addressees: ['parks'], text: 'Zählstellen nennen' },
    },
  ]
  const after = tell(before, added, [
    'press',
    {
      kind: 'skipPoint',
      document: 'outlineMemo',
      point: 'coSignature',
      account: 'culture',
      reason: 'Nicht betroffen',
    },
  ])
  const kinds = after.entries.slice(before.entries.length).map(({ kind }) => kind)
  expect(kinds).toEqual(['directiveComposed', 'pointAdded', 'pointSkipped'])
  const own = tasksOf(hamburg, after.state, 'parks').filter(
    ({ action }) => action.kind === 'finishPoint',
  )
  expect(own.map(({ title }) => title.de)).toEqual([
    'Verfügung erledigen: z. w. V.: Zählstellen nennen',
  ])
  expect(tasksOf(hamburg, after.state, 'culture').map(({ action }) => action.kind)).not.toContain(
    'coSign',
  )
  const decided = tell(after, path.decision1)
  expect(refusalOf(decided, path.decision1)?.code).toBe('notNow')
})

test('older entries keep their sentences', () => {
  const { entries } = older(...path.untilApproved2)
  const committed = entries.find(({ kind }) => kind === 'supportCommitted')
  expect(committed && describeEntry(committed, 'de')).toContain('zugesagt')
  expect(replay(hamburg, entries).entries).toBe(entries.length)
})
