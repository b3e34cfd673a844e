import type { Model } from '@meinungsbild/procedure'

/** Whether a document is first written after the field: only then there are figures to be put into it. */
export function writtenAfter({ steps }: Model, document: string): boolean {
  const field = steps.findIndex(({ kind }) => kind === 'field')
  const home = steps.findIndex(({ acts }) =>
    acts.some((each) => each.act === 'saveDocument' && each.document === document),
  )
  return field !== -1 && home > field
}
