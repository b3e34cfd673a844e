import { isAsked } from './asked.ts'
import type { Question } from './question.ts'
import type { Questionnaire } from './questionnaire.ts'

/** Besondere Kategorien personenbezogener Daten, Art. 9 Abs. 1 DSGVO. */
export const specialCategoryKinds = [
  'origin',
  'politics',
  'belief',
  'union',
  'bodily',
  'health',
  'sexuality',
] as const

export type SpecialCategory = (typeof specialCategoryKinds)[number]

const signs: Readonly<Record<SpecialCategory, RegExp>> = {
  origin:
    /\bmigrations(hintergrund|geschichte)\w*|\bethnisch\w*|\bhautfarbe\b|\brassi\w+|\bethnic\w*|\bmigra\w+ background\b|\bskin colou?r\b/i,
  politics:
    /\bpolitisch\w*|\bparteien\b|\bpartei\b|\bwahlabsicht\b|\bwahlverhalten\b|\bgewählt\b|\bpolitical\w*|\bvote[ds]?\b/i,
  belief:
    /\breligi\w+|\bkonfession\w*|\bglauben(sgemeinschaft)?\b|\bweltanschau\w+|\bdenomination\b|\bbeliefs?\b/i,
  union: /\bgewerkschaft\w*|\btrade unions?\b/i,
  bodily: /\bbiometri\w+|\bgenetisch\w*|\bfingerabdr\w+|\bgenetic\w*|\bfingerprints?\b/i,
  health:
    /\bgesundheitszustand\w*|\bgesundheitlich\w*|\bihre gesundheit\b|\bkrank(heit\w*)?\b|\berkrank\w+|\bbehinderung\w*|\bpflegegrad\w*|\bpflegebedürftig\w*|\bmedikament\w*|\bschwanger\w*|\bimpf\w+|\bpsychisch\w*|\bdisabilit\w+|\byour health\b|\billness\w*|\bpregnan\w+/i,
  sexuality: /\bsexuell\w*|\bsexualität\b|\bsexual\w*/i,
}

/** A question, those of repeated groups among them, and what its words sound like. */
export type JudgedQuestion = {
  readonly question: Question
  readonly sounds: readonly SpecialCategory[]
}

/**
 * Every question that is asked, with the special categories that its German and English words, or those of its answers,
 * sound like. A guess by words: it asks somebody to decide, and decides nothing.
 */
export function judgedQuestions({ pages }: Questionnaire): readonly JudgedQuestion[] {
  return pages
    .flatMap(({ questions }) => questions)
    .flatMap((question): readonly Question[] =>
      question.kind === 'repeat' ? question.questions : [question],
    )
    .filter(isAsked)
    .map((question) => ({
      question,
      sounds: specialCategoryKinds.filter((kind) =>
        wordsOf(question).some((words) => signs[kind].test(words)),
      ),
    }))
}

function wordsOf(question: Question): readonly string[] {
  const options = 'options' in question ? question.options : []
  return [
    ...Object.values(question.text),
    ...options.flatMap((option) => ('label' in option ? Object.values(option.label) : [])),
  ]
}
