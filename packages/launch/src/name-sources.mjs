// @ts-check

import { existsSync, readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** @type {Map<string, SourceMap | undefined>} */
const maps = new Map()

/**
 * From now on the stack of an error names the lines that were written, not those of the compiled program. The maps are read when the
 * first error is told, since they are larger than the program.
 *
 * @param {string} program the compiled file; its parts lie beside it
 */
export function nameSources(program) {
  const folder = pathToFileURL(dirname(program)).href
  Error.prepareStackTrace = (error, frames) =>
    [String(error), ...frames.map((frame) => `    at ${inSource(frame, folder)}`)].join('\n')
}

/**
 * @param {NodeJS.CallSite} frame
 * @param {string} folder
 */
function inSource(frame, folder) {
  // oxlint-disable-next-line typescript/no-base-to-string -- a frame says by itself what stands in a stack
  const told = frame.toString()
  const file = frame.getFileName()
  const line = frame.getLineNumber()
  const column = frame.getColumnNumber()
  if (!file?.startsWith(folder) || line === null || column === null) return told
  const found = mapOf(file)?.findOrigin(line, column)
  if (found === undefined || !('fileName' in found)) return told
  const source = resolve(dirname(new URL(file).pathname), found.fileName)
  return told.replace(
    `${file}:${line}:${column}`,
    `${pathToFileURL(source).href}:${found.lineNumber}:${found.columnNumber}`,
  )
}

/**
 * Undefined for the little that the compiler itself has written.
 *
 * @param {string} file
 */
function mapOf(file) {
  if (!maps.has(file)) maps.set(file, read(new URL(`${file}.map`)))
  return maps.get(file)
}

/** @param {URL} map */
function read(map) {
  return existsSync(map) ? new SourceMap(JSON.parse(readFileSync(map, 'utf8'))) : undefined
}
