import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readZip } from './read-zip.ts'

const all = () => true

function codeOf(zip: Uint8Array): string {
  const read = readZip(zip, all)
  if (read.ok) return [...read.files.keys()].join()
  expect(read.flaw.message['de']).toMatch(/[.)]$/)
  return read.flaw.code
}

test('what was packed is unpacked, stored or deflated', () => {
  const contents = fc.record({ a: fc.uint8Array(), 'ä/b': fc.uint8Array({ maxLength: 50_000 }) })
  fc.assert(
    fc.property(contents, fc.constantFrom(0 as const, 6 as const), (files, level) => {
      const read = readZip(zipSync(files, { level }), all)
      expect(read.ok && Object.fromEntries(read.files)).toEqual(files)
    }),
    { numRuns: 50 },
  )
})

test('only wanted files are unpacked', () => {
  const zip = zipSync({ 'survey.lss': strToU8('<a/>'), 'tokens.lst': strToU8('x') })
  const read = readZip(zip, (name) => name.endsWith('.lss'))
  expect(read.ok && [...read.files.keys()]).toEqual(['survey.lss'])
})

test('a name that leads elsewhere is just a name', () => {
  expect(codeOf(zipSync({ '../../etc/passwd': strToU8('x') }))).toBe('../../etc/passwd')
})

test.each([
  ['a bomb', zipSync({ a: new Uint8Array(15_000_000) }), 'zipBomb'],
  [
    'a bomb that says it is small',
    understated(zipSync({ a: new Uint8Array(15_000_000) })),
    'zipBomb',
  ],
  ['very many files', zipSync(files(1_001, new Uint8Array())), 'tooManyEntries'],
  ['a huge file', new Uint8Array(20_000_001), 'tooLarge'],
  ['nothing', new Uint8Array(), 'notZip'],
  ['no archive', strToU8('Guten Tag, das ist kein Archiv.'), 'notZip'],
])('%s is refused with a sentence', (_, zip, code) => {
  expect(codeOf(zip)).toBe(code)
})

test('60 MB in all are unpacked and no more, even of one file that is listed many times', () => {
  const zip = zipSync({ a: new Uint8Array(1_000_000) })
  expect(codeOf(listed(zip, 60))).toHaveLength(2 * 60 - 1)
  expect(codeOf(listed(zip, 61))).toBe('zipBomb')
})

test('a bomb in the bomb stays packed', () => {
  const inner = zipSync({ a: new Uint8Array(15_000_000) })
  expect(codeOf(zipSync({ 'inner.zip': inner }))).toBe('inner.zip')
})

test('a damaged archive is read or refused, never more', () => {
  const zip = zipSync({ a: strToU8('Guten Tag '.repeat(20)), b: strToU8('Auf Wiedersehen') })
  fc.assert(
    fc.property(
      fc.nat(zip.length - 1),
      fc.uint8Array({ minLength: 1, maxLength: 4 }),
      (at, bytes) => {
        const damaged = Uint8Array.from(zip)
        damaged.set(bytes.subarray(0, zip.length - at), at)
        expect(typeof codeOf(damaged)).toBe('string')
        expect(typeof codeOf(zip.subarray(0, at))).toBe('string')
      },
    ),
  )
})

function files(count: number, content: Uint8Array): Record<string, Uint8Array> {
  return Object.fromEntries(Array.from({ length: count }, (_, n) => [`${n}`, content]))
}

/** The same archive whose directory and header say that each file has one byte. */
function understated(zip: Uint8Array): Uint8Array {
  const lying = Uint8Array.from(zip)
  const view = new DataView(lying.buffer)
  view.setUint32(22, 1, true)
  const directory = view.getUint32(zip.length - 6, true)
  view.setUint32(directory + 24, 1, true)
  return lying
}

/** The archive of one file whose directory lists this file many times under names of one letter. */
function listed(zip: Uint8Array, times: number): Uint8Array {
  const view = new DataView(zip.buffer)
  const directory = view.getUint32(zip.length - 6, true)
  const line = zip.subarray(directory, zip.length - 22)
  const lines = Array.from({ length: times }, (_, n) => {
    const renamed = Uint8Array.from(line)
    renamed[46] = 48 + n
    return [...renamed]
  })
  const end = Uint8Array.from(zip.subarray(-22))
  new DataView(end.buffer).setUint16(8, times, true)
  new DataView(end.buffer).setUint16(10, times, true)
  new DataView(end.buffer).setUint32(12, line.length * times, true)
  return Uint8Array.from([...zip.subarray(0, directory), ...lines.flat(), ...end])
}
