import { describe, expect, test } from 'vitest'
import type { Command } from './command.ts'
import * as path from './hamburg-path.examples.ts'
import { hamburg } from './models/hamburg.ts'
import { latestVersion, validApproval } from './read.ts'
import { beginning, refusalOf, tell, write } from './story.examples.ts'
import { describeEntry } from './timeline.ts'

const plan = {
  name: 'Zeitplan.ods',
  mediaType: 'application/vnd.oasis.opendocument.spreadsheet',
  bytes: 2_048,
  contentHash: 'f1',
}

function adding(document: string, basedOn: number, more: Partial<Command> = {}): Command {
  const command = {
    kind: 'addAttachment',
    document,
    attachment: plan,
    contentHash: 'with',
    basedOn,
  }
  return { ...command, ...more } as Command
}

const start = tell(beginning(hamburg), ...path.idea, [
  'press',
  write(hamburg, 'outlineConcept', 'a'),
])

describe('an attachment', () => {
  test('makes a new version with the same text, and is kept by the versions after it', () => {
    const story = tell(
      start,
      ['press', adding('outlineConcept', 1)],
      ['press', write(hamburg, 'outlineConcept', 'b')],
    )
    const versions = story.state.documents['outlineConcept'] ?? []
    expect(versions.map(({ version, attachments }) => [version, attachments.length])).toEqual([
      [1, 0],
      [2, 1],
      [3, 1],
    ])
    expect(versions[1]?.sections).toEqual(versions[0]?.sections)
    expect(versions[1]?.contentHash).toBe('with')
    expect(story.entries.map((entry) => describeEntry(entry, 'de')).join('\n')).toContain(
      'hat „Zeitplan.ods“ als Anlage beigefügt: „Grobkonzept“ (Fassung 2)',
    )
  })

  test('is taken out for the versions to come; those before keep it', () => {
    const story = tell(
      start,
      ['press', adding('outlineConcept', 1)],
      [
        'press',
        {
          kind: 'removeAttachment',
          document: 'outlineConcept',
          attachment: 'f1',
          contentHash: 'without',
          basedOn: 2,
        },
      ],
    )
    const versions = story.state.documents['outlineConcept'] ?? []
    expect(versions.map(({ attachments }) => attachments.length)).toEqual([0, 1, 0])
  })

  test('twice is once, and none that is not there can be taken out', () => {
    const story = tell(start, ['press', adding('outlineConcept', 1)])
    const again = tell(story, ['press', adding('outlineConcept', 2, { contentHash: 'x' })])
    expect(again.entries).toHaveLength(story.entries.length)
    const removing = {
      kind: 'removeAttachment',
      document: 'outlineConcept',
      attachment: 'f2',
      contentHash: 'x',
      basedOn: 2,
    } as const
    expect(refusalOf(story, ['press', removing])?.code).toBe('unknown')
  })

  test('may lie with a document that has no text yet', () => {
    const story = tell(beginning(hamburg), ...path.idea, ['press', adding('outlineConcept', 0)])
    expect(latestVersion(story.state, 'outlineConcept')).toMatchObject({
      version: 1,
      sections: {},
      attachments: [plan],
    })
    const end: Command = { kind: 'completeStep', step: '1.2' }
    expect(refusalOf(story, ['press', end])?.code).toBe('notComplete')
  })

  test('is for whoever writes the document, on the version that they saw', () => {
    expect(refusalOf(start, ['parks', adding('outlineConcept', 1)])?.code).toBe('wrongRole')
    expect(refusalOf(start, ['press', adding('outlineConcept', 0)])?.code).toBe('outdatedVersion')
    expect(refusalOf(start, ['press', adding('minutes', 0)])?.code).toBe('notNow')
  })

  test('costs the approval that rests on the document, like any change', () => {
    const story = tell(beginning(hamburg), ...path.untilReleased)
    const version = latestVersion(story.state, 'detailedConcept')?.version ?? 0
    const command = adding('detailedConcept', version)
    expect(refusalOf(story, ['press', command])?.code).toBe('wouldVoidApproval')
    const changed = tell(story, ['press', { ...command, confirmVoid: true } as Command])
    expect(validApproval(changed.state, '2.3')).toBeUndefined()
  })
})
