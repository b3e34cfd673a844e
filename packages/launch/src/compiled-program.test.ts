import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'

const main = `import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { word } from './word.ts'

const place: string = readFileSync(join(import.meta.dirname, 'place.txt'), 'utf8')
const { later } = await import('./later.ts')
console.log(word, place, later)
if (process.argv[2] === 'fail') fail()

function fail(): never {
  throw new Error('as asked')
}
`

const place = 'apps/sample/src'
const note = 'node_modules/.cache/meinungsbild/sample/note.json'
let house: string

/** A house of its own with one small program. */
beforeEach(() => {
  house = realpathSync(mkdtempSync(join(tmpdir(), 'meinungsbild-launch-')))
  const made = house
  onTestFinished(() => rmSync(made, { recursive: true }))
  cpSync(import.meta.dirname, join(house, 'packages/launch/src'), { recursive: true })
  const modules = dirname(dirname(realpathSync(require('rolldown'))))
  mkdirSync(join(house, 'node_modules'))
  symlinkSync(modules, join(house, 'node_modules/rolldown'))
  write('package-lock.json', '{}')
  write('apps/sample/package.json', '{ "type": "module" }')
  write(`${place}/main.ts`, main)
  write(`${place}/word.ts`, "export const word: string = 'one'\n")
  write(`${place}/later.ts`, "export const later: string = 'later'\n")
  write(`${place}/place.txt`, 'beside')
})

function require(name: string): string {
  return new URL(import.meta.resolve(name)).pathname
}

function write(path: string, text: string): void {
  const file = join(house, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

function run(...args: readonly string[]) {
  const launch = join(house, 'packages/launch/src/register.mjs')
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', launch, join(house, place, 'main.ts'), ...args],
    { encoding: 'utf8' },
  )
  return { said: stdout.trim(), complaint: stderr }
}

/** When the program was compiled last. */
function compiledAt(): number {
  return statSync(join(house, note)).mtimeMs
}

test('a program is compiled once and runs the same', () => {
  expect(run()).toEqual({ said: 'one beside later', complaint: '' })
  const first = compiledAt()
  expect(run()).toEqual({ said: 'one beside later', complaint: '' })
  expect(compiledAt()).toBe(first)
})

test.each(['word', 'later'])('a change in %s.ts is seen at the next start', (name) => {
  run()
  write(`${place}/${name}.ts`, `export const ${name} = 'changed'\n`)
  expect(run().said).toContain('changed')
})

test('a file that is only newer changes nothing', () => {
  run()
  const first = compiledAt()
  utimesSync(join(house, place, 'word.ts'), new Date(), new Date())
  expect(run().said).toBe('one beside later')
  expect(compiledAt()).toBe(first)
})

test('errors name the line that was written', () => {
  const line = main.split('\n').findIndex((text) => text.includes('as asked')) + 1
  for (const { complaint } of [run('fail'), run('fail')]) {
    expect(complaint).toContain(`${join(house, place)}/main.ts:${line}:`)
    expect(complaint).toContain('Error: as asked')
  }
})

test('a thread runs what was compiled with its program, and its errors name the lines that were written', () => {
  const thread = "import { word } from '../word.ts'\n\nthrow new Error(word as string)\n"
  write(`${place}/deep/count.thread.ts`, thread)
  write(
    `${place}/later.ts`,
    `import { Worker } from 'node:worker_threads'

export const later: string = 'later'
new Worker(new URL('./deep/count.thread.ts', import.meta.url)).on('error', ({ stack }: Error) =>
  console.log(stack),
)
`,
  )
  const { said } = run()
  expect(said).toContain('Error: one')
  expect(said).toContain(`${join(house, place)}/deep/count.thread.ts:3:`)
  const { folder } = JSON.parse(readFileSync(join(house, note), 'utf8'))
  writeFileSync(join(folder, 'count.thread.mjs'), "throw new Error('compiled')")
  expect(run().said).toContain('Error: compiled')
})

test('errors that pass through what the compiler has written are told too', () => {
  write(`${place}/old.cjs`, "if (process.argv[2] === 'early') throw new Error('too early')\n")
  write(`${place}/word.ts`, "import './old.cjs'\nexport const word = 'one'\n")
  write(`${place}/older.cjs`, 'module.exports = 1')
  write(`${place}/later.ts`, "import './older.cjs'\nexport const later = 'later'\n")
  expect(run().said).toBe('one beside later')
  const { complaint } = run('early')
  expect(complaint).toContain('Error: too early')
  expect(complaint).toContain(`${join(house, place)}/old.cjs:1:`)
})

test('where nothing can be kept, the program runs from its sources', () => {
  write('node_modules/.cache', 'a file where a folder would be')
  const { said, complaint } = run()
  expect(said).toBe('one beside later')
  expect(complaint).toContain('each start takes longer')
})

test('a program with a mistake says where it is, and what was kept before does not run', () => {
  run()
  write(`${place}/word.ts`, 'export const word: string =\n')
  const { said, complaint } = run()
  expect(said).toBe('')
  expect(complaint).toContain('word.ts')
})

test('what was kept for a house does not serve its copy', () => {
  run()
  const text = readFileSync(join(house, note), 'utf8')
  write(note, text.replaceAll(house, '/another/house'))
  const before = compiledAt()
  expect(run().said).toBe('one beside later')
  expect(compiledAt()).toBeGreaterThan(before)
})
