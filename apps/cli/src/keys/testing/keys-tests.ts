import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '@meinungsbild/database/testing/free-port.ts'
import { keyFiles, keyId } from '@meinungsbild/staff/keys'
import { expect, test } from 'vitest'
import { runCommand, startCommand, type Running } from '../../demo/testing/run-command.ts'
import { anyPorts, openWorkplace } from '../../demo/testing/workplace.ts'

/** What is promised of `keys` with all three surfaces as processes of their own; staff's database lies where `staffSettings` say. */
export function keysTests(staffSettings: () => Promise<Readonly<Record<string, string>>>): void {
  const workplace = openWorkplace()
  test(
    'the key changes step by step while everything runs, and is never replaced in silence',
    { timeout: 300_000 },
    async () => {
      const house = await openProcesses(workplace, await staffSettings())
      const { keys, files } = house
      await house.staff()
      const old = files.read('current')?.publicKey ?? ''
      expect(await keys()).toMatchObject({ code: 0, stdout: expect.stringContaining(keyId(old)) })

      const made = await keys('new')
      const next = files.read('next')?.publicKey ?? ''
      expect(made.stdout).toContain(`COLLECTOR_TRUSTED_KEY=${old},${next}`)
      expect(await keys('new')).toMatchObject({ code: 1 })
      expect(await house.doctor(old)).toEqual([
        expect.stringContaining('Ein nächster Schlüssel liegt bereit'),
        expect.stringContaining('nennt noch nicht alle Schlüssel'),
      ])
      expect(await keys('activate')).toMatchObject({
        code: 1,
        stderr: expect.stringContaining('Die Urne (collector) ist nicht zu erreichen'),
      })
      await house.outside(`${old},${next}`)
      expect(await keys('activate')).toMatchObject({
        code: 0,
        stdout: expect.stringContaining(`Der Schlüssel ${keyId(next)} gilt.`),
      })
      await expect
        .poll(async () => (await keys()).stdout, { timeout: 60_000, interval: 1_000 })
        .toContain('keys retire')
      expect(await keys('retire')).toMatchObject({ code: 0 })
      expect((await keys()).stdout).toContain(`früher    ${keyId(old)}`)
      expect(readdirSync(files.folder).toSorted()).toEqual([
        'inside-private.pem',
        'inside-public.pem',
        `inside-until-${keyId(old)}-public.pem`,
      ])

      // Then the folder is lost.
      await house.endAll()
      rmSync(files.folder, { recursive: true })
      const lost = await runCommand(['serve', ...anyPorts], house.environment)
      expect(lost).toMatchObject({ code: 1, stderr: expect.stringContaining('keys begin-anew') })
      expect(existsSync(files.folder)).toBe(false)
      const begun = await keys('begin-anew')
      const setting = `COLLECTOR_TRUSTED_KEY=${files.read('current')?.publicKey ?? ''},${next}`
      expect(begun).toMatchObject({ code: 0, stdout: expect.stringContaining(setting) })
      expect(await keys('begin-anew')).toMatchObject({ code: 1 })
      expect((await keys()).stdout).toContain(setting)
    },
  )
}

async function openProcesses(data: string, staffSettings: Readonly<Record<string, string>>) {
  const running: Running[] = []
  const ports = await Promise.all(Array.from({ length: 4 }, freePort))
  const [collector, collectorInternal, admission, admissionInternal] = ports.map(String)
  const address = (port = '') => `http://127.0.0.1:${port}`
  const environment = { MEINUNGSBILD_DATA: data, ...staffSettings }
  const settings = {
    ...environment,
    STAFF_DATA: join(data, 'staff'),
    STAFF_PORT: '0',
    COLLECTOR_DATA: join(data, 'collector'),
    COLLECTOR_PORT: collector ?? '',
    COLLECTOR_INTERNAL_PORT: collectorInternal ?? '',
    COLLECTOR_PUBLIC_URL: address(collector),
    COLLECTOR_INTERNAL_URL: address(collectorInternal),
    ADMISSION_DATA: join(data, 'admission'),
    ADMISSION_PORT: admission ?? '',
    ADMISSION_INTERNAL_PORT: admissionInternal ?? '',
    ADMISSION_PUBLIC_URL: address(admission),
    ADMISSION_INTERNAL_URL: address(admissionInternal),
  }

  async function start(name: string, trusted = ''): Promise<void> {
    const trust = { COLLECTOR_TRUSTED_KEY: trusted, ADMISSION_TRUSTED_KEY: trusted }
    const command = startCommand(['serve', name], { ...settings, ...trust })
    running.push(command)
    await command.says(/^http:/m)
  }

  return {
    files: keyFiles(join(data, 'staff', 'keys')),
    environment,
    keys: (...args: readonly string[]) => runCommand(['keys', ...args], environment),
    /** What `doctor` does not find good about the keys. */
    async doctor(trusted: string) {
      const given = { ...environment, COLLECTOR_TRUSTED_KEY: trusted }
      const { stdout } = await runCommand(['doctor', '--json'], given)
      const findings: readonly Record<'area' | 'state' | 'sentence', string>[] = JSON.parse(stdout)
      return findings
        .filter(({ area, state }) => area === 'keys' && state !== 'good')
        .map(({ sentence }) => sentence)
    },
    staff: () => start('staff'),
    /** Both outer machines, believing these keys. */
    outside: (trusted: string) =>
      Promise.all([start('collector', trusted), start('admission', trusted)]),
    async endAll(): Promise<void> {
      for (const command of running) command.kill('SIGTERM')
      await Promise.all(running.map(({ ended }) => ended))
    },
  }
}
