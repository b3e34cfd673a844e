import type { DraftJump } from '../form-reading/draft.ts'
import { ownWords } from '../form-reading/form-reading.ts'
import { conditionAt } from './building.ts'
import { partsOf, type Fields } from './fields.ts'
import { noteIgnored, type JsReading } from './js-reading.ts'
import { plainMarkdownAt } from './localized.ts'
import { resolverIn } from './names.ts'

/** Ends of their own for those who answered in a certain way: `completedHtmlOnCondition`. */
export function endingJumps(survey: Fields, reading: JsReading): readonly DraftJump[] {
  const place = { de: 'Umfrage, Ende', en: 'Survey, end' }
  return partsOf(survey, 'completedHtmlOnCondition').flatMap(
    (fields, index): readonly DraftJump[] => {
      const use = conditionAt('expression', fields, resolverIn({}, reading.names), reading)
      const title = ownWords(reading, 'Vielen Dank', 'Thank you')
      const text = plainMarkdownAt(fields, ['html'], place, reading) ?? title
      noteIgnored(fields, reading)
      if (use === undefined) return []
      const id = reading.ids.page(`ending_${index + 1}`)
      return [{ use, to: { kind: 'ending', ending: { id, title, text } } }]
    },
  )
}
