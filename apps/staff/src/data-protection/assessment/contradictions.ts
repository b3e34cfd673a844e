import type { FormError } from '@meinungsbild/design'
import type { Bilingual } from '@meinungsbild/procedure'
import type { ProtectionFacts } from '../facts/protection-facts.ts'
import { risks, thresholdOf, type Assessment } from './assessment-content.ts'

/** What an assessment says that is not so, or that does not fit together; each at its field. */
export type Contradiction = { readonly field: string; readonly message: Bilingual }

export function contradictionsIn(
  assessment: Assessment,
  { questions }: Pick<ProtectionFacts, 'questions'>,
): readonly Contradiction[] {
  const special = questions.filter(({ standing }) => standing === 'special')
  const { sensitive } = assessment.criteria
  const { asksForAssessment } = thresholdOf(assessment)
  const { verdict, conclusion } = assessment
  const high = risks.filter((risk) => assessment.risks[risk]?.left === 'high')
  return [
    ...(special.length > 0 && sensitive?.applies === 'no'
      ? [
          at(
            'criteria.sensitive.reason',
            `Das widerspricht dem Fragebogen: ${special.length} Fragen sind als besondere Kategorie gekennzeichnet.`,
            `This contradicts the questionnaire: ${special.length} questions are marked as a special category.`,
          ),
        ]
      : []),
    ...(asksForAssessment && verdict.needed === 'no' && verdict.reason === ''
      ? [
          at(
            'verdict.reason',
            'Nach den Kriterien ist eine Folgenabschätzung nötig. Wer darauf verzichtet, muss das begründen.',
            'By the criteria an impact assessment is needed. Whoever does without has to say why.',
          ),
        ]
      : []),
    ...(high.length > 0 && conclusion.outcome === 'acceptable'
      ? [
          at(
            'conclusion.outcome',
            'Ein Restrisiko ist als hoch eingestuft. Dann ist die Aufsichtsbehörde vorher zu konsultieren (Art. 36 DSGVO).',
            'A remaining risk is rated as high. Then the supervisory authority has to be consulted first (Article 36 GDPR).',
          ),
        ]
      : []),
  ]
}

export function contradictionErrors(
  contradictions: readonly Contradiction[],
  language: 'de' | 'en',
): readonly FormError[] {
  return contradictions.map(({ field, message }) => ({ field, message: message[language] }))
}

function at(field: string, de: string, en: string): Contradiction {
  return { field, message: { de, en } }
}
