/** Says in a sentence why nothing was done; gives the exit code. */
export function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`)
  return 1
}
