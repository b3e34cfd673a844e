import { setTimeout as pause } from 'node:timers/promises'
import { demoPassword } from '@meinungsbild/cli'
import { routes } from '@meinungsbild/staff/routes'
import type { Field } from '../field/lead-to-field.ts'
import { ask } from './ask.ts'
import type { Ledger } from './ledger.ts'

const rest = 150
const redirected = 303

/** The press officer at the keyboard: a session that lasts as long as the house allows, whatever becomes of its processes. */
export type PressOfficer = {
  /** Notes things in the field log, one after the other. */
  note(field: Field, ledger: Ledger, signal: AbortSignal): Promise<void>
  /** Fetches the answers; true if the house says that it has all of them. */
  fetch(field: Field): Promise<boolean>
  /** Begins the invitation by e-mail, or goes on with it. */
  mail(field: Field): Promise<void>
}

export async function seatPressOfficer(staffUrl: string): Promise<PressOfficer> {
  const address = (path: string) => new URL(path, staffUrl).href
  const credentials = { login: 'presse', password: demoPassword }
  const entered = await ask(address(routes.signIn.href()), credentials)
  const [cookie = ''] = entered?.headers.getSetCookie()[0]?.split(';') ?? []
  if (cookie === '') throw new Error(`The press officer cannot sign in: ${entered?.status}`)
  const home = await fetch(address(routes.account.href()), { headers: { cookie } })
  const csrf = /name="csrf" value="([^"]*)"/.exec(await home.text())?.[1] ?? ''

  async function act(
    path: string,
    fields: Readonly<Record<string, string>> = {},
  ): Promise<boolean> {
    const answered = await ask(address(path), { csrf, ...fields }, { cookie })
    return answered?.status === redirected
  }

  return {
    async note({ initiative: id }, ledger, signal) {
      while (!signal.aborted) {
        const text = `Vermerk ${ledger.tried.size + 1}`
        ledger.tried.add(text)
        if (await act(routes.fieldNotes.href({ id }), { text })) ledger.acknowledged.add(text)
        await pause(rest)
      }
    },
    fetch: ({ initiative: id }) => act(routes.fieldPull.href({ id })),
    async mail({ initiative: id }) {
      await act(routes.mailSeries.href({ id, series: '1' }), { act: 'start' })
    },
  }
}
