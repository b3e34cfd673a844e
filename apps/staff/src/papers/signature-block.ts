import type { Block } from '@meinungsbild/exchange'
import type { Signature } from '@meinungsbild/procedure'
import { textsFor, type UiLanguage } from '@meinungsbild/design'
import { germanDay } from '../dossier-timeline/german-day.ts'
import { officeWords } from '../people/signature-words.ts'
import { roleWords } from '../people/role-words.ts'
import { papersTexts } from './papers.texts.ts'

/** A signature on paper: the mark in words, "gez." and the name, office, day. Texts here are plain, not Markdown. */
export function signatureBlock(
  { by, at }: { readonly by: Signature; readonly at: string },
  mark: string,
  language: UiLanguage,
): Block {
  const { name, role, unit } = by
  // Whoever signs for the Leitung has that in the mark already.
  const office =
    by.for === undefined ? (unit ?? roleWords(role, language)) : officeWords(by, language)
  const signed = textsFor(papersTexts, language).signedBy(name)
  return { kind: 'signature', name: signed, office, mark, day: germanDay(at) }
}
