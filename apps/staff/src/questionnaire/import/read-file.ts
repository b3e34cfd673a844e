import { textsFor, type FormError, type UiLanguage } from '@meinungsbild/design'
import { readQueXml, type ReportLine } from '@meinungsbild/formats'
import {
  inLanguage,
  parseQuestionnaire,
  type Flaw,
  type Questionnaire,
} from '@meinungsbild/questionnaire'
import { idFlaws } from '../change/id-flaw.ts'
import { importTexts } from './import.texts.ts'

type ReadFile =
  | {
      readonly ok: true
      readonly questionnaire: Questionnaire
      readonly report: readonly ReportLine[]
    }
  | { readonly ok: false; readonly errors: readonly FormError[] }

/** More is not read by anybody; the first ones usually have one cause. */
const mostFlaws = 10

/**
 * Reads a questionnaire from what a file contains: queXML if it begins with `<`, else our own JSON. Drafts with flaws are
 * welcome; refused is what has no structure, or ids by which the editor could not tell its questions apart.
 */
export function readFile(text: string, textLanguage: string, language: UiLanguage): ReadFile {
  const texts = textsFor(importTexts, language)
  const refuse = (...messages: readonly string[]): ReadFile => ({
    ok: false,
    errors: messages.map((message) => ({ field: 'text', message })),
  })
  const content = text.trim()
  if (content === '') return refuse(texts.nothing)
  if (content.startsWith('<')) {
    const read = readQueXml(content, textLanguage)
    return read.ok ? withIds(read) : refuse(inLanguage(read.flaw.message, language))
  }
  const json = parseJson(content)
  if (json === undefined) return refuse(texts.notJson)
  const parsed = parseQuestionnaire(json)
  return parsed.ok
    ? withIds({ questionnaire: parsed.questionnaire, report: [] })
    : refuse(...told(parsed.flaws))

  function withIds(read: {
    questionnaire: Questionnaire
    report: readonly ReportLine[]
  }): ReadFile {
    const flaws = idFlaws(read.questionnaire)
    const { questionnaire, report } = read
    return flaws.length > 0 ? refuse(...told(flaws)) : { ok: true, questionnaire, report }
  }

  function told(flaws: readonly Flaw[]): readonly string[] {
    const more = flaws.length - mostFlaws
    const first = flaws
      .slice(0, mostFlaws)
      .map(({ path, message }) => texts.flaw(path, message[language]))
    return more > 0 ? [...first, texts.moreFlaws(more)] : first
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
