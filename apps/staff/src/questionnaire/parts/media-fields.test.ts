import { createHash } from 'node:crypto'
import type { Questionnaire } from '@meinungsbild/questionnaire'
import { describe, expect, test } from 'vitest'
import { parkSurvey } from '../testing/park-survey.ts'
import { readingOf } from './form-reading.ts'
import { readMedia, withMedia } from './media-fields.ts'
import { mediaTypeOfContents } from './media-type-of-contents.ts'
import type { Received } from './received-files.ts'

const png = Buffer.concat([Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'), Buffer.alloc(20)])

function received(contents: Buffer): Received {
  const name = createHash('sha256').update(contents).digest('hex')
  return { name, fileName: 'karte.png', type: mediaTypeOfContents(contents), contents }
}

function readingWith(file?: Received, fields: Readonly<Record<string, string>> = {}) {
  const files = new Map(file === undefined ? [] : [['media', file]])
  return readingOf(new URLSearchParams(fields), parkSurvey, 'de', files)
}

describe('a file of the questionnaire', () => {
  test('is taken up under the hash of its contents', () => {
    const file = received(png)
    const reading = readingWith(file)
    expect(readMedia(reading, 'media', 'picture', 'before')).toBe(file.name)
    expect(reading.media.get(file.name)).toEqual({
      type: 'image/png',
      fileName: 'karte.png',
      data: png.toString('base64'),
    })
  })

  test.each([
    ['is no picture', Buffer.from('%PDF-1.7'), 'picture', 'Das ist kein Bild'],
    [
      'is a web page that is called a picture',
      Buffer.from('<script>'),
      'picture',
      'Das ist kein Bild',
    ],
    ['is too large', Buffer.concat([png, Buffer.alloc(2_000_001)]), 'picture', 'höchstens 2'],
    ['is no video', png, 'video', 'Das ist kein Video'],
  ] as const)(
    'is refused with a sentence if it %s, and the one before stays',
    (_, contents, sort, words) => {
      const reading = readingWith(received(contents))
      expect(readMedia(reading, 'media', sort, 'before')).toBe('before')
      expect(reading.errors[0]).toMatchObject({ field: 'media' })
      expect(reading.errors[0]?.message).toContain(words)
      expect(reading.media.size).toBe(0)
    },
  )

  test('stays where no other was chosen, and goes when the box says so', () => {
    expect(readMedia(readingWith(), 'media', 'picture', 'before')).toBe('before')
    const removing = readingWith(undefined, { 'media.remove': 'yes' })
    expect(readMedia(removing, 'media', 'picture', 'before')).toBeUndefined()
  })
})

test.each([
  ['an MP4 film', Buffer.from('\0\0\0\x18ftypisom', 'latin1'), 'video/mp4'],
  ['a WebM film', Buffer.from('\x1A\x45\xDF\xA3\x01\x42\x82\x84webm', 'latin1'), 'video/webm'],
  [
    'another Matroska film',
    Buffer.from('\x1A\x45\xDF\xA3\x01\x42\x82\x88matroska', 'latin1'),
    undefined,
  ],
  ['a PDF', Buffer.from('%PDF-1.7'), 'application/pdf'],
  ['a program', Buffer.from('MZ\x90\0', 'latin1'), undefined],
])('%s is told by its contents', (_, contents, type) => {
  expect(mediaTypeOfContents(contents)).toBe(type)
})

describe('the files of a questionnaire', () => {
  const [page] = parkSurvey.pages
  const file = { type: 'image/png', fileName: 'a.png', data: '' } as const
  const withPicture = (media: string): Questionnaire => ({
    ...parkSurvey,
    pages: [
      ...(page ? [page] : []),
      { id: 'p', questions: [{ kind: 'download', id: 'd', text: { de: 'D' }, media }] },
    ],
    media: { a: file, b: file, unused: file },
  })

  test('lose those that nothing refers to any more, and no others', () => {
    const changed = withMedia(withPicture('a'), withPicture('b'))
    expect(Object.keys(changed.media ?? {})).toEqual(['b', 'unused'])
    expect(withMedia(parkSurvey, parkSurvey)).toEqual(parkSurvey)
  })

  test('gain those that were taken up', () => {
    const changed = withMedia(parkSurvey, parkSurvey, new Map([['c', file]]))
    expect(changed.media).toEqual({ c: file })
  })
})
