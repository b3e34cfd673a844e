import { demoAccounts } from '@meinungsbild/cli'
import type { RunningHouse } from '../harness/running-house.ts'
import { signIn, type Colleague } from './office.ts'

export type Login =
  | 'leitung'
  | 'vertretung'
  | 'presse'
  | 'presse2'
  | 'gruen'
  | 'jugend'
  | 'datenschutz'
  | 'statistik'

/** Where the procedure is gone through: the house, its people, the one initiative. */
export type Stage = {
  readonly house: RunningHouse
  /** Path of a page of the initiative. */
  at(path: string): string
  /** Somebody, signed in when they are first needed. */
  as(login: Login): Promise<Colleague>
}

/** The people of the demonstration, each at a browser of their own. */
export function openOffice(house: RunningHouse) {
  const signedIn = new Map<Login, Colleague>()
  return {
    async as(login: Login): Promise<Colleague> {
      const known = signedIn.get(login)
      if (known) return known
      const colleague = await signIn(house, login)
      signedIn.set(login, colleague)
      return colleague
    },
    async leave(): Promise<void> {
      for (const colleague of signedIn.values()) await colleague.leave()
    },
  }
}

/** An ISO date that lies `days` after today. */
export function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}

export const unitOf = (login: Login): string =>
  demoAccounts.find((account) => account.login === login)?.unit ?? ''
