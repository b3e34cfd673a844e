/** What is tried at this moment, seen by both threads: how many before it, its length, its bytes. */
export type Trial = { readonly head: Int32Array; readonly input: Uint8Array }

export function newTrial(): Trial {
  return {
    head: new Int32Array(new SharedArrayBuffer(8)),
    input: new Uint8Array(new SharedArrayBuffer(64 * 1024)),
  }
}
