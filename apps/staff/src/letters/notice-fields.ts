import type { UiLanguage } from '@meinungsbild/design'
import type { ProtectionFacts } from '../data-protection/facts/protection-facts.ts'
import { fullNotice, type NoticePart } from '../data-protection/notices/notice-texts.ts'

/** The parts of the notice by Art. 13 and 14 DSGVO that a letter must have, by the field that is filled with them. */
const partsOf = {
  verantwortlich: ['controller'],
  datenschutzbeauftragte: ['officer'],
  zweck: ['purpose'],
  rechtsgrundlage: ['basis'],
  herkunft: ['source'],
  empfänger: ['recipients', 'thirdCountry'],
  fristen: ['retention'],
  rechte: ['rights'],
  aufsicht: ['authority'],
} as const satisfies Readonly<Record<string, readonly NoticePart['id'][]>>

type NoticeField = keyof typeof partsOf

export const noticeFieldNames = Object.keys(partsOf) as readonly NoticeField[]

/** What each of them says, from what is set when the letter is printed. */
export function noticeFields(
  facts: ProtectionFacts,
  language: UiLanguage,
): Readonly<Record<string, string>> {
  const parts = fullNotice(facts, true)
  const said = (ids: readonly NoticePart['id'][]) => {
    const lines = parts.filter(({ id }) => ids.includes(id)).flatMap((part) => part.lines)
    // What several parts say is said once.
    const words = new Set(lines.map((line) => line[language]))
    return [...words].join(ids.includes('controller') ? ', ' : ' ')
  }
  return Object.fromEntries(noticeFieldNames.map((name) => [name, said(partsOf[name])]))
}
