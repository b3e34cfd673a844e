/** Tells whoever started this process that it listens: the parent by a message, a person by a line. */
export function announceReady(ready: Readonly<Record<string, string>>, line: string): void {
  if (process.send) process.send({ ready })
  else process.stdout.write(`${line}\n`)
}

/** Closes and ends the process once, when it is told to stop or when its parent has gone: nobody else would end it any more. */
export function closeWhenStopped(close: () => Promise<void>): void {
  let closing: Promise<void> | undefined
  const stop = () => {
    closing ??= close().then(() => process.exit(0))
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  process.once('disconnect', stop)
}
