import { demoPassword } from '@meinungsbild/cli'
import { routes } from '@meinungsbild/staff/routes'
import type { Field } from '../field/lead-to-field.ts'
import { ask, type Answered } from './ask.ts'

/** The press officer at the keyboard: a session that lasts as long as the house allows, whatever becomes of its processes. */
export type PressOfficer = {
  /** Notes something in the field log. */
  note(field: Field, text: string): Promise<Answered | undefined>
  /** Fetches the answers; done once the house has all of them. */
  fetch(field: Field): Promise<Answered | undefined>
  /** Begins the invitation by e-mail, or goes on with it. */
  mail(field: Field): Promise<Answered | undefined>
}

/** Whether the house has done what a form asked for: it leads to another page. */
export const isDone = (answered: Answered | undefined) => answered?.status === 303

export async function seatPressOfficer(staffUrl: string): Promise<PressOfficer> {
  const address = (path: string) => new URL(path, staffUrl).href
  const credentials = { login: 'presse', password: demoPassword }
  const entered = await ask(address(routes.signIn.href()), credentials)
  const [cookie = ''] = entered?.headers.getSetCookie()[0]?.split(';') ?? []
  if (cookie === '') throw new Error(`The press officer cannot sign in: ${entered?.status}`)
  const account = await fetch(address(routes.account.href()), { headers: { cookie } })
  const csrf = /name="csrf" value="([^"]*)"/.exec(await account.text())?.[1] ?? ''
  const send = (path: string, fields: Readonly<Record<string, string>> = {}) =>
    ask(address(path), { csrf, ...fields }, { cookie })
  return {
    note: ({ initiative: id }, text) => send(routes.fieldNotes.href({ id }), { text }),
    fetch: ({ initiative: id }) => send(routes.fieldPull.href({ id })),
    mail: ({ initiative: id }) =>
      send(routes.mailSeries.href({ id, series: '1' }), { act: 'start' }),
  }
}
