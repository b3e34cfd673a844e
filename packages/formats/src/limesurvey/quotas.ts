import type { Ending, Page, Quota, Text } from '@meinungsbild/questionnaire'
import { questionsIn } from '../form-reading/questions-in.ts'
import { fail, readable, tooLong } from '../form-reading/settling.ts'
import { countedUse } from './conditions.ts'
import { noteAt, sentences, type Reading } from './reading.ts'
import type { SourceQuestion, SourceQuota } from './source.ts'
import { markdownOf } from './words.ts'

export type WithQuotas = {
  readonly pages: readonly Page[]
  readonly quotas: readonly Quota[]
  readonly endings: readonly Ending[]
}

/** Adds the quotas of the file. One of which nobody is wanted leads to its ending at once. */
export function withQuotas(pages: readonly Page[], reading: Reading): WithQuotas {
  const quotas: Quota[] = []
  const endings: Ending[] = []
  let current = pages
  for (const [index, quota] of reading.source.quotas.entries()) {
    const place = { de: `Quote „${quota.name}“`, en: `quota “${quota.name}”` }
    const condition = conditionOf(quota, index, place, reading)
    if (condition === undefined) continue
    const { when, asked } = condition
    const id = reading.form.ids.page(`quota${index + 1}`)
    endings.push(endingOf(id, quota, place, reading))
    if (quota.limit > 0) quotas.push({ id, when, limit: quota.limit, ending: id })
    else current = withJump(current, asked, { if: when, to: id })
  }
  return { pages: current, quotas, endings }
}

/** The condition as an expression of LimeSurvey, translated: answers to one question are alternatives. */
function conditionOf(
  quota: SourceQuota,
  index: number,
  place: Text,
  reading: Reading,
): { readonly when: string; readonly asked: ReadonlySet<string> } | undefined {
  const perQuestion = [...Map.groupBy(quota.members, ({ qid }) => qid)].map(([qid, members]) => {
    const question = reading.variables.byQuestion.get(qid)?.question
    return members.map(({ code }) => memberOf(question, code)).join(' or ')
  })
  const source = perQuestion.map((part) => `(${part})`).join(' and ')
  const use = countedUse(`quota ${index}`, { place, role: 'quota', source }, reading)
  if (!quota.isActive) {
    fail(use, inactive, reading.form)
    return undefined
  }
  const translated = reading.form.translateUse(use, 'truth')
  if (!translated.ok) {
    fail(use, translated.message, reading.form)
    return undefined
  }
  const when = readable(translated.expression)
  if (when === undefined) {
    fail(use, tooLong, reading.form)
    return undefined
  }
  return { when, asked: questionsIn(translated.expression) }
}

const inactive: Text = {
  de: 'Die Quote war ausgeschaltet.',
  en: 'The quota was switched off.',
}

function memberOf(question: SourceQuestion | undefined, code: string): string {
  if (question === undefined) return '?'
  const { title, type } = question
  switch (type) {
    case 'M':
    case 'P':
      return `${title}_${code}.NAOK == "Y"`
    case 'A':
    case 'B':
    case 'C':
    case 'E':
    case 'F':
    case 'H': {
      const [row = '', answer = ''] = code.split('-')
      return `${title}_${row}.NAOK == "${answer}"`
    }
    default:
      return `${title}.NAOK == "${code}"`
  }
}

function endingOf(id: string, quota: SourceQuota, place: Text, reading: Reading): Ending {
  const thanks = sentences(
    reading,
    'Vielen Dank für Ihr Interesse. Für diese Befragung haben wir bereits genügend Antworten wie Ihre.',
    'Thank you for your interest. We already have enough answers such as yours for this survey.',
  )
  const message = markdownOf(quota.message, { reading, place })
  if (message === undefined) {
    noteAt(
      { reading, place },
      'changed',
      'Die Quote hatte keinen Text für die, die nicht mehr gebraucht werden; eingesetzt wurde einer.',
      'The quota had no text for those who are not needed any more; one was put in.',
    )
  }
  return {
    id,
    title: sentences(reading, 'Vielen Dank', 'Thank you'),
    text: { ...thanks, ...message },
  }
}

/** Adds the jump to the page of the last question that it asks about, before all others. */
function withJump(
  pages: readonly Page[],
  asked: ReadonlySet<string>,
  jump: { readonly if: string; readonly to: string },
): readonly Page[] {
  const last = pages.findLastIndex(({ questions }) => questions.some(({ id }) => asked.has(id)))
  return pages.map((page, index) =>
    index === last ? { ...page, jumps: [jump, ...(page.jumps ?? [])] } : page,
  )
}
