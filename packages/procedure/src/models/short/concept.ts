import type { DocumentDefinition, Section } from '../../model.ts'
import { detailedConcept } from '../documents/detailed-concept.ts'
import { outlineConcept } from '../documents/outline-concept.ts'
import { both } from '../section.ts'

/** One concept instead of two: why and on which basis, then how. */
export const concept: DocumentDefinition = {
  id: 'concept',
  title: both('Konzept', 'Concept'),
  layout: 'concept',
  origin: 'ours',
  sections: [
    ...taken(outlineConcept, ['goals', 'resources', 'legal']),
    ...taken(detailedConcept, ['sample']),
    ...taken(detailedConcept, ['mode', 'keyFigures']).map((each) => ({ ...each, required: false })),
    ...taken(detailedConcept, ['analysisPlan', 'responsibilities']),
  ],
}

function taken(from: DocumentDefinition, ids: readonly string[]): readonly Section[] {
  return from.sections
    .filter(({ id }) => ids.includes(id))
    .map(({ id, heading, questions, required }) => ({
      id,
      heading,
      questions,
      required,
      origin: 'ours',
    }))
}
