import type { Attachment } from '../attachment.ts'
import type { Bilingual } from '../bilingual.ts'
import type { OpinionVerdict } from '../command.ts'
import type { PlainVersion, State } from '../state.ts'

/**
 * What is settled about the data protection of an initiative, each part in versions of its own: legal basis
 * (Rechtsgrundlage) and the statute behind it (Satzung), why each question is needed and which asks for special categories
 * (Art. 9 DSGVO), processors (Auftragsverarbeiter), the impact assessment (Datenschutz-Folgenabschätzung) with the threshold
 * analysis before it, and the officer's opinion on all of it.
 */
export const dataProtectionParts = [
  'legalBasis',
  'statute',
  'questions',
  'processors',
  'assessment',
  'opinion',
] as const

export type DataProtectionPart = (typeof dataProtectionParts)[number]

export type DataProtectionVersion = PlainVersion & {
  /** Of the statute: the file, whose bytes lie under the version's hash. */
  readonly attachment?: Attachment
}

/** What the officer says; advice, never an approval. */
export type DataProtectionOpinion = {
  readonly verdict: OpinionVerdict
  readonly text: string
  readonly conditions: readonly string[]
}

/** The document that the officer's opinions before the field release are on. */
export const dataProtectionSubject = {
  id: 'dataProtection',
  title: { de: 'Datenschutz des Vorhabens', en: 'Data protection of the initiative' },
} as const

const titles: Readonly<Record<DataProtectionPart, Bilingual>> = {
  legalBasis: { de: 'Rechtsgrundlage', en: 'Legal basis' },
  statute: { de: 'Satzung', en: 'Statute' },
  questions: { de: 'Erforderlichkeit der Fragen', en: 'Necessity of the questions' },
  processors: { de: 'Auftragsverarbeiter', en: 'Processors' },
  assessment: {
    de: 'Schwellwertanalyse und Folgenabschätzung',
    en: 'Threshold analysis and impact assessment',
  },
  opinion: { de: 'Stellungnahme zum Datenschutz', en: 'Opinion on data protection' },
}

export function dataProtectionTitle(part: DataProtectionPart): Bilingual {
  return titles[part]
}

/** The newest version of a part. */
export function latestPart(
  { dataProtection }: Pick<State, 'dataProtection'>,
  part: DataProtectionPart,
): DataProtectionVersion | undefined {
  return dataProtection[part]?.at(-1)
}
