/// <reference lib="dom" />

/** What an open survey wants for an answer: a challenge, and its solution once a worker has found it. */
export type Proof = { readonly challenge: string; readonly solution: Promise<string> }

/** Begins to solve a challenge beside the page; `worker` is the address of `proof-of-work.js`. */
export function proofFor(challenge: string, worker: string): Proof {
  const solution = new Promise<string>((resolve) => {
    const own = new Worker(worker, { type: 'module' })
    own.addEventListener('message', ({ data }: MessageEvent<string>) => {
      resolve(data)
      own.terminate()
    })
    // Who cannot solve it waits instead.
    own.addEventListener('error', () => resolve(''))
    own.postMessage(challenge)
  })
  return { challenge, solution }
}

export function seconds(count: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, count * 1000)
  })
}
