import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCommand, startCommand } from '../demo/testing/run-command.ts'
import {
  anyPorts,
  canSeeProcesses,
  openWorkplace,
  processesOver,
} from '../demo/testing/workplace.ts'

const workplace = openWorkplace()
const somebody = createServer()
let taken = ''

beforeAll(async () => {
  await new Promise<void>((resolve) => somebody.listen(0, '127.0.0.1', resolve))
  const address = somebody.address()
  taken = typeof address === 'object' && address ? String(address.port) : ''
})
afterAll(() => new Promise((resolve) => somebody.close(resolve)))

/** Serves over `folder`, expects one line on standard error and nothing left, and answers with that line. */
async function refusal(folder: string, ...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runCommand(['serve', ...anyPorts, ...args], {
    MEINUNGSBILD_DATA: folder,
  })
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toMatch(/^[^\n]+\n$/)
  expect(processesOver(folder)).toEqual([])
  return stderr
}

describe.concurrent('serve refuses with one sentence', { timeout: 60_000 }, () => {
  test('a port that is in use, although the other services run already', async () => {
    const folder = join(workplace, 'port')
    const sentence = await refusal(folder, '--without-demo', '--port-staff', taken)
    expect(sentence).toContain(`Der Port ${taken} auf 127.0.0.1 ist schon belegt.`)
  })

  test('a folder below a regular file', async () => {
    const file = join(workplace, 'file')
    writeFileSync(file, 'mine')
    expect(await refusal(join(file, 'data'))).toContain(
      `Der Datenordner ${join(file, 'data')} lässt sich nicht anlegen`,
    )
  })

  test.runIf(canSeeProcesses)('a folder where the system allows none', async () => {
    expect(await refusal('/proc/meinungsbild/data')).toContain(
      'Der Datenordner /proc/meinungsbild/data lässt sich nicht anlegen',
    )
  })

  test.each(['collector', 'staff'])('a damaged database of the %s', async (name) => {
    const folder = join(workplace, `damaged-${name}`)
    const file = join(folder, name, `${name}.sqlite`)
    mkdirSync(join(folder, name), { recursive: true })
    writeFileSync(file, Buffer.alloc(8192, 'this is no database '))
    expect(await refusal(folder, '--without-demo')).toContain(
      `Die Datenbank ${file} ist beschädigt.`,
    )
  })

  test('a port that is none', async () => {
    const folder = join(workplace, 'no-port')
    expect(await refusal(folder, '--port-staff', '8o90')).toContain('--port-staff: „8o90“')
    expect(existsSync(folder)).toBe(false)
  })
})

test('a first start that failed does not cost the demonstration', { timeout: 60_000 }, async () => {
  const folder = join(workplace, 'again')
  expect(await refusal(folder, '--port-citizen', taken)).toContain(`Der Port ${taken} auf`)
  const second = startCommand(['serve', ...anyPorts], { MEINUNGSBILD_DATA: folder })
  await second.says(/Leerer Datenordner: Die Vorführung wird geladen/)
  second.kill('SIGTERM')
  expect((await second.ended).code).toBe(0)
  expect(processesOver(folder)).toEqual([])
  expect(readdirSync(folder).toSorted()).toEqual(['admission', 'collector', 'staff'])
})
