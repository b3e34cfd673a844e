import { expect, test } from 'vitest'
import { billOfMaterials } from './bill-of-materials.ts'
import { isCompatible, licenceList, licenceOf } from './licences.ts'

test('everything that is installed with the program has a licence that goes with ours', () => {
  const { specVersion, components } = billOfMaterials()
  expect(specVersion).toBe('1.6')
  const names = components.map(({ name }) => name)
  expect(names).toEqual(
    expect.arrayContaining(['hono', 'preact', 'zod', 'nodemailer', 'collector']),
  )
  // What only tests and measurements need is not installed with it.
  expect(names).not.toContain('axe-core')
  const doubtful = components.filter((each) => !isCompatible(licenceOf(each) ?? ''))
  expect(doubtful.map(({ name }) => name)).toEqual([])
  expect(licenceList(components)).toContain('## MIT\n')
})

test('one of several licences suffices, all of joined ones are needed', () => {
  expect(isCompatible('(MIT OR GPL-3.0-or-later)')).toBe(true)
  expect(isCompatible('Apache-2.0 AND BSL-1.0')).toBe(true)
  expect(isCompatible('MIT AND GPL-2.0-only')).toBe(false)
  expect(isCompatible('')).toBe(false)
})
