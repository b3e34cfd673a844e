import type { Page } from '@meinungsbild/questionnaire'
import { both } from './both.ts'
import { satisfaction } from './satisfaction.ts'

/** Choices, a scale and what stands between two ends, some of it asked only after an answer on the same page. */
export const visitPage: Page = {
  id: 'visit',
  title: both('Ihr Besuch', 'Your visit'),
  introduction: both('Nun geht es um **Ihren letzten Besuch**.', 'Now about **your visit**.'),
  questions: [
    {
      kind: 'singleChoice',
      id: 'way',
      text: both('Wie kommen Sie zum Markt?', 'How do you get to the market?'),
      help: both('Gemeint ist der längste Teil des Weges.', 'The longest part counts.'),
      required: true,
      order: 'random',
      comment: true,
      special: ['dontKnow', 'noAnswer'],
      options: [
        { code: 'foot', label: both('zu Fuß', 'on foot') },
        { code: 'bus', label: both('mit Bus & Bahn', 'by bus & train') },
        { code: 'other', label: both('Sonstiges', 'Other'), openText: true, fixed: true },
      ],
    },
    {
      kind: 'longText',
      id: 'busWish',
      text: both('Was fehlt Ihnen bei <Bus & Bahn>?', 'What do <bus & train> lack?'),
      visibleIf: "way = 'bus'",
      maxLength: 300,
    },
    {
      kind: 'rating',
      id: 'busRating',
      text: both('Wie bewerten Sie Bus und Bahn?', 'How do you rate bus and train?'),
      visibleIf: "way = 'bus'",
      steps: 5,
      look: 'stars',
      lowLabel: both('schlecht', 'bad'),
      highLabel: both('gut', 'good'),
      special: ['notApplicable'],
    },
    {
      kind: 'multipleChoice',
      id: 'buys',
      text: both('Was kaufen Sie?', 'What do you buy?'),
      min: 1,
      max: 3,
      options: [
        { code: 'fruit', label: both('Obst', 'Fruit') },
        { code: 'cheese', label: both('Käse', 'Cheese') },
        {
          code: 'ticket',
          label: both('Fahrscheine', 'Tickets'),
          visibleIf: "way = 'bus'",
        },
        { code: 'other', label: both('Sonstiges', 'Other'), openText: true },
        { code: 'nothing', label: both('Nichts davon', 'None'), exclusive: true },
      ],
    },
    {
      kind: 'scale',
      id: 'overall',
      text: both('Wie zufrieden sind Sie insgesamt?', 'How satisfied are you overall?'),
      points: satisfaction,
      special: ['noAnswer'],
    },
    {
      kind: 'shortText',
      id: 'why',
      text: both('Sie kommen {way}. Woran liegt es?', 'You come {way}. Why?'),
      visibleIf: "overall >= 4 or buys contains 'nothing'",
      checks: [{ that: "why != ''", message: both('Bitte sagen Sie es.', 'Please say so.') }],
    },
    {
      kind: 'recommendation',
      id: 'recommend',
      text: both('Empfehlen Sie den Markt weiter?', 'Would you recommend the market?'),
      lowLabel: both('sehr unwahrscheinlich', 'very unlikely'),
      highLabel: both('sehr wahrscheinlich', 'very likely'),
    },
    {
      kind: 'slider',
      id: 'share',
      text: both('Wie viel Ihres Einkaufs ist vom Markt?', 'How much comes from the market?'),
      min: 0,
      max: 100,
      step: 1,
      unit: both('%', '%'),
      lowLabel: both('nichts', 'nothing'),
      highLabel: both('alles', 'everything'),
    },
  ],
}
