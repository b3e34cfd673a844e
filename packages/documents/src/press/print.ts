import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler, type NodeTypstCompileResult } from '@myriaddreamin/typst-ts-node-compiler'
import { typefaces } from './fonts.ts'
import type { PrintJob, PrintResult } from './job.ts'

const TEMPLATE = fileURLToPath(new URL('../template/', import.meta.url))

/** Prints jobs one after the other with one compiler, which keeps fonts and template between them. */
export async function openPrinter(): Promise<(job: PrintJob) => PrintResult> {
  const compiler = NodeCompiler.create({
    workspace: TEMPLATE,
    fontArgs: [{ fontBlobs: [...(await typefaces())] }],
  })
  return (job) => {
    compiler.mapShadow(`${TEMPLATE}paper.json`, Buffer.from(job.paper))
    for (const [name, contents] of job.pictures) {
      compiler.mapShadow(`${TEMPLATE}${name}`, Buffer.from(contents))
    }
    try {
      const compiled = compiler.compile({
        mainFilePath: `${TEMPLATE}${job.template}`,
        resetRead: true,
      })
      if (compiled.result === null) return { kind: 'refused', sentence: diagnosis(compiled) }
      const bytes = compiler.pdf(compiled.result, {
        pdfStandard: job.standard,
        creationTimestamp: job.createdAt,
      })
      return { kind: 'pdf', bytes: new Uint8Array(bytes) }
    } catch (error) {
      return {
        kind: 'refused',
        sentence: error instanceof Error ? messagesIn(error.message) : String(error),
      }
    } finally {
      // Typst keeps about 2 MB of every document all the same: see BATCH of the press.
      compiler.resetShadow()
      compiler.evictCache(2)
    }
  }

  function diagnosis(compiled: NodeTypstCompileResult): string {
    const error = compiled.takeError() ?? compiled.takeDiagnostics()
    if (error === null) return 'Typst gave neither a document nor a reason'
    return compiler.fetchDiagnostics(error).map(sentenceOf).join('; ')
  }
}

/** What is wrong and where: `blocks.typ 12:4-12:9`. */
function sentenceOf(diagnostic: Diagnostic): string {
  const { message = '', path = '', range } = diagnostic
  return `${message} (${basename(path)} ${range ?? ''})`.replace(' )', ')')
}

type Diagnostic = {
  readonly message?: string
  readonly path?: string
  readonly range?: string | null
}

/** The refusals of the PDF writer come as the debug output of its list; the messages tell enough. */
function messagesIn(list: string): string {
  const messages = Array.from(list.matchAll(/message: "((?:[^"\\]|\\.)*)"/g), (match) => match[1])
  return messages.length > 0 ? messages.slice(0, 5).join('; ') : list
}
