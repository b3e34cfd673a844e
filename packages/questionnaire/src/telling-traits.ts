import { isAsked } from './asked.ts'
import type { Question } from './question.ts'
import type { Questionnaire } from './questionnaire.ts'

/** A trait by which neighbours, colleagues or registers know a person although no name is asked. */
export type TellingTrait = 'area' | 'age' | 'sex' | 'origin' | 'occupation' | 'household'

/** A trait and the question that asks for it. */
export type AskedTrait = {
  readonly trait: TellingTrait
  readonly question: string
  /** How many answers can be told apart; `undefined` where people write or choose freely. */
  readonly values: number | undefined
}

const signs: Readonly<Record<TellingTrait, RegExp>> = {
  area: /\b(stadt|orts?)teil\w*|\bstadtbezirk\w*|\bbezirk\w*|\bquartier\w*|\bwohn(ort|gebiet|viertel|lage)\w*|\bpostleitzahl|\bplz\b|\bwo wohnen sie\b|\bdistrict\b|\bborough\b|\bneighbou?rhood\b|\b(post|zip) ?code\b|\bwhere do you live\b/i,
  age: /\bwie alt\b|\baltersgruppe\w*|\bihr alter\b|\bgeburts(jahr|datum|tag)\b|\bgeboren\b|\bhow old\b|\bage group\b|\byour age\b|\b(year|date) of birth\b|\bborn\b/i,
  sex: /\bgeschlecht\w*|\bgender\b|\byour sex\b/i,
  origin:
    /\bstaatsangehörigkeit\w*|\bstaatsbürgerschaft\w*|\bmigrations\w+|\bherkunft\w*|\bmuttersprache\b|\bnationality\b|\bcitizenship\b|\bmigra\w+ background\b|\bcountry of (birth|origin)\b/i,
  occupation:
    /\bberuf\w*|\berwerbs\w+|\btätigkeit\b|\bbildungsabschluss|\bschulabschluss|\boccupation\b|\bprofession\b|\bemploy\w+|\blevel of education\b/i,
  household:
    /\bhaushalt(s\w*)?\b|\bfamilienstand\b|\bwie viele (personen|menschen|kinder)\b|\bhousehold\b|\bmarital status\b|\bhow many (people|persons|children)\b/i,
}

const order: readonly TellingTrait[] = ['area', 'age', 'sex', 'origin', 'occupation', 'household']

/**
 * Which telling traits a questionnaire asks for, each once, as far as its German and English words tell. Together they
 * can single somebody out (Erwägungsgrund 26 DSGVO): of those who are 84, female and live in one small district there may
 * be one. A guess by words, so it warns and decides nothing.
 */
export function tellingTraits({ pages }: Questionnaire): readonly AskedTrait[] {
  const questions = pages.flatMap((page) => page.questions).filter(isAsked)
  return order.flatMap((trait) => {
    const found = questions.find((question) => asksFor(trait, question))
    return found === undefined ? [] : [{ trait, question: found.id, values: valuesOf(found) }]
  })
}

function asksFor(trait: TellingTrait, question: Question): boolean {
  if (trait === 'area' && isPlace(question)) return true
  return Object.values(question.text).some((words) => signs[trait].test(words))
}

function isPlace(question: Question): boolean {
  return (
    question.kind === 'place' ||
    (question.kind === 'shortText' && question.mask?.kind === 'postcode')
  )
}

function valuesOf(question: Question): number | undefined {
  switch (question.kind) {
    case 'singleChoice':
    case 'multipleChoice':
      return question.options.length
    case 'yesNo':
      return 2
    case 'scale':
      return question.points.length
    default:
      return undefined
  }
}
