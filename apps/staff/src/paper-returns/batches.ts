import type { PaperForm } from '@meinungsbild/storage'
import { progressOf, stageOf, type Progress } from './forms/progress.ts'

/** A batch of forms (Stapel) with what is to be done next in it, for one person. */
export type Batch = {
  readonly batch: number
  readonly day: string
  readonly progress: Progress
  /** The first form that nobody has keyed, that was keyed once, that is to be settled. */
  readonly toKeyFirst: PaperForm | undefined
  readonly toKeySecond: PaperForm | undefined
  readonly toSettle: PaperForm | undefined
}

/** The batches of a list of forms, the newest first. */
export function batchesOf(forms: readonly PaperForm[]): readonly Batch[] {
  return [...Map.groupBy(forms, ({ batch }) => batch)]
    .map(([batch, own]) => ({
      batch,
      day: own[0]?.day ?? '',
      progress: progressOf(own),
      toKeyFirst: own.find((form) => stageOf(form) === 'unkeyed'),
      toKeySecond: own.find((form) => stageOf(form) === 'once'),
      toSettle: own.find((form) => stageOf(form) === 'toSettle'),
    }))
    .toReversed()
}
