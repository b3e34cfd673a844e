import type { Sizes } from '@meinungsbild/procedure'

const event = { width: 36, height: 36 }
const gateway = { width: 50, height: 50 }

/** The lengths that modelers of BPMN use. */
export const bpmnSizes: Sizes = {
  node: {
    start: event,
    entry: event,
    join: gateway,
    task: { width: 130, height: 80 },
    choice: gateway,
    notice: event,
    fork: gateway,
    end: event,
    exit: event,
  },
  gap: 60,
  named: 40,
  left: 90,
  right: 60,
  top: 30,
  topWithLoops: 60,
  row: 210,
  eventRow: 90,
  below: 100,
  track: 34,
}

/** Left of the lanes: the name of the whole. */
export const poolLabel = 30

/** A sheet of paper that stands for a document, below its task. */
export const sheet = { width: 36, height: 50, below: 16 }

/** How high a lane is in which nothing stands. */
export const emptyLane = 100
