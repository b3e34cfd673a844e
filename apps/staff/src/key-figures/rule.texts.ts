import { defineTexts } from '@meinungsbild/design'
import type { RuleKind } from './measurable.ts'

type OfRules = Readonly<Record<RuleKind, string>>

/** How a rule is called in a table; shares and indices are told with what they count. */
export const ruleNames = defineTexts<
  Readonly<Record<Exclude<RuleKind, 'share' | 'index'>, string>>
>({
  de: { mean: 'Mittelwert', median: 'Median', nps: 'Net Promoter Score' },
  en: { mean: 'Mean', median: 'Median', nps: 'Net Promoter Score' },
})

/** What can be chosen in the form. */
export const ruleChoices = defineTexts<OfRules>({
  de: {
    share: 'Anteil derer, die eine der angekreuzten Antworten geben',
    mean: 'Mittelwert',
    median: 'Median',
    nps: 'Net Promoter Score',
    index: 'Index aus mehreren Fragen derselben Skala',
  },
  en: {
    share: 'Share of those who give one of the ticked answers',
    mean: 'Mean',
    median: 'Median',
    nps: 'Net Promoter Score',
    index: 'Index of several questions of the same scale',
  },
})

/** What a rule comes to; nothing where its name says it. */
export const ruleHints = defineTexts<OfRules>({
  de: {
    share: '',
    mean: '',
    median:
      'Die eine Hälfte liegt darunter, die andere darüber; einzelne sehr große Zahlen verschieben ihn kaum.',
    nps: 'Anteil derer, die 9 oder 10 geben, minus Anteil derer, die 0 bis 6 geben: −100 bis +100 Punkte. Er schwankt stärker als ein Anteil; ein Anteil ist oft das verlässlichere Ziel.',
    index:
      'Mittel über mehrere Fragen, gestreckt auf 0 bis 100 Punkte. Welche dazugehören, wird unten angekreuzt.',
  },
  en: {
    share: '',
    mean: '',
    median: 'One half lies below, the other above; single very large numbers hardly move it.',
    nps: 'Share of those who give 9 or 10 less share of those who give 0 to 6: −100 to +100 points. It varies more than a share; a share is often the more reliable aim.',
    index: 'Mean over several questions, stretched to 0 to 100 points. Which ones is ticked below.',
  },
})

/** Why a question does not bear a rule. */
export const unfitRules = defineTexts<OfRules>({
  de: {
    share: 'Bei dieser Frage werden Zahlen angegeben. Bitte wählen Sie Mittelwert oder Median.',
    mean: 'Diese Antworten haben keine Zahlenwerte. Bitte wählen Sie den Anteil.',
    median: 'Einen Median gibt es nur von Fragen nach einer Zahl.',
    nps: 'Einen Net Promoter Score gibt es nur von Fragen mit den Antworten 0 bis 10.',
    index: 'Zu dieser Frage gibt es keine zweite mit denselben Antworten.',
  },
  en: {
    share: 'This question is answered by numbers. Please choose mean or median.',
    mean: 'These answers have no numeric values. Please choose the share.',
    median: 'Only questions about a number have a median.',
    nps: 'Only questions with the answers 0 to 10 have a Net Promoter Score.',
    index: 'There is no second question with the same answers.',
  },
})
