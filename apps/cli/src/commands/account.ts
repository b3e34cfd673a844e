import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { roles } from '@meinungsbild/procedure'
import { commandLine, openStorage, passwordFlaw, shortestPassword } from '@meinungsbild/storage'
import { makeDataFolders } from '../house/data-folders.ts'
import { staffDatabase } from '../house/staff-database.ts'
import { dataFolder } from './data-folder.ts'
import { refuse } from './refuse.ts'
import { resetAccount } from './reset-account.ts'

/**
 * Adds an account to the data folder; the password is read from standard input so that no history keeps it. With `--reset`
 * it prints a link by which the account's person chooses a new password: the way in where no administrator can help.
 */
export async function account(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      name: { type: 'string', default: '' },
      office: { type: 'string', default: '' },
      unit: { type: 'string', default: '' },
      roles: { type: 'string', default: '' },
      deputy: { type: 'boolean', default: false },
      administrator: { type: 'boolean', default: false },
      reset: { type: 'boolean', default: false },
      url: { type: 'string', default: 'http://127.0.0.1:8090' },
    },
    allowPositionals: true,
  })
  const [login, ...more] = positionals
  if (values.reset) return resetAccount(login, more, values.url)
  const given = values.roles.split(',').filter((role) => role !== '')
  const unknown = given.find((role) => !roles.some((each) => each === role))
  if (login === undefined || more.length > 0 || values.name === '')
    return refuse('Bitte geben Sie genau einen LOGIN und --name an.')
  if (unknown !== undefined)
    return refuse(`Die Rolle „${unknown}“ gibt es nicht. Es gibt: ${roles.join(', ')}.`)
  const password = (await text(process.stdin)).replace(/\r?\n$/, '')
  const flaw = passwordFlaw(password, { login, name: values.name })
  if (flaw === 'tooShort')
    return refuse(
      `Das Kennwort (Standardeingabe) muss mindestens ${shortestPassword} Zeichen haben.`,
    )
  if (flaw !== undefined)
    return refuse('Das Kennwort (Standardeingabe) ist zu lang oder zu leicht zu erraten.')

  const data = dataFolder()
  const made = makeDataFolders(data)
  if (!made.ok) return refuse(made.sentence)
  const opened = await openStorage(staffDatabase(data))
  if (!opened.ok) return refuse(opened.refusal.sentence.de)
  const { storage } = opened
  const { name, office, unit, deputy, administrator } = values
  const created = await storage.accounts.create(
    { id: login, login, name, office, unit, roles: given, deputy, administrator, language: 'de' },
    password,
  )
  if (created.ok) {
    const at = new Date().toISOString()
    await storage.accountLog.note({
      by: commandLine,
      at,
      account: login,
      kind: 'made',
      changes: [],
    })
  }
  await storage.close()
  if (!created.ok) return refuse(`Das Konto „${login}“ gibt es schon.`)
  process.stdout.write(`Das Konto „${login}“ ist angelegt.\n`)
  return 0
}
