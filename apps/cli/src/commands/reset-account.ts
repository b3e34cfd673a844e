import { existsSync } from 'node:fs'
import { routes } from '@meinungsbild/staff/routes'
import { commandLine, hasSecondFactor, linkDays, openStorage } from '@meinungsbild/storage'
import { staffDatabase } from '../house/staff-database.ts'
import { dataFolder } from './data-folder.ts'
import { refuse } from './refuse.ts'

/**
 * Prints a link by which the person of an account chooses a new password. An account that was deactivated counts again, its second
 * factors go, and its password counts also where only the identity provider does otherwise.
 */
export async function resetAccount(
  login: string | undefined,
  more: readonly string[],
  url: string,
): Promise<number> {
  if (login === undefined || more.length > 0)
    return refuse('Bitte geben Sie genau einen LOGIN und --reset an.')
  if (!URL.canParse(url)) return refuse(`„${url}“ ist keine Adresse (--url).`)
  const place = staffDatabase(dataFolder())
  if ('file' in place && !existsSync(place.file))
    return refuse(`In ${place.file} liegt keine Datenbank der Verwaltung.`)
  const opened = await openStorage(place)
  if (!opened.ok) return refuse(opened.refusal.sentence.de)
  const { accounts, accountAdministration, accountLinks, secondFactors, settings, close } =
    opened.storage
  const wanted = login.normalize('NFC').trim().toLowerCase()
  const account = (await accounts.list()).find((each) => each.login === wanted)
  const act = { by: commandLine, at: new Date().toISOString() }
  const hadFactors = account !== undefined && hasSecondFactor(await secondFactors.of(account.id))
  const { onlyProvider } = await settings.signIn()
  if (account) {
    await accountAdministration.reactivate(account.id, act)
    await secondFactors.removeAll(account.id, act)
    if (onlyProvider) await accountAdministration.setEmergency(account.id, true, act)
  }
  const link = account && (await accountLinks.make(account.id, act))
  await close()
  if (link === undefined) return refuse(`Das Konto „${login}“ gibt es nicht.`)
  const days = linkDays.reset === 1 ? 'einen Tag' : `${linkDays.reset} Tage`
  process.stdout.write(
    `${new URL(routes.passwordLink.href(link), url).href}\n` +
      `Mit diesem Link wählt „${account?.name}“ ein neues Passwort. Er gilt ${days} und nur einmal.\n` +
      (hadFactors ? 'Ihre zweiten Faktoren sind entfernt.\n' : '') +
      (onlyProvider
        ? 'Notzugang: Ihr Passwort gilt, obwohl sonst nur der Anmeldedienst gilt, bis jemand das unter „Konten“ beendet.\n'
        : ''),
  )
  return 0
}
