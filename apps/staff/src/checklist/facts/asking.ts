import { textsFor, type UiLanguage } from '@meinungsbild/design'
import { variables, type Question, type Questionnaire } from '@meinungsbild/questionnaire'
import { kindNames } from '../../questionnaire/question/kind.texts.ts'
import { routes } from '../../routes.ts'
import { checklistTexts } from '../checklist.texts.ts'
import type { Facts, PointFacts } from '../point-facts.ts'
import type { AskedNow, Situation } from '../situation.ts'

/** Frage- und Antworttypen: how many questions of which kind. */
export const typesFacts: Facts = (situation, language) =>
  onQuestionnaire(situation, language, ({ questionnaire, version }) => {
    const texts = textsFor(checklistTexts, language)
    const questions = questionsOf(questionnaire)
    const kinds = [...Map.groupBy(questions, ({ kind }) => kind)]
      .toSorted(([, one], [, other]) => other.length - one.length)
      .map(([kind, all]) => `${all.length} × ${textsFor(kindNames, language)[kind]}`)
    return [
      texts.version(version),
      texts.questions(asking(questions).length, questionnaire.pages.length),
      texts.kinds(kinds),
    ]
  })

/** Frageninhalte: flaws, advice, remarks of colleagues. */
export const questionsFacts: Facts = (situation, language) =>
  onQuestionnaire(situation, language, (asked) => {
    const texts = textsFor(checklistTexts, language)
    const { questionnaire, version, flaws, advice, openRemarks, isBeingChanged } = asked
    return [
      texts.version(version),
      texts.questions(asking(questionsOf(questionnaire)).length, questionnaire.pages.length),
      texts.flaws(flaws, advice),
      ...(openRemarks === 0 ? [] : [texts.remarks(openRemarks)]),
      ...(isBeingChanged ? [texts.working] : []),
    ]
  })

/** Antworten: how many there are to choose from, and where people write. */
export const answersFacts: Facts = (situation, language) =>
  onQuestionnaire(
    situation,
    language,
    ({ questionnaire, flaws, advice }) => {
      const texts = textsFor(checklistTexts, language)
      const all = variables(questionnaire)
      const closed = all.filter(({ categories }) => categories.length > 0)
      const open = all.filter(({ measure }) => measure === 'text')
      const options = closed.reduce((sum, { categories }) => sum + categories.length, 0)
      return [
        texts.options(options, new Set(closed.map(({ question }) => question)).size),
        ...(open.length === 0
          ? []
          : [texts.texts(new Set(open.map(({ question }) => question)).size)]),
        texts.flaws(flaws, advice),
      ]
    },
    'toCodebook',
  )

function questionsOf({ pages }: Questionnaire): readonly Question[] {
  return pages.flatMap(({ questions }) => questions)
}

/** A text between questions asks nothing. */
function asking(questions: readonly Question[]): readonly Question[] {
  return questions.filter(({ kind }) => kind !== 'statement')
}

function onQuestionnaire(
  { initiative: { id }, asked }: Situation,
  language: UiLanguage,
  facts: (asked: AskedNow) => readonly string[],
  more?: 'toCodebook',
): PointFacts {
  const texts = textsFor(checklistTexts, language)
  const links = [
    { href: routes.questionnaire.href({ id }), label: texts.toQuestionnaire },
    ...(more === undefined ? [] : [{ href: routes.codebook.href({ id }), label: texts[more] }]),
  ]
  return {
    facts: asked === undefined ? [texts.noQuestionnaire] : facts(asked),
    links,
    absent: [],
    seen: [],
  }
}
