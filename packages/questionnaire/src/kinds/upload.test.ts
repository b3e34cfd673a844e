import { describe, expect, it } from 'vitest'
import type { FileAnswer } from '../answers.ts'
import type { Upload } from '../question.ts'
import { both } from '../testing/examples.ts'
import { formOf } from '../testing/form-of.ts'
import { upload, uploadColumns, uploadForm } from './upload.ts'

const question: Upload = {
  kind: 'upload',
  id: 'photos',
  text: both('Haben Sie ein Foto davon?'),
  accept: ['jpeg', 'pdf'],
  maxBytes: 1000,
  maxFiles: 2,
  special: ['noAnswer'],
}

const photo: FileAnswer = {
  name: 'Elbe.jpg',
  type: 'image/jpeg',
  bytes: 1000,
  sha256: '0a'.repeat(32),
  id: 'Zm9vYmFyYmF6cXV4MTIzNA',
}

const sent = (...files: readonly unknown[]) =>
  formOf(files.map((file) => ['photos.~file', JSON.stringify(file)] as const))
const files = (...own: readonly FileAnswer[]) => ({ kind: 'files', files: own }) as const

describe('an upload', () => {
  it('reads the files that were taken in, each once', () => {
    const other = { ...photo, id: 'YW5vdGhlcmFub3RoZXIxMg', name: 'Plan.pdf' }
    expect(upload.read(question, sent(photo, other, photo))).toEqual({
      answer: files(photo, other),
      problems: [],
    })
    expect(upload.read(question, sent())).toBeUndefined()
  })

  it.each([
    'no JSON',
    'null',
    '[]',
    '{}',
    JSON.stringify({ ...photo, name: '' }),
    JSON.stringify({ ...photo, name: '../Elbe.jpg' }),
    JSON.stringify({ ...photo, name: 'Elbe\u202Egpj.exe' }),
    JSON.stringify({ ...photo, name: 'x'.repeat(256) }),
    JSON.stringify({ ...photo, type: 'image' }),
    JSON.stringify({ ...photo, bytes: -1 }),
    JSON.stringify({ ...photo, bytes: '1000' }),
    JSON.stringify({ ...photo, sha256: 'x' }),
    JSON.stringify({ ...photo, id: '../../etc/passwd' }),
  ])('refuses a file that nobody took in: %s', (text) => {
    expect(upload.read(question, formOf([['photos.~file', text]]))).toEqual({
      problems: [
        { code: 'unknownOption', question: 'photos', kind: 'upload', field: 'photos.~file' },
      ],
    })
  })

  it('says what is wrong with number, size and type', () => {
    const check = (...own: readonly FileAnswer[]) => uploadForm.check(question, files(...own))
    expect(check(photo)).toEqual([])
    expect(check(photo, photo, photo)).toMatchObject([{ code: 'tooManyFiles', limit: 2 }])
    expect(check({ ...photo, bytes: 1001 })).toMatchObject([{ code: 'fileTooLarge', limit: 1000 }])
    expect(check({ ...photo, bytes: 0 })).toMatchObject([{ code: 'fileEmpty' }])
    expect(check({ ...photo, type: 'image/png' })).toMatchObject([{ code: 'wrongFileType' }])
    expect(check({ ...photo, id: '' })).toMatchObject([{ code: 'unknownOption' }])
    expect(check()).toMatchObject([{ code: 'unknownOption', field: 'photos.~file' }])
  })

  it('takes no file of more than ten megabytes, whatever the question says', () => {
    const generous = { ...question, maxBytes: 1e12 }
    expect(uploadForm.check(generous, files({ ...photo, bytes: 10_000_001 }))).toMatchObject([
      { code: 'fileTooLarge', limit: 10_000_000 },
    ])
  })

  it('takes a special answer only without a file', () => {
    const box = ['photos~special', 'noAnswer'] as const
    expect(upload.read(question, formOf([box]))?.answer).toEqual({
      kind: 'special',
      special: 'noAnswer',
    })
    const both = formOf([box, ['photos.~file', JSON.stringify(photo)]])
    expect(upload.read(question, both)?.problems).toMatchObject([
      { code: 'specialWithValue', field: 'photos.~file' },
    ])
  })

  it('is known by the names of its files', () => {
    const answer = files(photo, { ...photo, name: 'Plan.pdf' })
    expect(upload.describe(question, answer, 'de')).toEqual(['Elbe.jpg', 'Plan.pdf'])
    expect(upload.value(question, answer, [])).toEqual(['Elbe.jpg', 'Plan.pdf'])
    expect(uploadColumns.data(question, answer)).toEqual([
      { kind: 'text', value: 'Elbe.jpg, Plan.pdf' },
    ])
  })
})
