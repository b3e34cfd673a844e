import type { StaffContext } from '../staff-env.ts'

export type SentFile = {
  readonly name: string
  readonly type: string
  readonly bytes: AsyncIterable<Uint8Array>
}

/** Sends a file while it is made: no more than a piece of it is in memory. */
export function sendFile(c: StaffContext, { name, type, bytes }: SentFile): Response {
  return c.body(streamOf(bytes), 200, {
    'content-type': type,
    'content-disposition': `attachment; filename="${name}"`,
  })
}

function streamOf(bytes: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const pieces = bytes[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await pieces.next()
      if (done === true) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await pieces.return?.()
    },
  })
}
