import type { House } from '../house/house.ts'
import { demoAccounts } from './accounts.ts'
import { signIn, type Actor } from './actor.ts'
import type { Material } from './material.ts'

export type Login =
  | 'leitung'
  | 'vertretung'
  | 'presse'
  | 'presse2'
  | 'gruen'
  | 'jugend'
  | 'datenschutz'
  | 'statistik'

/** Where a procedure is played: the running house, its people, one initiative. */
export type Stage = {
  readonly house: House
  readonly material: Material
  /** Everybody, signed in. */
  readonly cast: Readonly<Record<Login, Actor>>
  /** Path of a page of the initiative: `/vorhaben/ID/…`. */
  at(path: string): string
  /** One line per step, as it has been done. */
  say(step: string, what: string): void
}

/** Signs everybody in. */
export async function openCast(house: House): Promise<Stage['cast']> {
  const actors = await Promise.all(
    demoAccounts.map(async ({ login }) => [login, await signIn(house.staffUrl, login)] as const),
  )
  const byLogin = new Map<string, Actor>(actors)
  const actor = (login: Login): Actor => {
    const found = byLogin.get(login)
    if (!found) throw new Error(`The demonstration has no ${login}.`)
    return found
  }
  return {
    leitung: actor('leitung'),
    vertretung: actor('vertretung'),
    presse: actor('presse'),
    presse2: actor('presse2'),
    gruen: actor('gruen'),
    jugend: actor('jugend'),
    datenschutz: actor('datenschutz'),
    statistik: actor('statistik'),
  }
}
