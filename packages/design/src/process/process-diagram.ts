import type { StepStatus } from '../kit/step-list.tsx'

export type Spot = readonly [x: number, y: number]

export type Box = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * A part of a procedure as a drawing in lanes, laid out already; lengths are CSS pixels. Words are in the language of the page.
 */
export type ProcessDiagram = {
  /** What is drawn, for those who do not see it. */
  readonly title: string
  readonly description: string
  readonly width: number
  readonly height: number
  /** Where the lanes end; lines that lead back run below. */
  readonly lanesHeight: number
  readonly lanes: readonly { readonly title: string; readonly y: number; readonly height: number }[]
  readonly nodes: readonly ProcessNode[]
  readonly flows: readonly ProcessFlow[]
  readonly marks: readonly ProcessMark[]
  /** The same steps in their order, for a narrow page. */
  readonly steps: readonly ProcessStep[]
}

export type ProcessNode = { readonly box: Box } & (
  | { readonly kind: 'start' | 'choice' | 'parallel' }
  | { readonly kind: 'end'; readonly title: string }
  /** A step of another phase: where the way comes from, or goes on to. */
  | {
      readonly kind: 'entry' | 'exit'
      readonly number: string
      readonly name: string
      readonly href: string | undefined
    }
  | ({ readonly kind: 'step' } & ShownStep)
)

export type ShownStep = {
  /** As printed: "1.3". */
  readonly number: string
  readonly title: string
  /** Absent where no initiative runs. */
  readonly status: StepStatus | undefined
  readonly href: string | undefined
  /** Who leads it. */
  readonly role: string
  /** What else must be known: that it runs for the second time. */
  readonly note: string | undefined
}

export type ProcessFlow = {
  readonly points: readonly Spot[]
  /** Stands above its line. */
  readonly label:
    | { readonly text: string; readonly x: number; readonly y: number; readonly width: number }
    | undefined
  readonly isBack: boolean
  /** An initiative has gone this way. */
  readonly isTaken: boolean
}

/** That another role takes part in a step, or hears of it at once; `thread` ties it to the step. */
export type ProcessMark = {
  readonly box: Box
  /** What the role does there; '' if it only hears of it. */
  readonly text: string
  readonly isTold: boolean
  readonly thread: readonly Spot[]
}

export type ProcessStep = ShownStep & {
  /** To the step above: it follows on it, runs at the same time, or has another one before it. */
  readonly tie: 'follows' | 'beside' | 'apart'
  /** Where the step leads, where that is not just to the next one. */
  readonly ways: readonly ProcessWay[]
}

export type ProcessWay = {
  readonly text: string
  /** Index of the step among those drawn, if the way leads back to one. */
  readonly backTo: number | undefined
}
