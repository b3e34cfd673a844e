import type { Questionnaire } from '@meinungsbild/questionnaire'
import type { ReportLine } from '../report.ts'
import type { Draft } from './draft.ts'
import type { Counts, FormReading } from './form-reading.ts'
import { settleDraft } from './settle-draft.ts'

/** A form of another tool as our questionnaire, and what could not be carried over. */
export type FormRead = {
  readonly ok: true
  readonly questionnaire: Questionnaire
  readonly report: readonly ReportLine[]
  readonly counts: Counts
}

/** What stands beside the pages. */
export type Frame = Pick<Questionnaire, 'title'> &
  Partial<Pick<Questionnaire, 'introduction' | 'closing' | 'shuffledPages'>> & {
    readonly name: string
  }

/** Puts the expressions of a draft in their places and reports those that have none. */
export function finishReading(frame: Frame, draft: Draft, reading: FormReading): FormRead {
  const { pages, endings } = settleDraft(draft, reading)
  for (const expression of reading.expressions.values()) {
    if (!reading.used.has(expression)) reading.failures.set(expression, noPlace)
  }
  const { name, ...words } = frame
  const questionnaire: Questionnaire = {
    id: reading.ids.page(name || 'form'),
    languages: reading.languages,
    ...words,
    pages,
    ...(endings.length > 0 && { endings }),
    ...(reading.media.size > 0 && { media: Object.fromEntries(reading.media) }),
  }
  return { ok: true, questionnaire, report: reportOf(reading), counts: countsOf(reading) }
}

/** Each line once, although what it is about may be built several times. */
function reportOf({ report, failures }: FormReading): readonly ReportLine[] {
  const lost = [...failures].map(([{ place, role, source }, reason]): ReportLine => {
    const shown = source.length > 200 ? `${source.slice(0, 199)}…` : source
    return {
      kind: 'lost',
      place,
      message: {
        de: `„${role}: ${shown}“ wurde nicht übernommen. ${reason['de'] ?? ''}`,
        en: `“${role}: ${shown}” was not carried over. ${reason['en'] ?? ''}`,
      },
    }
  })
  const lines = new Map(
    [...report, ...lost].map((line) => [JSON.stringify([line.place, line.message]), line]),
  )
  return [...lines.values()]
}

const noPlace = {
  de: 'Dafür gibt es hier keinen Platz, oder wozu es gehört, wurde nicht übernommen.',
  en: 'There is no place for it here, or what it belongs to was not carried over.',
}

function countsOf({ questions, expressions, failures }: FormReading): Counts {
  const carried = [...questions.values()].filter(Boolean).length
  const kept = [...expressions.values()].filter((expression) => !failures.has(expression)).length
  return { questions: [carried, questions.size], conditions: [kept, expressions.size] }
}
