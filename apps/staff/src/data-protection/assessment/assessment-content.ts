import type { Json } from '@meinungsbild/exchange'
import { latestPart, type State } from '@meinungsbild/procedure'
import { z } from 'zod'
import type { StaffDeps } from '../../staff-deps.ts'

/**
 * What points to a high risk: nine criteria of the guidelines WP 248 rev. 01, and the list of the supervisory authority
 * (Art. 35 Abs. 4 DSGVO).
 */
export const criteria = [
  'scoring',
  'automated',
  'monitoring',
  'sensitive',
  'scale',
  'matching',
  'vulnerable',
  'innovative',
  'preventing',
  'list',
] as const

export type Criterion = (typeof criteria)[number]

/** What could happen to people because of a survey. */
export const risks = [
  'linking',
  'smallGroups',
  'freeTexts',
  'addresses',
  'loss',
  'otherPurpose',
] as const

export type Risk = (typeof risks)[number]

/** From 1 (geringfügig) to 4 (groß). */
export const grades = ['1', '2', '3', '4'] as const

const answer = z.object({ applies: z.enum(['yes', 'no', '']), reason: z.string() })
const rating = z.object({
  likelihood: z.enum([...grades, '']),
  severity: z.enum([...grades, '']),
  measures: z.string(),
  left: z.enum(['acceptable', 'high', '']),
})

const schema = z.object({
  criteria: z.partialRecord(z.enum(criteria), answer),
  verdict: z.object({ needed: z.enum(['yes', 'no', '']), reason: z.string() }),
  risks: z.partialRecord(z.enum(risks), rating),
  conclusion: z.object({
    outcome: z.enum(['acceptable', 'consult', '']),
    reason: z.string(),
    views: z.string(),
  }),
})

/** Schwellwertanalyse and, where it is needed, Folgenabschätzung (Art. 35 DSGVO). */
export type Assessment = z.infer<typeof schema>

export type CriterionAnswer = z.infer<typeof answer>
export type RiskRating = z.infer<typeof rating>

export const noAnswer: CriterionAnswer = { applies: '', reason: '' }
export const noRating: RiskRating = { likelihood: '', severity: '', measures: '', left: '' }

export const emptyAssessment: Assessment = {
  criteria: {},
  verdict: { needed: '', reason: '' },
  risks: {},
  conclusion: { outcome: '', reason: '', views: '' },
}

export async function assessmentOf(
  { storage }: Pick<StaffDeps, 'storage'>,
  state: State,
): Promise<Assessment | undefined> {
  const latest = latestPart(state, 'assessment')
  return latest && readAssessment(await storage.contents.read(latest.contentHash))
}

function readAssessment(content: Json | undefined): Assessment | undefined {
  const read = schema.safeParse(content)
  return read.success ? read.data : undefined
}

/** How many criteria are met, and whether they ask for an impact assessment: two of them do, or the authority's list. */
export function thresholdOf({ criteria: answers }: Assessment): {
  readonly met: number
  readonly open: number
  readonly asksForAssessment: boolean
} {
  const applies = (criterion: Criterion) => answers[criterion]?.applies ?? ''
  const met = criteria.filter((criterion) => applies(criterion) === 'yes').length
  const open = criteria.filter((criterion) => applies(criterion) === '').length
  return { met, open, asksForAssessment: met >= 2 || applies('list') === 'yes' }
}

export type AssessmentStanding = 'none' | 'begun' | 'notNeeded' | 'done' | 'consult'

/** How far it has come. */
export function assessmentStanding(assessment: Assessment | undefined): AssessmentStanding {
  if (assessment === undefined) return 'none'
  const { verdict, conclusion } = assessment
  if (thresholdOf(assessment).open > 0) return 'begun'
  if (verdict.needed === 'no' && verdict.reason !== '') return 'notNeeded'
  const rated = risks.every((risk) => {
    const { likelihood, severity, left } = assessment.risks[risk] ?? noRating
    return likelihood !== '' && severity !== '' && left !== ''
  })
  if (!rated || conclusion.outcome === '' || conclusion.reason === '') return 'begun'
  return conclusion.outcome === 'consult' ? 'consult' : 'done'
}
