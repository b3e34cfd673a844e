import { randomBytes } from 'node:crypto'
import { routes as admissionRoutes } from '@meinungsbild/admission'
import { routes as collectorRoutes } from '@meinungsbild/collector'
import { buyBlindly } from '@meinungsbild/secrecy/testing/buy-blindly.ts'
import { origins } from './machines.ts'
import { textQuestion } from './survey.ts'
import type { OpenField } from './open-field.ts'

/** The way through the door: blindly by the browser's script, or plainly by a form without one. */
export type Way = 'blind' | 'plain'

const form = 'application/x-www-form-urlencoded'
const json = 'application/json'

/** Enters a code and gives the token that came out of it. */
export async function enterCode(
  field: OpenField,
  way: Way,
  { address, code }: { address: string; code: string },
): Promise<string> {
  const token = await (way === 'plain' ? plainToken : blindToken)(field, address, code)
  // The browser goes on to the first page with it.
  const begin = { go: 'start', token, language: 'de' }
  const { status } = await post(field, address, begin, origins.admission)
  if (status !== 200) throw new Error(`A token was refused: ${status}`)
  return token
}

/** Sends answers under the id `id`; gives the status of the reply. */
export async function sendAnswers(
  field: OpenField,
  { address, token, text, id }: { address: string; token: string; text: string; id: string },
): Promise<number> {
  const carried = new URLSearchParams({ [textQuestion]: text }).toString()
  const sent = { page: 'check', go: 'send', carried, token, id, language: 'de' }
  return (await post(field, address, sent, origins.collector)).status
}

export function newId(): string {
  return randomBytes(16).toString('base64url')
}

function post(
  { machines, slug }: OpenField,
  address: string,
  fields: Readonly<Record<string, string>>,
  origin: string,
): Promise<Response> {
  const body = new URLSearchParams(fields).toString()
  const path = collectorRoutes.questions.href(slug)
  return machines.ask('collector', path, { address, body, type: form, origin })
}

async function plainToken({ machines, slug }: OpenField, address: string, code: string) {
  const body = new URLSearchParams({ code, language: 'de' }).toString()
  const asked = { address, body, type: form, origin: origins.admission }
  const path = admissionRoutes.entry.href(slug)
  const page = await (await machines.ask('admission', path, asked)).text()
  const token = / name="token" value="([^"]*)"/.exec(page)?.[1]
  if (token === undefined) throw new Error('The door gave no token.')
  return token
}

async function blindToken({ machines, slug, keys }: OpenField, address: string, code: string) {
  const ask = async (fields: object): Promise<Readonly<Record<string, unknown>>> => {
    const body = JSON.stringify({ code, language: 'de', ...fields })
    const asked = { address, body, type: json, origin: origins.admission }
    const answer = await machines.ask('admission', admissionRoutes.signature.href(slug), asked)
    if (answer.status !== 200) throw new Error(`A code was refused: ${answer.status}`)
    return Object(await answer.json())
  }
  const stratum = String((await ask({}))['stratum'])
  const key = { stratum, key: keys.get(stratum) ?? '' }
  return buyBlindly(key, async (blinded) => String((await ask({ blinded }))['signature']))
}
