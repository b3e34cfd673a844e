import type { UiLanguage } from '@meinungsbild/design'
import { textsFor } from '@meinungsbild/design'
import { readBpmn, type ReportLine } from '@meinungsbild/formats'
import { models, parseModel, type Model } from '@meinungsbild/procedure'
import { inLanguage } from '@meinungsbild/questionnaire'
import { modelTexts } from './model.texts.ts'

/** More than any procedure; BPMN is held to its own limit. */
const largestFile = 5_000_000
const mostSentences = 10

export type ModelFileRead =
  | { readonly ok: true; readonly model: Model; readonly report: readonly ReportLine[] }
  | { readonly ok: false; readonly sentences: readonly string[] }

/** A model out of a file from outside: our own JSON, or BPMN of whatever tool. Says in sentences what stands in the way. */
export async function readModelFile(
  bytes: Uint8Array,
  language: UiLanguage,
): Promise<ModelFileRead> {
  const texts = textsFor(modelTexts, language)
  if (bytes.length > largestFile) return { ok: false, sentences: [texts.notJson] }
  const text = new TextDecoder().decode(bytes).trimStart()
  if (text.startsWith('{')) return readJson(text, language)
  if (!text.startsWith('<') && bytes[0] !== 0xff && bytes[0] !== 0xfe) {
    return { ok: false, sentences: [texts.notJson] }
  }
  const [pattern] = models
  if (pattern === undefined) throw new Error('There is no procedure model.')
  const read = await readBpmn(bytes, pattern)
  return read.ok
    ? { ok: true, model: read.model, report: read.report }
    : { ok: false, sentences: [inLanguage(read.flaw.message, language)] }
}

function readJson(text: string, language: UiLanguage): ModelFileRead {
  const texts = textsFor(modelTexts, language)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { ok: false, sentences: [texts.notJson] }
  }
  const parsed = parseModel(value)
  if (parsed.ok) return { ok: true, model: parsed.model, report: [] }
  const sentences = parsed.flaws.map(({ sentence }) => sentence[language])
  const rest = sentences.length - mostSentences
  return {
    ok: false,
    sentences: [...sentences.slice(0, mostSentences), ...(rest > 0 ? [texts.more(rest)] : [])],
  }
}
