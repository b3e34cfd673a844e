import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openStorage } from '@meinungsbild/storage'
import { beforeAll, expect, test } from 'vitest'
import { runCommand } from '../demo/testing/run-command.ts'
import { openWorkplace } from '../demo/testing/workplace.ts'

const workplace = openWorkplace()
const password = 'lang genug für alle'

function account(folder: string, args: readonly string[], input: string) {
  return runCommand(['account', ...args], { MEINUNGSBILD_DATA: join(workplace, folder) }, input)
}

beforeAll(async () => {
  const { stderr } = await account('taken', ['nora', '--name', 'Nora Blum'], `${password}\n`)
  if (stderr !== '') throw new Error(stderr)
})

test.concurrent.each([
  ['a short password', 'new', ['nora', '--name', 'Nora'], 'elf Zeichen\n', /mindestens 15 Zeichen/],
  [
    'a login that is taken, in any case',
    'taken',
    ['NORA', '--name', 'Nora Zwei'],
    password,
    /Das Konto „NORA“ gibt es schon/,
  ],
  [
    'an unknown role',
    'new',
    ['nora', '--name', 'Nora', '--roles', 'pressOffice,mayor'],
    password,
    /Die Rolle „mayor“ gibt es nicht\. Es gibt: .*leadership.*pressOffice/,
  ],
  ['no name', 'new', ['nora'], password, /genau einen LOGIN und --name/],
  ['no login', 'new', ['--name', 'Nora'], password, /genau einen LOGIN und --name/],
  [
    'a second login',
    'new',
    ['nora', 'blum', '--name', 'Nora'],
    password,
    /genau einen LOGIN und --name/,
  ],
  ['an unknown option', 'new', ['nora', '--nmae', 'Nora'], password, /--nmae.*meinungsbild help/],
])('%s is refused and nothing is made', async (_, folder, args, input, message) => {
  const { code, stdout, stderr } = await account(folder, args, input)
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toMatch(message)
  expect(stderr.trimEnd()).not.toContain('\n')
  expect(existsSync(join(workplace, 'new'))).toBe(false)
})

test('an account is opened again by a link that counts once, of which only a hash is kept', async () => {
  const reset = ['nora', '--reset', '--url', 'https://verwaltung.example']
  const unknown = await account('taken', ['niemand', '--reset'], '')
  expect([unknown.code, unknown.stderr]).toEqual([1, 'Das Konto „niemand“ gibt es nicht.\n'])
  const { code, stdout } = await account('taken', reset, '')
  const [, token = ''] = /^https:\/\/verwaltung\.example\/zugang\/([\w-]{43})\n/.exec(stdout) ?? []
  expect([code, token.length]).toEqual([0, 43])
  const file = join(workplace, 'taken', 'staff', 'staff.sqlite')
  expect(readFileSync(file).includes(token)).toBe(false)

  const storage = await openedStorage(file)
  const at = new Date().toISOString()
  expect((await storage.accountLinks.setPassword(token, 'ganz neu gewählt', at))?.login).toBe(
    'nora',
  )
  expect(await storage.accountLinks.setPassword(token, 'noch einmal neu', at)).toBeUndefined()
  expect(await storage.accounts.check('nora', 'ganz neu gewählt')).toBeDefined()
  const log = await storage.accountLog.lines('nora')
  expect(log.map(({ kind, by }) => [kind, by])).toEqual([
    ['passwordSet', 'nora'],
    ['linkMade', ''],
    ['made', ''],
  ])
  await storage.close()
})

test('an emergency takes second factors away and lets the password count where only the provider does', async () => {
  await account('emergency', ['vera', '--name', 'Vera Ott', '--administrator'], `${password}\n`)
  const file = join(workplace, 'emergency', 'staff', 'staff.sqlite')
  const at = '2026-11-28T08:00:00.000Z'
  const before = await openedStorage(file)
  await before.secondFactors.addTotp('vera', { sealedSecret: 'x', step: 1 }, ['h'], at)
  const rule = { secondFactor: 'all', onlyProvider: true } as const
  await before.settings.setSignIn(rule, { by: 'vera', at })
  await before.close()
  const { stdout } = await account('emergency', ['vera', '--reset'], '')
  expect(stdout).toContain('Ihre zweiten Faktoren sind entfernt')
  expect(stdout).toContain('Notzugang: Ihr Passwort gilt')
  const after = await openedStorage(file)
  expect((await after.secondFactors.of('vera')).totpSince).toBeUndefined()
  expect((await after.accounts.find('vera'))?.emergency).toBe(true)
  const kinds = (await after.accountLog.lines('vera')).map(({ kind, by }) => `${kind} ${by}`)
  expect(kinds.slice(0, 3)).toEqual(['linkMade ', 'emergencyBegun ', 'factorsRemoved '])
  await after.close()
})

async function openedStorage(file: string) {
  const opened = await openStorage({ file })
  if (!opened.ok) throw new Error(opened.refusal.sentence.en)
  return opened.storage
}

test('a folder that cannot be made is refused', async () => {
  writeFileSync(join(workplace, 'file'), '')
  const { code, stderr } = await account('file/data', ['nora', '--name', 'Nora'], password)
  expect(code).toBe(1)
  expect(stderr).toMatch(/^Der Datenordner .* lässt sich nicht anlegen .*\n$/)
})
