import { findDocument, type DocumentDefinition, type Model } from '@meinungsbild/procedure'

/** The document with this id, if the procedure has one that is written by its sections (the Auftrag is not). */
export function writtenDocument(model: Model, id: string): DocumentDefinition | undefined {
  const isWritten = model.steps.some(({ acts }) =>
    acts.some(({ act, document }) => act === 'saveDocument' && document === id),
  )
  return isWritten ? findDocument(model, id) : undefined
}

/** Whether anybody ever does this to the document in this procedure. */
export function isDoneTo(
  model: Model,
  act: 'coSign' | 'giveOpinion' | 'submitMemo' | 'publish',
  id: string,
): boolean {
  return model.steps.some(({ acts }) =>
    acts.some((each) => each.act === act && each.document === id),
  )
}
