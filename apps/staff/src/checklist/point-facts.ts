import type { UiLanguage } from '@meinungsbild/design'
import type { ChecklistPoint, CheckedThing } from '@meinungsbild/procedure'
import { answersFacts, questionsFacts, typesFacts } from './facts/asking.ts'
import { keysFacts } from './facts/keys.ts'
import { lettersFacts, participantsFacts, sampleFacts } from './facts/people.ts'
import { pretestFacts, accessibilityFacts, translationFacts } from './facts/trying.ts'
import { pricingFacts } from './facts/pricing.ts'
import { deletionFacts } from './facts/deletion.ts'
import type { Situation } from './situation.ts'

/** What a point of the checklist is about, as it is now. */
export type PointFacts = {
  /** Sentences. */
  readonly facts: readonly string[]
  /** Where it is done. */
  readonly links: readonly PointLink[]
  /** Why it cannot be ticked, beside what the procedure itself misses. */
  readonly absent: readonly string[]
  /** The thing is not to be seen here: whoever ticks says what was done instead. */
  readonly needsNote?: string
  /** Why the point is not needed here, where that can be told. */
  readonly lapse?: string
  /** What the dossier does not hold: hashes by name, and what is said when they have changed. */
  readonly seen: readonly Seen[]
}

export type PointLink = { readonly href: string; readonly label: string }

export type Seen = { readonly name: string; readonly hash: string; readonly changed: string }

export type Facts = (situation: Situation, language: UiLanguage) => PointFacts

/** Points of the product's own procedures, by id. */
const byPoint: Readonly<Record<string, Facts>> = {
  pricing: pricingFacts,
  questionTypes: typesFacts,
  questions: questionsFacts,
  answers: answersFacts,
  participants: participantsFacts,
  pretest: pretestFacts,
  accessibility: accessibilityFacts,
  translations: translationFacts,
  sample: sampleFacts,
  letters: lettersFacts,
  keys: keysFacts,
  deletionPlan: deletionFacts,
}

/** Points of other procedures, by what they rest on. */
const byThing: Readonly<Record<CheckedThing, Facts>> = {
  tariff: pricingFacts,
  questionnaire: questionsFacts,
  participantsPlan: participantsFacts,
  privacyNotice: deletionFacts,
  ballotBox: keysFacts,
}

const nothing: PointFacts = { facts: [], links: [], absent: [], seen: [] }

export function pointFacts(
  { id, restsOn = [] }: ChecklistPoint,
  situation: Situation,
  language: UiLanguage,
): PointFacts {
  const [thing] = restsOn
  const facts = (Object.hasOwn(byPoint, id) ? byPoint[id] : undefined) ?? (thing && byThing[thing])
  return facts?.(situation, language) ?? nothing
}
