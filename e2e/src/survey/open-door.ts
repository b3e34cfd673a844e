import { createHmac, randomBytes } from 'node:crypto'
import type { AdmissionKey, AdmissionList, AdmissionMode } from '@meinungsbild/exchange'
import { hashAccessCode, newAccessCode } from '@meinungsbild/secrecy'
import type { RunningHouse } from '../harness/running-house.ts'
import { publishSurvey, type SurveyInField } from './survey-in-field.ts'

/** A survey with codes, and the codes that were sent by letter. */
export type SurveyWithCodes = SurveyInField & {
  readonly codes: readonly string[]
  /** A well-formed code that nobody was sent. */
  readonly strangersCode: string
  /** How many codes have opened the door. */
  used(): Promise<number>
  /** Of which strata the answers are that wait in the collector. */
  strata(): Promise<readonly string[]>
  /** Lets a code be used once more, as the statistics office does for a lost token. */
  reissue(code: string): Promise<void>
}

/** `strata`: the codes are dealt out to them in turn. */
export type DoorKind = { readonly mode?: AdmissionMode; readonly strata?: readonly string[] }

const hour = 60 * 60 * 1000

/** Hands the admission its list and the collector its survey, as the inside does at the field release. */
export async function openDoor(
  house: RunningHouse,
  slug: string,
  count: number,
  { mode = 'plain', strata = [''] }: DoorKind = {},
): Promise<SurveyWithCodes> {
  const { inside, admissionInternalUrl, admissionUrl, citizenUrl } = house
  const id = `survey-${slug}`
  const key = randomBytes(32)
  const newCode = () => newAccessCode(randomBytes(10))
  const codes = Array.from({ length: count }, newCode)
  const window = {
    opens: new Date(Date.now() - hour).toISOString(),
    closes: new Date(Date.now() + hour).toISOString(),
  }
  const list: AdmissionList = {
    format: 'meinungsbild/admission-list/2',
    surveyId: id,
    slug,
    title: { de: 'Der Wochenmarkt in Auental', en: 'The weekly market in Auental' },
    collectorUrl: citizenUrl,
    ...window,
    mode,
    strata: strata.map((stratum, index) => ({
      id: stratum,
      codeHashes: codes
        .filter((_, place) => place % strata.length === index)
        .map((code) => hashAccessCode(code, key, hmac))
        .sort(),
    })),
    codeHashKey: key.toString('base64url'),
  }
  const at = (path: string) => new URL(path, admissionInternalUrl)
  const { admissionKeys } = (await inside.call('PUT', at(`/lists/${id}`), inside.sign(list))) as {
    admissionKeys: readonly AdmissionKey[]
  }
  const survey = await publishSurvey(house, {
    id,
    slug,
    ...window,
    access: {
      kind: 'code',
      admissionUrl: `${admissionUrl}/zugang/${slug}`,
      mode,
      smallestStratum: Math.floor(count / strata.length),
      admissionKeys,
    },
  })
  return {
    ...survey,
    codes,
    strangersCode: newCode(),
    async strata() {
      const path = `/submissions?survey=${id}&limit=5000`
      const body = await inside.call('GET', new URL(path, house.collectorInternalUrl))
      return (body as { submissions: { stratum: string }[] }).submissions.map((one) => one.stratum)
    },
    async reissue(code) {
      const codeHash = hashAccessCode(code, key, hmac)
      await inside.call('POST', at(`/lists/${id}/reissue`), { codeHash })
    },
    async used() {
      const doors = await inside.call('GET', at(`/doors/${id}`))
      return (doors as { count: number }).count
    },
  }
}

function hmac(secret: Uint8Array, text: Uint8Array): Uint8Array {
  return createHmac('sha256', secret).update(text).digest()
}
