import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { bundle } from './bundle.ts'
import { shown } from './testing/island.tsx'

const folder = mkdtempSync(join(tmpdir(), 'meinungsbild-bundle-'))

afterAll(() => rmSync(folder, { recursive: true }))

function entry(name: string, source: string): string {
  const path = join(folder, name)
  writeFileSync(path, source)
  return path
}

test('a script comes in one piece, with the components and functions that it uses and nothing else', async () => {
  const island = join(import.meta.dirname, 'testing/island.tsx')
  const { codes, sources } = await bundle([island])
  const [code = ''] = codes
  const alone: unknown = await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
  )
  expect(alone).toMatchObject({ shown })
  // With all of what it imports from it would have 127 kB.
  expect(code.length).toBeLessThan(20_000)
  expect(sources).toContain(island)
})

test('several scripts come in the order in which they were asked for', async () => {
  const entries = ['one', 'two'].map((name) => entry(`${name}.ts`, `document.title = '${name}'`))
  const { codes } = await bundle(entries)
  expect(codes).toEqual([expect.stringContaining('one'), expect.stringContaining('two')])
})

test.each([
  ['a mistake', 'const half: number ='],
  ['an import that leads nowhere', "import { one } from 'leads-nowhere'; document.title = one"],
  ['a part of Node', "import { readFileSync } from 'node:fs'; document.title = `${readFileSync}`"],
])('a script with %s is refused and named', async (_, source) => {
  await expect(bundle([entry('broken.ts', source)])).rejects.toThrow('broken.ts')
})
