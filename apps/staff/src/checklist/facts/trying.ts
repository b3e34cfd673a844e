import { textsFor } from '@meinungsbild/design'
import { languageName } from '../../questionnaire/parts/language-name.ts'
import { missingIn, textParts } from '../../questionnaire/translation/completeness.ts'
import { routes } from '../../routes.ts'
import { checklistTexts } from '../checklist.texts.ts'
import type { Facts } from '../point-facts.ts'

/** Pretest: test runs with exactly this questionnaire. Who tried it otherwise says how. */
export const pretestFacts: Facts = ({ initiative: { id }, asked }, language) => {
  const texts = textsFor(checklistTexts, language)
  if (asked === undefined)
    return { facts: [texts.noQuestionnaire], links: [], absent: [], seen: [] }
  const { runs, otherRuns } = asked
  const finished = runs.filter((run) => run.finished).length
  const remarks = runs.filter(({ remark }) => remark !== '').length
  return {
    facts: [
      texts.runs(runs.length, finished, remarks),
      ...(otherRuns === 0 ? [] : [texts.otherRuns(otherRuns)]),
    ],
    links: [{ href: routes.pretest.href({ id }), label: texts.toPretest }],
    absent: [],
    ...(finished === 0 && { needsNote: texts.noRun }),
    seen: [],
  }
}

/** Barrierefreiheit: what the check of the questionnaire says; the rest is for people to look at. */
export const accessibilityFacts: Facts = ({ initiative: { id }, asked }, language) => {
  const texts = textsFor(checklistTexts, language)
  if (asked === undefined)
    return { facts: [texts.noQuestionnaire], links: [], absent: [], seen: [] }
  return {
    facts: [texts.flaws(asked.flaws, asked.advice)],
    links: [
      { href: routes.preview.href({ id }), label: texts.toPreview },
      { href: routes.questionnaire.href({ id }), label: texts.toQuestionnaire },
    ],
    absent: [],
    seen: [],
  }
}

/** Übersetzungen: what is missing in which language. */
export const translationFacts: Facts = ({ initiative: { id }, asked }, language) => {
  const texts = textsFor(checklistTexts, language)
  if (asked === undefined)
    return { facts: [texts.noQuestionnaire], links: [], absent: [], seen: [] }
  const { questionnaire } = asked
  const { languages } = questionnaire
  const parts = textParts(questionnaire)
  const absent = languages.flatMap((each) => {
    const missing = parts.flatMap((part) => missingIn(part, each)).length
    return missing === 0 ? [] : [texts.untranslated(languageName(each, language), missing)]
  })
  return {
    facts: [texts.languages(languages.map((each) => languageName(each, language)))],
    links: [{ href: routes.translation.href({ id }), label: texts.toTranslation }],
    absent,
    ...(languages.length === 1 && { lapse: texts.oneLanguage }),
    seen: [],
  }
}
