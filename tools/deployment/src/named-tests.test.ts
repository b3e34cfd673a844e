import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../..')

test.each([
  ['SECURITY.md', 25],
  ['docs/operations/faults.md', 15],
])('each test that %s leans on is there', (path, least) => {
  const text = readFileSync(join(root, path), 'utf8')
  const all = [...text.matchAll(/`((?:apps|packages|tools)\/[^`]+\.tsx?)`/g)].map(
    ([, named = '']) => named,
  )
  expect(all.length).toBeGreaterThan(least)
  expect(all.filter((file) => !existsSync(join(root, file)))).toEqual([])
})
