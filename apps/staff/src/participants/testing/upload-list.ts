import { csrfField } from '../../requests/csrf-field.ts'
import type { EmployeeLogin } from '../../testing/employees.ts'
import { origin, type House } from '../../testing/open-house.ts'
import { place } from '../../testing/survey-initiative.ts'
import { filledIn, formIn } from '../../questionnaire/testing/form-in.ts'
import type { Person } from '../../testing/person.ts'

export const samplePath = `${place}/teilnehmende/stichprobe`
export const listPath = `${place}/teilnehmende/liste`

/** What a browser sends from the first step: an extract with its legal basis. */
export async function uploadList(
  house: House,
  login: EmployeeLogin,
  file: string | Uint8Array<ArrayBuffer> | undefined,
  changes: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const at = house.clock.now.toISOString()
  const { token } = await house.storage.sessions.start(`a-${login}`, at)
  const body = new FormData()
  const fields = { legalBasis: 'bmg-46', reference: '33-2/2026 vom 4.11.2026', tun: 'upload' }
  const csrf = (await house.storage.sessions.find(token, at))?.csrfToken ?? ''
  for (const [name, value] of Object.entries({ [csrfField]: csrf, ...fields, ...changes }))
    body.set(name, value)
  if (file !== undefined) body.set('file', new File([file], 'auszug.csv'))
  const headers = { origin, cookie: `sitzung=${token}` }
  return house.app.request(`${origin}${samplePath}`, { method: 'POST', body, headers })
}

/** Sends the second step as it is proposed, with some fields changed. */
export async function settleColumns(
  person: Person,
  changes: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const page = await person.page(`${samplePath}/spalten`)
  return person.post(`${samplePath}/spalten`, filledIn(formIn(page, 'spalten'), changes))
}

/** Sends the third step as it is proposed, with some fields changed. */
export async function draw(
  person: Person,
  changes: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const page = await person.page(`${samplePath}/ziehung`)
  const form = filledIn(formIn(page, 'ziehen'), { tun: 'draw', ...changes })
  return person.post(`${samplePath}/ziehung`, form)
}
