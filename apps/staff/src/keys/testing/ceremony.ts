import { createHash, randomBytes } from 'node:crypto'
import {
  generateSealingKeys,
  shareInWords,
  splitKey,
  type KeyShare,
  type SealingKeys,
} from '@meinungsbild/secrecy'

/** What a key ceremony leaves: the keys, which exist in its browser only, and what stands on the three sheets. */
export type Ceremony = {
  readonly keys: SealingKeys
  readonly shares: readonly KeyShare[]
}

/** The ceremony without its browser, for tests of what the house does with the outcome. */
export async function ceremony(): Promise<Ceremony> {
  const keys = await generateSealingKeys()
  return { keys, shares: splitKey(keys, randomBytes(32)) }
}

/** What the form of a ceremony sends. */
export function fieldsOf({ keys, shares }: Ceremony): Readonly<Record<string, string>> {
  const hashes = shares.map((share) => createHash('sha256').update(wordsOf(share)).digest('hex'))
  return {
    box: 'sealed',
    confirmed: 'on',
    'public-key': keys.publicKey,
    'keeper-1': 'Anna <Statistik>',
    'keeper-2': 'Datenschutz',
    'keeper-3': 'Leitung',
    'share-hash-1': hashes[0] ?? '',
    'share-hash-2': hashes[1] ?? '',
    'share-hash-3': hashes[2] ?? '',
  }
}

/** A share as a keeper would type it. */
export function wordsOf(share: KeyShare | undefined): string {
  return share === undefined ? '' : shareInWords(share).join(' ')
}

/** The trial answer of a page, with what its seal is bound to. */
export function trialIn(page: string) {
  const read = (name: string) => new RegExp(`data-${name}="([^"]*)"`).exec(page)?.[1] ?? ''
  return {
    surveyId: read('survey-id'),
    questionnaireHash: read('questionnaire-hash'),
    submissionId: read('submission-id'),
    sealed: read('sealed'),
  }
}
