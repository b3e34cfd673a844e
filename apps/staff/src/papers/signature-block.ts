import type { Block } from '@meinungsbild/exchange'
import type { Signature } from '@meinungsbild/procedure'
import type { UiLanguage } from '@meinungsbild/design'
import { germanDay } from '../dossier-timeline/german-day.ts'
import { roleWords } from '../people/role-words.ts'

/** A signature on paper: the mark in words, name, office, day. Texts here are plain, not Markdown. */
export function signatureBlock(
  { by, at }: { readonly by: Signature; readonly at: string },
  mark: string,
  language: UiLanguage,
): Block {
  const { name, role, unit } = by
  const office = unit ?? roleWords(role, language)
  return { kind: 'signature', name, office, mark, day: germanDay(at) }
}
