// @ts-check

/*
 * What was made of files and need not be made again until one of them changes. It lies below `node_modules`, so that a new
 * installation begins anew; where nothing may be written there, nothing is kept.
 */
import { createHash } from 'node:crypto'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'

const root = resolve(import.meta.dirname, '../../..')

/** Where everything lies that is kept. */
export const keptHere = join(root, 'node_modules/.cache/meinungsbild')

/** @typedef {readonly [path: string, size: number, changed: number, hash: string]} Input */

/** @typedef {{ readonly root: string, readonly folder: string, readonly inputs: readonly Input[] }} Note */

/**
 * The folder with what was kept under a name; undefined when there is none or one of the files that it was made of is not what it was.
 *
 * @param {string} name
 * @returns {string | undefined}
 */
export function kept(name) {
  try {
    /** @type {Note} */
    const note = JSON.parse(readFileSync(join(keptHere, name, 'note.json'), 'utf8'))
    return note.root === root && note.inputs.every(isUnchanged) ? note.folder : undefined
  } catch (error) {
    if (isOfFiles(error) || error instanceof SyntaxError) return undefined
    throw error
  }
}

/**
 * Keeps files under a name, in place of what was there; does nothing where nothing can be written.
 *
 * @param {string} name
 * @param {Iterable<string>} inputs the paths of all files that they were made of; of `node_modules` nothing is noted, since what is
 *   installed anew takes with it what was kept
 * @param {Readonly<Record<string, string | Uint8Array>>} files by their names
 */
export function keep(name, inputs, files) {
  const own = [...new Set(inputs)].filter((path) => !path.includes(`${sep}node_modules${sep}`))
  const noted = own.sort().map(inputOf)
  const version = createHash('sha256').update(JSON.stringify(noted)).digest('hex').slice(0, 16)
  const place = join(keptHere, name)
  const folder = join(place, version)
  const written = join(place, `${version}-${process.pid}`)
  try {
    mkdirSync(written, { recursive: true })
    for (const [file, content] of Object.entries(files)) writeFileSync(join(written, file), content)
    replace(written, folder)
    const note = join(place, `note-${process.pid}.json`)
    writeFileSync(note, JSON.stringify({ root, folder, inputs: noted }))
    renameSync(note, join(place, 'note.json'))
    forgetOlder(place, version)
  } catch (error) {
    if (!isOfFiles(error)) throw error
  }
}

/**
 * Another process may have come first with the same, and may be reading it.
 *
 * @param {string} written
 * @param {string} folder
 */
function replace(written, folder) {
  try {
    renameSync(written, folder)
  } catch (error) {
    if (!isOfFiles(error) || !['ENOTEMPTY', 'EEXIST'].includes(error.code)) throw error
    rmSync(written, { recursive: true })
  }
}

/**
 * The last but one stays for processes that run it.
 *
 * @param {string} place
 * @param {string} version
 */
function forgetOlder(place, version) {
  const others = readdirSync(place)
    .filter((name) => /^[0-9a-f]{16}$/.test(name) && name !== version)
    .map((name) => ({ name, made: statSync(join(place, name)).mtimeMs }))
    .sort((a, b) => b.made - a.made)
  for (const { name } of others.slice(1)) rmSync(join(place, name), { recursive: true })
}

/**
 * @param {string} path
 * @returns {Input}
 */
function inputOf(path) {
  const { size, mtimeMs } = statSync(path)
  return [relative(root, path), size, mtimeMs, hashOf(path)]
}

/**
 * The time of change tells at once; where it differs, as after a copy, the content decides.
 *
 * @param {Input} input
 */
function isUnchanged([path, size, changed, hash]) {
  const file = `${root}${sep}${path}`
  const now = statSync(file)
  return now.size === size && (now.mtimeMs === changed || hashOf(file) === hash)
}

/** @param {string} path */
function hashOf(path) {
  return createHash('sha256').update(readFileSync(path)).digest('base64url')
}

/**
 * @param {unknown} error
 * @returns {error is NodeJS.ErrnoException & { code: string }}
 */
function isOfFiles(error) {
  return error instanceof Error && 'code' in error && 'syscall' in error
}
