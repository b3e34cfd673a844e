import type { BallotBoxChoice } from '@meinungsbild/procedure'
import { keyMark, sealAnswer } from '@meinungsbild/secrecy'

/** The outcome of a key ceremony as the form sends it; `undefined` if it names no key that seals, or no shares. */
export async function readCeremony(form: URLSearchParams): Promise<BallotBoxChoice | undefined> {
  const publicKey = form.get('public-key') ?? ''
  if (!(await seals(publicKey))) return undefined
  const keepers = ['1', '2', '3'].map((number) => ({
    name: (form.get(`keeper-${number}`) ?? '').trim(),
    shareHash: form.get(`share-hash-${number}`) ?? '',
  }))
  if (!keepers.every(({ shareHash }) => /^[0-9a-f]{64}$/.test(shareHash))) return undefined
  return { kind: 'sealed', publicKey, mark: keyMark(publicKey), keepers }
}

/** Whether answers can be sealed for a key at all: a ballot box that takes nothing would be found out in the field only. */
async function seals(publicKey: string): Promise<boolean> {
  const place = { surveyId: 'trial', questionnaireHash: 'trial', submissionId: 'trial' }
  try {
    await sealAnswer({ ...place, publicKey, plaintext: new Uint8Array() })
    return true
  } catch {
    return false
  }
}
