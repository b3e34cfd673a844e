import { z } from 'zod'

/** `text`: one line per event for people and journald. `json`: one object per line for a collector of logs. */
export const logFormat = z.enum(['text', 'json']).default('text')

export type LogSettings = {
  readonly surface: string
  readonly format: z.infer<typeof logFormat>
  readonly now: () => Date
  /** Where citizens answer, a finer time could say when somebody came. */
  readonly grain: 'hour' | 'second'
}

/** Takes defects and what those who run this process must know; never anything about a request or a person. */
export function openLog({ surface, format, now, grain }: LogSettings): (line: string) => void {
  outliveTheLog()
  if (format === 'text') return (line) => void process.stderr.write(`${line}\n`)
  return (line) => {
    const time = `${now()
      .toISOString()
      .slice(0, grain === 'hour' ? 13 : 19)}${grain === 'hour' ? ':00:00' : ''}Z`
    process.stderr.write(`${JSON.stringify({ time, surface, message: line })}\n`)
  }
}

/** A log that takes nothing, because its disk is full or its reader has gone, ends nobody; there is no other place to say so. */
function outliveTheLog(): void {
  for (const stream of [process.stderr, process.stdout])
    if (stream.listenerCount('error') === 0) stream.on('error', () => undefined)
}
