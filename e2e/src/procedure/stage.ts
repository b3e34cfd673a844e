import { demoAccounts } from '@meinungsbild/cli'
import { keys } from '../harness/hands.ts'
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

/** The people of the demonstration, each at a browser of their own and without a mouse. */
export function openOffice(house: RunningHouse) {
  const signedIn = new Map<Login, Colleague>()
  return {
    async as(login: Login): Promise<Colleague> {
      const known = signedIn.get(login)
      if (known) return known
      const colleague = await signIn(house, login, {}, keys)
      signedIn.set(login, colleague)
      return colleague
    },
    async leave(): Promise<void> {
      for (const colleague of signedIn.values()) await colleague.leave()
    },
  }
}

export const unitOf = (login: Login): string =>
  demoAccounts.find((account) => account.login === login)?.unit ?? ''
