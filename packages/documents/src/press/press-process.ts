// The press runs in a process of its own: setting a page blocks for 100 to 300 ms, Typst's memory
// grows over many documents, and a panic in native code ends the process it happens in.
import { openPrinter } from './print.ts'
import type { PrintJob } from './job.ts'

const printer = openPrinter()

process.on('message', (job: PrintJob) => {
  void printer.then((print) => {
    process.send?.(print(job))
    // A document of Typst is one small object to JavaScript, which would not hurry to let its memory go.
    globalThis.gc?.()
  })
})
