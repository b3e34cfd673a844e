import type { Json } from '@meinungsbild/exchange'
import { latestPart, type State } from '@meinungsbild/procedure'
import type { Text } from '@meinungsbild/questionnaire'
import { z } from 'zod'
import type { StaffDeps } from '../../staff-deps.ts'

/** On what people are asked (Rechtsgrundlage, Art. 6 Abs. 1 DSGVO). */
export type LegalBasis = PublicTask | Consent

/** Buchstabe e: a task in the public interest, given by a norm of the Bund or the Land, often with a statute (Satzung). */
type PublicTask = {
  readonly kind: 'publicTask'
  /** As it is quoted: "§ 4 HmbDSG", German and English. */
  readonly norm: Text
  readonly task: string
  /** Title and day of the statute; empty where there is none. */
  readonly statute: string
}

/** Buchstabe a. */
type Consent = {
  readonly kind: 'consent'
  /** How it is given and noted, and how it is withdrawn. */
  readonly how: string
}

const bilingual = z.object({ de: z.string(), en: z.string() })

const schema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('publicTask'),
    norm: bilingual,
    task: z.string(),
    statute: z.string(),
  }),
  z.object({ kind: z.literal('consent'), how: z.string() }),
])

/** The legal basis as it was last settled. */
export async function legalBasisOf(
  { storage }: Pick<StaffDeps, 'storage'>,
  state: State,
): Promise<LegalBasis | undefined> {
  const latest = latestPart(state, 'legalBasis')
  return latest && readLegalBasis(await storage.contents.read(latest.contentHash))
}

/** Nothing where something else lies under the hash. */
function readLegalBasis(content: Json | undefined): LegalBasis | undefined {
  const read = schema.safeParse(content)
  return read.success ? read.data : undefined
}

/** The sentence that citizens read in the privacy notice; the notice takes it from here and from nowhere else. */
export function legalBasisSentence(basis: LegalBasis): {
  readonly de: string
  readonly en: string
} {
  if (basis.kind === 'consent')
    return {
      de: 'Die Teilnahme ist freiwillig. Rechtsgrundlage ist Ihre Einwilligung (Artikel 6 Absatz 1 Buchstabe a DSGVO). Sie erteilen sie, indem Sie den Fragebogen absenden. Solange sich Ihre Antworten Ihnen zuordnen lassen, können Sie sie für die Zukunft widerrufen.',
      en: 'Taking part is voluntary. The legal basis is your consent (Article 6(1)(a) GDPR). You give it by sending the questionnaire. As long as your answers can be attributed to you, you can withdraw it for the future.',
    }
  const { norm, statute } = basis
  return {
    de: `Die Teilnahme ist freiwillig. Rechtsgrundlage ist Artikel 6 Absatz 1 Buchstabe e DSGVO in Verbindung mit ${norm['de'] ?? ''}${statute === '' ? '' : ` und mit dieser Satzung: ${statute}`}.`,
    en: `Taking part is voluntary. The legal basis is Article 6(1)(e) GDPR together with ${norm['en'] ?? ''}${statute === '' ? '' : ` and with this statute: ${statute}`}.`,
  }
}
