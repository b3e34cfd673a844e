import { textsFor, type UiLanguage } from '@meinungsbild/design'
import type { Language, Page, Questionnaire } from '@meinungsbild/questionnaire'
import type { FormError } from '@meinungsbild/design'
import { readCondition, writeCondition } from '../condition/condition-fields.ts'
import { conditionTexts } from '../condition/condition.texts.ts'
import { earlierVariables } from '../condition/earlier-variables.ts'
import { line, readOptionalText, writeText } from '../parts/text-fields.ts'

/** The settings of a page as the form shows them. */
export function pageFields(
  page: Page,
  languages: readonly Language[],
  language: UiLanguage,
): URLSearchParams {
  const form = new URLSearchParams({ id: page.id })
  writeText(form, 'title', page.title, languages)
  writeText(form, 'introduction', page.introduction, languages)
  writeCondition(form, page.visibleIf, language)
  return form
}

type PageReading =
  | { readonly ok: true; readonly page: Page }
  | { readonly ok: false; readonly errors: readonly FormError[] }

/** Reads the form of a page; its questions stay as they are. */
export function readPageFields(
  form: URLSearchParams,
  before: Page,
  questionnaire: Questionnaire,
  language: UiLanguage,
): PageReading {
  const { languages } = questionnaire
  const condition = readCondition(form, before.visibleIf, {
    questionnaire,
    language,
    earlier: earlierVariables(questionnaire, { kind: 'page', id: before.id }),
    words: textsFor(conditionTexts, language),
  })
  if (!condition.ok) return condition
  const title = readOptionalText(form, 'title', languages, before.title)
  const introduction = readOptionalText(form, 'introduction', languages, before.introduction)
  return {
    ok: true,
    page: {
      id: line(form, 'id'),
      ...(title && { title }),
      ...(introduction && { introduction }),
      ...(condition.condition && { visibleIf: condition.condition }),
      questions: before.questions,
    },
  }
}
