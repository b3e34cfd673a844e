import { contentHash, type ShownFigures } from '@meinungsbild/storage'

/** A figure that stands for a reference now and stood for another when somebody last looked at the text. */
export type ChangedFigure = {
  readonly reference: string
  readonly before: string
  readonly now: string
}

/** What has changed since; nothing where nobody has looked before. */
export function changedFigures(
  before: ShownFigures | undefined,
  now: Readonly<Record<string, string>>,
): readonly ChangedFigure[] {
  return Object.entries(now).flatMap(([reference, shown]) => {
    const seen = before?.figures[reference]
    return seen === undefined || seen === shown ? [] : [{ reference, before: seen, now: shown }]
  })
}

/** What a person confirms: these figures and no later ones. */
export function figuresMark(figures: Readonly<Record<string, string>>): string {
  return contentHash({ ...figures })
}
