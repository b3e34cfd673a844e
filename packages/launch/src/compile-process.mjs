// @ts-check

/*
 * `node compile-process.mjs apps/NAME/src/main.ts`: compiles a program with all that it imports and keeps it. A process of its own,
 * since the compiler leaves 170 MB behind. Ends with 1 and its words where that does not work.
 */
import { accessSync, constants, globSync, mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { programName, threadName } from './compiled-program.mjs'
import { keep, keptHere } from './kept.mjs'

const root = resolve(import.meta.dirname, '../../..')

/** What says how everything is found and compiled; the rest is known by having been read. */
const settings = [
  'package-lock.json',
  ...globSync('{packages,apps}/*/package.json', { cwd: root }),
  ...globSync('packages/launch/src/*.mjs', { cwd: root }),
].map((path) => join(root, path))

/** They bring machine code or files that they look for beside themselves, so they stay where they are. */
const stayOutside = ['@resvg/resvg-js', 'lightningcss', 'oxc-transform', 'pg-native', 'rolldown']

/**
 * A program that another one starts within itself stays a program of its own.
 *
 * @type {import('rolldown').Plugin}
 */
const otherPrograms = {
  name: 'other programs',
  resolveId: {
    filter: { id: /^@meinungsbild\/[^/]+\/main$/ },
    handler: (id) => ({ id, external: true }),
  },
}

/**
 * Files are looked for beside the source, not beside what it was compiled to.
 *
 * @type {import('rolldown').Plugin}
 */
const placesOfSources = {
  name: 'places of sources',
  transform: {
    filter: { id: /^\//, code: /import\.meta\.(?:dirname|url)|__dirname|__filename/ },
    handler(code, path) {
      if (path.includes('/node_modules/'))
        throw new Error(`${path} looks for files beside itself: name its package in stayOutside.`)
      const placed = code
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
      return { code: placed, map: null }
    },
  },
}

/**
 * A text with one character outside Latin 1 takes twice the memory. Text in programs may be written this way everywhere but behind
 * `String.raw`, where ours has none; the lines of the map stay right.
 *
 * @param {string} code
 */
function ascii(code) {
  return code.replaceAll(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

try {
  if (!mayKeep())
    throw new Error(
      `In ${keptHere} darf dieser Prozess nicht schreiben: Jeder Start dauert länger. Einmal „npm run compile“ als jemand, der darf, hilft. / ` +
        'This process may not write there, so each start takes longer. "npm run compile", once, by somebody who may, helps.',
    )
  for (const main of process.argv.slice(2)) await compile(resolve(main))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}

function mayKeep() {
  try {
    mkdirSync(keptHere, { recursive: true })
    accessSync(keptHere, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** @param {string} main */
async function compile(main) {
  const threads = globSync('**/*.thread.ts', { cwd: dirname(main) })
  const program = await rolldown({
    input: {
      main,
      ...Object.fromEntries(threads.map((path) => [threadName(path), join(dirname(main), path)])),
    },
    platform: 'node',
    tsconfig: false,
    external: stayOutside,
    transform: {
      target: 'node24',
      jsx: { runtime: 'automatic', importSource: 'preact' },
      typescript: { onlyRemoveTypeImports: true },
    },
    plugins: [otherPrograms, placesOfSources],
    onLog(_level, { message }) {
      throw new Error(message)
    },
  })
  const { output } = await program.generate({
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name]-[hash].mjs',
    comments: false,
    sourcemap: 'hidden',
    sourcemapExcludeSources: true,
    sourcemapPathTransform: (source, map) => resolve(dirname(map), source),
  })
  const read = await program.watchFiles
  await program.close()
  const files = Object.fromEntries(
    output.map((part) => [part.fileName, part.type === 'chunk' ? ascii(part.code) : part.source]),
  )
  keep(programName(main), [...settings, ...read], files)
}
