import { expect, test } from 'vitest'
import { factsOfMedia, fileFacts } from './media-source.ts'

const files = factsOfMedia({
  one: { type: 'application/pdf', fileName: 'plan.pdf', data: btoa('a') },
  three: { type: 'image/png', fileName: 'bild.png', data: btoa('abc') },
})
const source = { href: (name: string) => `/medien/${name}`, files }

test('the size of a file is that of its bytes, not of their text', () => {
  expect(fileFacts(source, 'one')).toEqual({
    fileName: 'plan.pdf',
    type: 'application/pdf',
    bytes: 1,
  })
  expect(fileFacts(source, 'three')?.bytes).toBe(3)
})

test('of a file that is missing nothing is known', () => {
  expect(fileFacts(source, 'toString')).toBeUndefined()
  expect(factsOfMedia(undefined)).toEqual({})
})
