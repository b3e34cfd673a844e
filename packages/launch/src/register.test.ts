import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compileTsx } from './compile-tsx.ts'

test('Node loads components from their source', () => {
  const program = `
    const { Badge } = await import('./src/kit/badge.tsx')
    const { renderPage } = await import('./src/render-page.ts')
    process.stdout.write(renderPage(Badge({ label: '<b>' })))`
  const output = execFileSync(
    process.execPath,
    ['--import', '@meinungsbild/launch', '--input-type=module', '-e', program],
    { cwd: join(import.meta.dirname, '../../design'), encoding: 'utf8' },
  )
  expect(output).toContain('&lt;b>')
})

test('the compiled code carries a map to its source, and a mistake is told with its file', () => {
  const code = compileTsx('a.tsx', 'export const a = <p>{1 as number}</p>')
  const map: unknown = JSON.parse(Buffer.from(code.split('base64,')[1] ?? '', 'base64').toString())
  expect(map).toMatchObject({ sources: ['a.tsx'] })
  expect(() => compileTsx('b.tsx', 'export const b = <p>')).toThrow(/b\.tsx/)
})
