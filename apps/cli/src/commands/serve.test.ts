import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, words } from '../browser/browser.ts'
import { demoAccounts, demoPassword } from '../demo/accounts.ts'
import { signIn } from '../demo/actor.ts'
import { runCommand, startCommand, type Ended } from '../demo/testing/run-command.ts'
import {
  anyPorts,
  canSeeProcesses,
  openWorkplace,
  processesOver,
} from '../demo/testing/workplace.ts'

const workplace = openWorkplace()
const data = join(workplace, 'data')
const database = join(data, 'staff', 'staff.sqlite')
const environment = { MEINUNGSBILD_DATA: data }

const serve = (...args: readonly string[]) =>
  startCommand(['serve', ...anyPorts, ...args], environment)
const verify = (...args: readonly string[]) => runCommand(['verify', ...args], environment)

/** The addresses that `serve` prints: for citizens, with a code, for the staff. */
function addresses(stdout: string): readonly string[] {
  return ['Bürgerinnen und Bürger', 'Einlass mit Zugangscode', 'Verwaltung'].map(
    (name) => new RegExp(`${name} +(http://127\\.0\\.0\\.1:\\d+)\n`).exec(stdout)?.[1] ?? name,
  )
}

function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    async (response) => {
      await response.body?.cancel()
      return true
    },
    () => false,
  )
}

async function whoAnswers(all: readonly string[]): Promise<readonly string[]> {
  const open = await Promise.all(all.map(answers))
  return all.filter((_, index) => open[index])
}

/** The initiatives that the press office sees. */
async function initiatives(staffUrl: string): Promise<readonly string[]> {
  const actor = await signIn(staffUrl, 'presse')
  const page = await actor.open('/vorhaben')
  const links = page.document
    .querySelectorAll('main a[href^="/vorhaben/"]')
    .filter((link) => link.getAttribute('href') !== '/vorhaben/neu')
  return [...new Set(links.map((link) => link.text.trim()))].toSorted()
}

describe('an installation', { timeout: 120_000 }, () => {
  let first: {
    readonly urls: readonly string[]
    readonly processes: number
    readonly initiatives: readonly string[]
    readonly refused: readonly Ended[]
    readonly ended: Ended
    readonly left: readonly string[]
    readonly processesLeft: readonly number[]
  }
  let proof: Ended

  beforeAll(async () => {
    const running = serve()
    await running.says(/Die Vorführung ist geladen\./)
    const urls = addresses(running.stdout())
    const processes = processesOver(data).length
    const titles = await initiatives(urls[2] ?? '')
    const refused = await Promise.all([
      serve().ended,
      runCommand(['account', 'eva', '--name', 'Eva'], environment, 'lang genug für alle'),
    ])
    running.kill('SIGTERM')
    const ended = await running.ended
    const [left, processesLeft] = [await whoAnswers(urls), processesOver(data)]
    first = { urls, processes, initiatives: titles, refused, ended, left, processesLeft }
    proof = await verify()
  }, 120_000)

  test('says its addresses and accounts and loads the demonstration at the first start', () => {
    const { stdout } = first.ended
    expect(first.urls.every((url) => url.startsWith('http://'))).toBe(true)
    expect(new Set(first.urls).size).toBe(3)
    expect(stdout).toContain(demoPassword)
    for (const { login, name } of demoAccounts) {
      expect(stdout).toMatch(new RegExp(`^ +${login} +${name},`, 'm'))
    }
    expect(first.initiatives).toEqual([
      'Was gefällt Ihnen an unserer Stadt?',
      'Wie sicher fühlen Sie sich abends in der Innenstadt?',
      'Wie war Ihr Besuch im Kundenzentrum?',
    ])
  })

  test('ends with all its processes when it is told to', () => {
    const { code, signal, stderr } = first.ended
    expect({ code, signal, stderr }).toEqual({ code: 0, signal: null, stderr: '' })
    expect(first.left).toEqual([])
    // The fifth sets the papers of the open data.
    expect(first.processes).toBe(canSeeProcesses ? 5 : 0)
    expect(first.processesLeft).toEqual([])
  })

  test('is used by one process at a time', () => {
    for (const { code, stdout, stderr } of first.refused) {
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
      expect(stderr).toMatch(/^Die Datenbank .* ist schon in Gebrauch\..*\n$/)
    }
  })

  test('keeps everything at a second start, and an account that was added can sign in', async () => {
    const added = await runCommand(
      ['account', 'eva', '--name', 'Eva Lang', '--roles', 'pressOffice'],
      environment,
      'vier Worte ohne Sinn\n',
    )
    expect(added).toMatchObject({ code: 0, stdout: 'Das Konto „eva“ ist angelegt.\n' })

    const running = serve()
    await running.says(/Konten der Vorführung[^]*statistik/)
    const urls = addresses(running.stdout())
    expect(await initiatives(urls[2] ?? '')).toEqual(first.initiatives)
    expect(await verify()).toEqual(proof)

    const browser = openBrowser()
    const door = await browser.open(`${urls[2]}/anmelden`)
    const wrong = await browser.send(door, '/anmelden', { login: 'eva', password: demoPassword })
    expect(wrong.url.pathname).toBe('/anmelden')
    const password = 'vier Worte ohne Sinn'
    const inside = await browser.send(door, '/anmelden', { login: 'eva', password })
    expect([inside.status, inside.url.pathname === '/anmelden']).toEqual([200, false])
    expect(words(await browser.open(`${urls[2]}/vorhaben`))).toContain('Vorhaben')

    running.kill('SIGKILL')
    const { signal, stdout } = await running.ended
    expect(signal).toBe('SIGKILL')
    expect(stdout).not.toContain('Vorführung wird geladen')
    // The surfaces notice by themselves that their parent is gone.
    await expect.poll(() => whoAnswers(urls), { timeout: 20_000 }).toEqual([])
    await expect.poll(() => processesOver(data), { timeout: 20_000 }).toEqual([])
    expect(await verify()).toEqual(proof)
  })

  describe('is proved by verify', () => {
    /** A copy of the database file that a test may spoil. */
    function copy(name: string): string {
      const folder = join(workplace, name)
      mkdirSync(folder)
      copyFileSync(database, join(folder, 'staff.sqlite'))
      return join(folder, 'staff.sqlite')
    }
    const headOf = ({ stdout }: Ended) => /^Stand (\d+:[0-9a-f]{64})$/m.exec(stdout)?.[1] ?? ''

    test('the played procedure is whole', () => {
      const reader = new DatabaseSync(database, { readOnly: true })
      const entries = reader.prepare('select number from dossier_entries').all().length
      const dossiers = reader.prepare('select distinct initiative from dossier_entries').all()
      reader.close()
      expect(proof).toMatchObject({ code: 0, stderr: '' })
      expect(proof.stdout).toContain(`Geprüft: ${entries} Einträge in ${dossiers.length} Akten, `)
      expect(entries).toBeGreaterThan(60)
      expect(proof.stdout).toContain('Die Kette ist unversehrt.\n')
      expect(headOf(proof)).toMatch(new RegExp(`^${entries}:`))
    })

    test('one byte of one entry that is changed in the file is found', async () => {
      const file = copy('flipped')
      const bytes = readFileSync(file)
      const { initiative, number, place } = onePayload(file, bytes)
      bytes.writeUInt8(bytes.readUInt8(place) ^ 1, place)
      writeFileSync(file, bytes)
      const { code, stdout } = await verify(file)
      expect(code).toBe(1)
      // What follows from it, as for the signed head, may be said as well.
      expect(stdout.split('\n').filter((line) => line.startsWith('FEHLER'))).toContain(
        `FEHLER  Akte ${initiative}, Eintrag ${number}: Der Inhalt wurde verändert.`,
      )
      expect(stdout).not.toContain('unversehrt')
    })

    test('a cut end is found by whoever noted the head, and only then', async () => {
      const file = copy('cut')
      const head = headOf(proof)
      expect(await verify(file, '--head', head)).toMatchObject({ code: 0, stderr: '' })
      const writer = new DatabaseSync(file)
      writer.exec(`
        drop trigger dossier_entries_never_go;
        drop trigger dossier_journal_never_shrinks;
        delete from dossier_entries where (initiative, number) in
          (select initiative, number from dossier_journal order by position desc limit 1);
        delete from dossier_journal where position = (select max(position) from dossier_journal);
      `)
      writer.close()
      expect(await verify(file)).toMatchObject({ code: 0, stderr: '' })
      const noted = await verify(file, '--head', head)
      expect(noted.code).toBe(1)
      expect(noted.stdout).toContain(
        `FEHLER  Journal, Zeile ${head.split(':')[0]}: Der notierte Stand ist nicht mehr im Journal.`,
      )
    })

    test.each([
      ['a head that is none', ['--head', '12'], /^Der notierte Stand hat die Form/],
      ['a file that is not there', [join(workplace, 'none.sqlite')], /lässt sich nicht prüfen/],
      ['an unknown option', ['--haed', '1:2'], /--haed.*meinungsbild help/],
    ])('%s is refused with one line', async (_, args, message) => {
      const { code, stdout, stderr } = await verify(...args)
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
      expect(stderr).toMatch(message)
      expect(stderr.trimEnd()).not.toContain('\n')
    })
  })
})

/** An entry from the middle whose payload stands in one piece, and once, in the file; `place` lies within its values. */
function onePayload(file: string, bytes: Buffer) {
  const reader = new DatabaseSync(file, { readOnly: true })
  const rows = reader.prepare('select initiative, number, payload from dossier_entries').all()
  reader.close()
  for (const { initiative, number, payload } of rows.slice(rows.length / 2)) {
    const text = Buffer.from(String(payload))
    const start = bytes.indexOf(text)
    if (text.length < 40 || start === -1 || bytes.indexOf(text, start + 1) !== -1) continue
    return {
      initiative: String(initiative),
      number: Number(number),
      place: start + text.length - 4,
    }
  }
  throw new Error('No payload was found in the file.')
}
