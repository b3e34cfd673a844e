import { strToU8, zipSync } from 'fflate'
import fc from 'fast-check'
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
    'many bombs',
    zipSync(Object.fromEntries([0, 1, 2, 3].map((n) => [`${n}`, noise(19_000_000)])), { level: 0 }),
    'tooLarge',
  ],
  [
    'a bomb that says it is small',
    understated(zipSync({ a: new Uint8Array(15_000_000) })),
    'zipBomb',
  ],
  [
    'very many files',
    zipSync(
      Object.fromEntries(Array.from({ length: 1_001 }, (_, n) => [`${n}`, new Uint8Array()])),
    ),
    'tooManyEntries',
  ],
  ['a huge file', new Uint8Array(20_000_001), 'tooLarge'],
  ['nothing', new Uint8Array(), 'notZip'],
  ['no archive', strToU8('Guten Tag, das ist kein Archiv.'), 'notZip'],
])('%s is refused with a sentence', (_, zip, code) => {
  expect(codeOf(zip)).toBe(code)
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

function noise(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => (index * 2_654_435_761) >>> 24)
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
