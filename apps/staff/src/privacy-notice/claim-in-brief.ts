import { anonymityWords, defineTexts, textsFor } from '@meinungsbild/design'
import type { AnonymityClaim } from '@meinungsbild/secrecy'
import type { Survey } from '@meinungsbild/storage'
import type { StaffDeps } from '../staff-deps.ts'

const texts = defineTexts({
  de: { why: (address: string) => `Warum das so ist und wo die Grenzen liegen: ${address}` },
  en: { why: (address: string) => `Why this is so, and where its limits are: ${address}` },
})

/** Where all reasons of the claim stand for citizens. */
export function privacyPage(
  { collector }: Pick<StaffDeps, 'collector'>,
  { slug }: Pick<Survey, 'slug'>,
): string {
  return new URL(`/befragung/${slug}/datenschutz`, collector.publicUrl).href
}

/** The claim in two sentences for a letter or an e-mail; all its reasons stand at `address`. */
export function claimInBrief({ level }: AnonymityClaim, address: string, language: string): string {
  return `${anonymityWords(level, language)} ${textsFor(texts, language).why(address)}`
}
