import { textsFor, type UiLanguage } from '@meinungsbild/design'
import type { Jump, MediaName, Page, Questionnaire } from '@meinungsbild/questionnaire'
import { conditionAt } from '../condition/condition-at.ts'
import { isBlankCondition } from '../condition/condition-fields.ts'
import { writeCondition } from '../condition/write-condition.ts'
import { defined } from '../parts/defined.ts'
import type { FormReading } from '../parts/form-reading.ts'
import { readMedia } from '../parts/media-fields.ts'
import { presentRows } from '../parts/rows.ts'
import { line, readOptionalText, writeText } from '../parts/text-fields.ts'
import { pageTexts } from './page.texts.ts'

/** The settings of a page as the form shows them. */
export function pageFields(
  page: Page,
  questionnaire: Questionnaire,
  language: UiLanguage,
): URLSearchParams {
  const { languages } = questionnaire
  const form = new URLSearchParams({ id: page.id })
  writeText(form, 'title', page.title, languages)
  writeText(form, 'introduction', page.introduction, languages)
  writeCondition(form, 'visibleIf', page.visibleIf, questionnaire, language)
  if (page.order) form.set('order', page.order)
  for (const [row, jump] of (page.jumps ?? []).entries()) {
    form.set(`jumps.${row}.was`, String(row))
    form.set(`jumps.${row}.to`, jump.to)
    writeCondition(form, `jumps.${row}.if`, jump.if, questionnaire, language)
  }
  return form
}

/** Reads the form of a page; its questions stay as they are. */
export function readPageFields(reading: FormReading, before: Page): Page {
  const { form, languages, mayRename } = reading
  return {
    id: mayRename ? line(form, 'id') : before.id,
    ...defined({
      title: readOptionalText(form, 'title', languages, before.title),
      introduction: readOptionalText(form, 'introduction', languages, before.introduction),
      visibleIf: conditionAt(reading, 'visibleIf', before.visibleIf, {
        kind: 'page',
        id: before.id,
      }),
      jumps: jumpsIn(reading, before),
      signLanguage: signLanguageIn(reading, before),
    }),
    ...(form.has('order') && { order: 'random' }),
    questions: before.questions,
  }
}

/** A jump in which nothing was chosen is none. */
function jumpsIn(reading: FormReading, before: Page): readonly Jump[] | undefined {
  const { form } = reading
  const jumps = presentRows(form, 'jumps').flatMap((row) => {
    const name = `jumps.${row}`
    const was = line(form, `${name}.was`)
    const known = was === '' ? undefined : before.jumps?.[Number(was)]
    const to = line(form, `${name}.to`)
    const isBlank = isBlankCondition(form, `${name}.if`)
    if (to === '' && isBlank) return []
    if (to === '') {
      const message = textsFor(pageTexts, reading.language).noTarget
      reading.errors.push({ field: `${name}.to`, message })
    }
    const condition = conditionAt(reading, `${name}.if`, known?.if, { kind: 'jump', id: before.id })
    return condition === undefined ? [] : [{ if: condition, to }]
  })
  return jumps.length > 0 || before.jumps?.length === 0 ? jumps : undefined
}

/** The videos by language; those in languages that the survey does not have now stay. */
export function signLanguageIn(
  reading: FormReading,
  before: Pick<Page, 'signLanguage'>,
): Page['signLanguage'] {
  const { languages } = reading
  const aside = Object.entries(before.signLanguage ?? {}).filter(
    ([language]) => !languages.includes(language),
  )
  const shown = languages.flatMap((language): [string, MediaName][] => {
    const known = ownName(before.signLanguage, language)
    const name = readMedia(reading, `signLanguage.${language}`, 'video', known)
    return name === undefined ? [] : [[language, name]]
  })
  const all = Object.fromEntries([...shown, ...aside])
  return Object.keys(all).length === 0 ? undefined : all
}

export function ownName(names: Page['signLanguage'], language: string): MediaName | undefined {
  return names !== undefined && Object.hasOwn(names, language) ? names[language] : undefined
}
