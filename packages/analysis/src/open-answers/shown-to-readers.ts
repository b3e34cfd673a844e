/**
 * From how many people on the texts of a question are shown at all: among fewer, what somebody writes about says who it
 * was. A survey may ask for more, never for fewer.
 */
export const fewestWriters = 10

/** Answers are taken in together, at least so many at once: who came alone would be the same person in every question. */
export const smallestBatch = 10

/** Whether the texts of a question may be shown to anybody, the redactors included. */
export function mayShowTexts(writers: number, limit: number): boolean {
  return writers >= Math.max(limit, fewestWriters)
}
