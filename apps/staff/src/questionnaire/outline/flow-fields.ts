import type { UiLanguage } from '@meinungsbild/design'
import type { Ending, Questionnaire, Quota, Variant } from '@meinungsbild/questionnaire'
import { freeId } from '../change/free-id.ts'
import { renameTarget } from '../change/pages.ts'
import { isBlankCondition, readCondition } from '../condition/condition-fields.ts'
import { writeCondition } from '../condition/write-condition.ts'
import { earlierQuestions } from '../condition/earlier-questions.ts'
import { subjectsIn } from '../condition/subject.ts'
import { defined } from '../parts/defined.ts'
import type { FormReading } from '../parts/form-reading.ts'
import { readNeededNumber, writeNumber } from '../parts/number-fields.ts'
import { presentRows } from '../parts/rows.ts'
import { line, readText, writeText } from '../parts/text-fields.ts'
import { inTickedOrder, tickedOf } from '../question/fields/ticked.ts'

/*
 * What a questionnaire has beside its pages: other endings, quotas, variants, pages that change places. `was` says what
 * an entry was called when the form came.
 */

export function flowFields(questionnaire: Questionnaire, language: UiLanguage): URLSearchParams {
  const form = new URLSearchParams()
  const { languages, endings = [], quotas = [], variants = [], shuffledPages = [] } = questionnaire
  for (const [row, { id, title, text }] of endings.entries()) {
    writeNames(form, `endings.${row}`, id)
    writeText(form, `endings.${row}.title`, title, languages)
    writeText(form, `endings.${row}.text`, text, languages)
  }
  for (const [row, { id, when, limit, ending }] of quotas.entries()) {
    writeNames(form, `quotas.${row}`, id)
    writeCondition(form, `quotas.${row}.when`, when, questionnaire, language)
    writeNumber(form, `quotas.${row}.limit`, limit, language)
    form.set(`quotas.${row}.ending`, ending)
  }
  for (const [row, { id, share }] of variants.entries()) {
    writeNames(form, `variants.${row}`, id)
    writeNumber(form, `variants.${row}.share`, share, language)
  }
  for (const [row, group] of shuffledPages.entries()) {
    form.set(`shuffledPages.${row}.is`, 'yes')
    for (const page of group) form.append(`shuffledPages.${row}.pages`, page)
  }
  return form
}

/** Reads what `flowFields` wrote. Jumps and quotas follow an ending that was renamed. */
export function readFlow(reading: FormReading): Questionnaire {
  const before = reading.questionnaire
  const {
    endings: _endings,
    quotas: _quotas,
    variants: _variants,
    shuffledPages: _shuffledPages,
    ...others
  } = before
  const read: Questionnaire = {
    ...others,
    ...defined({
      endings: listed(endingsIn(reading), before.endings),
      quotas: listed(quotasIn(reading), before.quotas),
      variants: listed(variantsIn(reading), before.variants),
      shuffledPages: listed(groupsIn(reading), before.shuffledPages),
    }),
  }
  return presentRows(reading.form, 'endings').reduce((whole, row) => {
    const was = reading.form.get(`endings.${row}.was`)
    const id = line(reading.form, `endings.${row}.id`)
    return was && id ? renameTarget(whole, was, id) : whole
  }, read)
}

function writeNames(form: URLSearchParams, name: string, id: string): void {
  form.set(`${name}.was`, id)
  form.set(`${name}.id`, id)
}

/** No list where there was none and nothing is to be in it. */
function listed<Entry>(
  entries: readonly Entry[],
  before: readonly Entry[] | undefined,
): readonly Entry[] | undefined {
  return entries.length > 0 || before?.length === 0 ? entries : undefined
}

function endingsIn(reading: FormReading): readonly Ending[] {
  const { form, questionnaire, languages } = reading
  return presentRows(form, 'endings').flatMap((row) => {
    const name = `endings.${row}`
    const known = questionnaire.endings?.find(({ id }) => id === form.get(`${name}.was`))
    const title = readText(form, `${name}.title`, languages, known?.title)
    const text = readText(form, `${name}.text`, languages, known?.text)
    const id = line(form, `${name}.id`)
    const isBlank = id === '' && Object.keys({ ...title, ...text }).length === 0
    return isBlank ? [] : [{ id: id || freeId(questionnaire, 'ende'), title, text }]
  })
}

function quotasIn(reading: FormReading): readonly Quota[] {
  const { form, questionnaire, language } = reading
  const all = earlierQuestions(questionnaire, { kind: 'quota' })
  const subjects = subjectsIn(questionnaire, all, language)
  return presentRows(form, 'quotas').flatMap((row) => {
    const name = `quotas.${row}`
    const known = questionnaire.quotas?.find(({ id }) => id === form.get(`${name}.was`))
    const isBlank = isBlankCondition(form, `${name}.when`) && line(form, `${name}.limit`) === ''
    if (isBlank) return []
    const when = readCondition({ ...reading, subjects }, `${name}.when`, known?.when)
    const limit = readNeededNumber(reading, `${name}.limit`, known?.limit ?? 0)
    const id = line(form, `${name}.id`) || `quote${row + 1}`
    return when === undefined ? [] : [{ id, when, limit, ending: line(form, `${name}.ending`) }]
  })
}

function variantsIn(reading: FormReading): readonly Variant[] {
  const { form, questionnaire } = reading
  return presentRows(form, 'variants').flatMap((row) => {
    const name = `variants.${row}`
    const id = line(form, `${name}.id`)
    if (id === '') return []
    const known = questionnaire.variants?.find((each) => each.id === form.get(`${name}.was`))
    const isShareGiven = line(form, `${name}.share`) !== ''
    const share = isShareGiven ? readNeededNumber(reading, `${name}.share`, known?.share ?? 1) : 1
    return [{ id, share }]
  })
}

function groupsIn({ form, questionnaire }: FormReading): readonly (readonly string[])[] {
  const pages = questionnaire.pages.map(({ id }) => id)
  return presentRows(form, 'shuffledPages').flatMap((row) => {
    const group = tickedOf(form, `shuffledPages.${row}.pages`, pages)
    return group.length === 0 ? [] : [group]
  })
}

/** The pages as the boxes of a group stand: those in it first, in their order. */
export function pagesForGroup(
  { pages }: Questionnaire,
  ticked: readonly string[],
): readonly string[] {
  return inTickedOrder(
    pages.map(({ id }) => id),
    ticked,
  )
}
