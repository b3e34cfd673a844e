import { canBeMet } from './check/needs.ts'
import type { Model, Step } from './model.ts'
import type { Need } from './need.ts'

const plain = [
  'unitsAnswered',
  'meetingInvited',
  'supportAnswered',
  'keyFigures',
  'questionnaire',
  'participantsPlan',
  'privacyNotice',
  'tariffChosen',
  'fieldReleased',
  'ballotBoxSealed',
  'sharesTried',
  'ballotBoxOpened',
  'earlyReadingAsked',
  'fieldOpen',
  'fieldEnded',
  'resultsOpened',
  'measures',
  'measuresFollowedUp',
  'embargo',
  'published',
] as const satisfies readonly Need['kind'][]

/**
 * Everything that a right of a step could wait for: what can be brought about at this step or before it. Without a step: what a
 * right at any time could wait for.
 */
export function possibleNeeds(model: Model, step: Step | undefined): readonly Need[] {
  const needs: readonly Need[] = [
    ...model.documents.flatMap(({ id: document }): readonly Need[] => [
      { kind: 'documentComplete', document },
      { kind: 'quoteWritten', document },
      { kind: 'quoteReleased', document },
    ]),
    ...voices(model),
    ...plain.map((kind): Need => ({ kind })),
    ...model.steps.flatMap(({ id, decision, checklist = [] }): readonly Need[] => [
      ...(checklist.length > 0 ? [{ kind: 'checklist' as const, step: id }] : []),
      ...(decision === undefined ? [] : [{ kind: 'approval' as const, step: id }]),
      { kind: 'stepsDone', steps: [id] },
    ]),
  ]
  const places = step === undefined ? model.steps : [step]
  return needs.filter(
    (need) => isOfUse(model, need) && places.some((place) => canBeMet(model, place, need)),
  )
}

/** Opinions and co-signatures, since the first step at which the role may give them. */
function voices({ steps }: Model): readonly Need[] {
  const found = new Map<string, Need>()
  for (const { id: since, acts } of steps) {
    for (const { act, document, roles } of acts) {
      if ((act !== 'giveOpinion' && act !== 'coSign') || document === undefined) continue
      const kind = act === 'giveOpinion' ? 'opinion' : 'coSignature'
      for (const role of roles) {
        const key = `${kind} ${role} ${document}`
        if (!found.has(key)) found.set(key, { kind, role, document, since })
      }
    }
  }
  return [...found.values()]
}

/** Only a document that quotes somebody can wait for a quote. */
function isOfUse({ documents }: Model, need: Need): boolean {
  if (need.kind !== 'quoteReleased' && need.kind !== 'quoteWritten') return true
  const document = documents.find(({ id }) => id === need.document)
  return document?.sections.some(({ isQuote }) => isQuote === true) === true
}
