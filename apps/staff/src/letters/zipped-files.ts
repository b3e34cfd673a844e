import { Zip, ZipPassThrough } from 'fflate'

/** A file of an archive; its content is asked for when its turn comes, and left out if there is none. */
export type ArchivedFile = {
  readonly name: string
  readonly content: () => Promise<Uint8Array | undefined>
}

/** Files as one ZIP that is made while it is sent: no more than one of them is in memory. PDFs are not packed again. */
export function zippedFiles(files: readonly ArchivedFile[], at: Date): ReadableStream<Uint8Array> {
  const waiting = files.values()
  let zip: Zip
  return new ReadableStream<Uint8Array>({
    start(controller) {
      zip = new Zip((error, chunk, final) => {
        if (error !== null) return controller.error(error)
        controller.enqueue(chunk)
        if (final) controller.close()
      })
    },
    async pull() {
      const { value: file, done } = waiting.next()
      if (done === true) return zip.end()
      const content = await file.content()
      if (content === undefined) return
      const entry = new ZipPassThrough(file.name)
      entry.mtime = at
      zip.add(entry)
      entry.push(content, true)
    },
  })
}
