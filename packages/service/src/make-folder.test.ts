import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeFolder } from './make-folder.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'folder-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('folders that are missing on the way are made', () => {
  makeFolder(join(folder, 'a', 'b'))
  expect(existsSync(join(folder, 'a', 'b'))).toBe(true)
})

test('a folder that is there stays as it is', () => {
  writeFileSync(join(folder, 'kept'), '')
  makeFolder(folder)
  expect(existsSync(join(folder, 'kept'))).toBe(true)
})

test('below a file nothing can be made', () => {
  writeFileSync(join(folder, 'file'), '')
  expect(() => makeFolder(join(folder, 'file', 'a'))).toThrow(/ENOTDIR|EEXIST/)
})

test.skipIf(process.platform !== 'linux')('below /proc it says no at once', () => {
  expect(() => makeFolder('/proc/meinungsbild/data')).toThrow('ENOENT')
})
