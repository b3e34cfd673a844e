import type { StepStatus } from '@meinungsbild/design'

/** Where an initiative stands at a step, for its drawing. */
type Standing = {
  readonly status: StepStatus
  /** Id of the outcome by which it ended. */
  readonly outcome: string | undefined
  /** That it runs once more, until when, that its approval was lost. */
  readonly note: string | undefined
}

/** By step id; nothing where a model is shown for itself. */
export type Standings = ReadonlyMap<string, Standing>
