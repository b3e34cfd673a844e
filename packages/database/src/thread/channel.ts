import type { MessagePort, Worker } from 'node:worker_threads'
import { createBirpc, type BirpcReturn } from 'birpc'

/**
 * Between this thread and another: what is called here runs there, and what it throws is thrown here. There is no time limit; whoever
 * holds the thread ends the calls.
 */
export function channel<Theirs extends object, Ours extends object = Record<string, never>>(
  through: MessagePort | Worker,
  ours: Ours,
): BirpcReturn<Theirs, Ours> {
  return createBirpc<Theirs, Ours>(ours, {
    post: (message) => through.postMessage(message),
    on: (hear) => void through.on('message', hear),
    timeout: -1,
    bind: 'functions',
    serialize: (message: Said) =>
      'e' in message ? { ...message, marks: marksOf(message.e) } : message,
    deserialize: ({ marks, ...message }: Said) => {
      if (marks !== undefined) Object.assign(Object(message.e), marks)
      return message
    },
  })
}

/** A message of the library, as far as it matters here: `e` is what was thrown. */
type Said = { readonly e?: unknown; readonly marks?: ReturnType<typeof marksOf> }

/** By what the errors of databases are told apart; a message between threads keeps of an error only its words. */
function marksOf(error: unknown) {
  const { code, errcode } = Object(error)
  return { code, errcode }
}
